// Made from spec/openapi/dws.yaml#/components/schemas/DataStore by `cargo xtask generate`; not to be edited.

/// Type and version of the database that a snapshot was taken from.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DataStore {
    /// Kind of database, such as `dws`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Version of the database, such as `8.1.3.320`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}
