// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Datastore by `cargo xtask generate`; not to be edited.

/// Database engine and version that an instance runs or a template is for.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Datastore {
    /// Database engine; only `gaussdb-mysql` is supported.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Version of the database engine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}
