// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MysqlVolumeInfo by `cargo xtask generate`; not to be edited.

/// Disk type and space in use of an instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct MysqlVolumeInfo {
    /// Disk type of the storage.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Space in use on the disk, in GB.
    pub size: ::std::option::Option<::std::string::String>,
}

::gaussdb_runtime::reflect_struct! {
    MysqlVolumeInfo {
        r#type: Member::new("type"),
        size: Member::new("size"),
    }
}
