// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/DatastoreResult by `cargo xtask generate`; not to be edited.

/// Database engine and version that a parameter template is for.
#[derive(Clone)]
#[non_exhaustive]
pub struct DatastoreResult {
    /// Database engine; only `gaussdb-mysql` is supported.
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateInstanceLegacyDatastoreType,
    >,
    /// Version of the database engine.
    pub version: ::std::option::Option<::std::string::String>,
}

::gaussdb_runtime::reflect_struct! {
    DatastoreResult {
        r#type: Member::new("type"),
        version: Member::new("version"),
    }
}
