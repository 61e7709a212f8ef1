// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MySqlFlavorInfo by `cargo xtask generate`; not to be edited.

/// vCPUs and memory of an instance.
#[derive(Clone)]
pub struct MySqlFlavorInfo {
    /// Number of vCPUs that the flavor has.
    pub vcpus: ::std::option::Option<::std::string::String>,
    /// Memory of the flavor in GB.
    pub ram: ::std::option::Option<::std::string::String>,
}

static MY_SQL_FLAVOR_INFO_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "MySqlFlavorInfo",
            members: &[Member::new("vcpus"), Member::new("ram")],
        },
    )
};

::gaussdb_runtime::record! {
    MySqlFlavorInfo = MY_SQL_FLAVOR_INFO_TABLE { vcpus, ram }
}
