// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/DatastoreResult by `cargo xtask generate`; not to be edited.

/// Database engine and version that a parameter template is for.
#[derive(Clone)]
pub struct DatastoreResult {
    /// Database engine; only `gaussdb-mysql` is supported.
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateInstanceLegacyDatastoreType,
    >,
    /// Version of the database engine.
    pub version: ::std::option::Option<::std::string::String>,
}

static DATASTORE_RESULT_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "DatastoreResult",
            members: &[Member::new("type"), Member::new("version")],
        },
    )
};

::gaussdb_runtime::record! {
    DatastoreResult = DATASTORE_RESULT_TABLE { r#type, version }
}
