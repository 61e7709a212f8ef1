// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MysqlDatastoreWithKernelVersion by `cargo xtask generate`; not to be edited.

/// Database engine, version and kernel version of an instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlDatastoreWithKernelVersion {
    /// Database engine; only `gaussdb-mysql` is supported.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateInstanceLegacyDatastoreType,
    >,
    /// Version of the database engine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    /// Full four-part version of the database kernel.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kernel_version: ::std::option::Option<::std::string::String>,
}
