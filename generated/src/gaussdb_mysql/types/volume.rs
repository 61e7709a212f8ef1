// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Volume by `cargo xtask generate`; not to be edited.

/// Storage of a node, with its type and size.
#[derive(Clone)]
#[non_exhaustive]
pub struct Volume {
    /// Disk type of the storage.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Size of the disk of a StarRocks node, such as `500000000000`; in the list of instances, the
    /// space in use in GB.
    pub size: ::std::option::Option<::std::string::String>,
}

::gaussdb_runtime::reflect_struct! {
    Volume {
        r#type: Member::new("type"),
        size: Member::new("size"),
    }
}
