// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/GetStarRocksInstanceDatastore by `cargo xtask generate`; not to be edited.

/// Engine and version of a node of an HTAP instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetStarRocksInstanceDatastore {
    /// ID of the database version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Database engine of the HTAP instance, such as `star-rocks`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::ClickHouseEngineInfoType,
    >,
    /// Version of the database engine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}
