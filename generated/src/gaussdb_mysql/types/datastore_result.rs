// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/DatastoreResult by `cargo xtask generate`; not to be edited.

/// Database engine and version that a parameter template is for.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DatastoreResult {
    /// Database engine; only `gaussdb-mysql` is supported.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateInstanceLegacyDatastoreType,
    >,
    /// Version of the database engine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}
