// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MysqlVolumeInfo by `cargo xtask generate`; not to be edited.

/// Disk type and space in use of an instance.
#[derive(Clone, Default)]
pub struct MysqlVolumeInfo {
    /// Disk type of the storage.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Space in use on the disk, in GB.
    pub size: ::std::option::Option<::std::string::String>,
}

impl MysqlVolumeInfo {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("type"), Member::new("size")]
    };
}

::gaussdb_runtime::record! {
    MysqlVolumeInfo { r#type, size }
}
