// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MySqlFlavorInfo by `cargo xtask generate`; not to be edited.

/// vCPUs and memory of an instance.
#[derive(Clone, Default)]
pub struct MySqlFlavorInfo {
    /// Number of vCPUs that the flavor has.
    pub vcpus: ::std::option::Option<::std::string::String>,
    /// Memory of the flavor in GB.
    pub ram: ::std::option::Option<::std::string::String>,
}

impl MySqlFlavorInfo {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("vcpus"), Member::new("ram")]
    };
}

::gaussdb_runtime::record! {
    MySqlFlavorInfo { vcpus, ram }
}
