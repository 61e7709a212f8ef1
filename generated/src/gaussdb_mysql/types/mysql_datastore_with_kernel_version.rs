// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MysqlDatastoreWithKernelVersion by `cargo xtask generate`; not to be edited.

/// Database engine, version and kernel version of an instance.
#[derive(Clone)]
pub struct MysqlDatastoreWithKernelVersion {
    /// Database engine; only `gaussdb-mysql` is supported.
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateInstanceLegacyDatastoreType,
    >,
    /// Version of the database engine.
    pub version: ::std::option::Option<::std::string::String>,
    /// Full four-part version of the database kernel.
    pub kernel_version: ::std::option::Option<::std::string::String>,
}

static MYSQL_DATASTORE_WITH_KERNEL_VERSION_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "MysqlDatastoreWithKernelVersion",
            members: &[
                Member::new("type"),
                Member::new("version"),
                Member::new("kernel_version"),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    MysqlDatastoreWithKernelVersion = MYSQL_DATASTORE_WITH_KERNEL_VERSION_TABLE { r#type,
    version, kernel_version }
}
