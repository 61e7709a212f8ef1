// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Volume by `cargo xtask generate`; not to be edited.

/// Disk type and size.
#[derive(Clone, Default)]
pub struct Volume {
    /// Disk type of the storage.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Size of the disk of a StarRocks node, such as `500000000000`; in the list of instances, the
    /// space in use in GB.
    pub size: ::std::option::Option<::std::string::String>,
}

impl Volume {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("type"), Member::new("size")]
    };
}

::gaussdb_runtime::record! {
    Volume { r#type, size }
}
