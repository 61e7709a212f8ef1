// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MysqlVolumeInfo by `cargo xtask generate`; not to be edited.

/// Disk type and space in use of an instance.
#[derive(Clone)]
pub struct MysqlVolumeInfo {
    /// Disk type of the storage.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Space in use on the disk, in GB.
    pub size: ::std::option::Option<::std::string::String>,
}

static MYSQL_VOLUME_INFO_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "MysqlVolumeInfo",
            members: &[Member::new("type"), Member::new("size")],
        },
    )
};

::gaussdb_runtime::record! {
    MysqlVolumeInfo = MYSQL_VOLUME_INFO_TABLE { r#type, size }
}
