// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MysqlRestorePoint/properties/type by `cargo xtask generate`; not to be edited.

/// Kind of restoration: `backup`, the default, needs `backup_id`, `timestamp` goes to a point in
/// time.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum MysqlRestorePointType {
    /// Restoration from a chosen backup.
    Backup,
    /// Restoration to a point in time.
    Timestamp,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    MysqlRestorePointType {
        Backup = "backup",
        Timestamp = "timestamp",
    }
}
