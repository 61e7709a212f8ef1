// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MysqlInstanceNodeVolumeInfo by `cargo xtask generate`; not to be edited.

/// Disk of a node: type, space in use and, for yearly/monthly billing, the size bought.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlInstanceNodeVolumeInfo {
    /// Disk type of the storage.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Space in use on the disk, in GB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub used: ::std::option::Option<::std::string::String>,
    /// Storage bought for the yearly/monthly instance, in GB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
}
