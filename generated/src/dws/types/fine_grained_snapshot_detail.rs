// Made from spec/openapi/dws.yaml#/components/schemas/FineGrainedSnapshotDetail by `cargo xtask generate`; not to be edited.

/// Database, schemas and tables that a snapshot covers.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct FineGrainedSnapshotDetail {
    /// Name of the database that the backup covers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub database: ::std::option::Option<::std::string::String>,
    /// Names of the schemas that the backup covers.
    #[serde(default)]
    pub schema_list: ::std::vec::Vec<::std::string::String>,
    /// Tables that the snapshot covers, if it covers only some.
    #[serde(default)]
    pub table_list: ::std::vec::Vec<::std::string::String>,
}
