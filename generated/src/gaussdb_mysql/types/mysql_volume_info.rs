// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MysqlVolumeInfo by `cargo xtask generate`; not to be edited.

/// Disk type and space in use of an instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlVolumeInfo {
    /// Disk type of the storage.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Space in use on the disk, in GB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<::std::string::String>,
}
