// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/RestoreInstanceRequest/properties/type by `cargo xtask generate`; not to be edited.

/// Kind of restoration: `backup` needs `backup_id`, `timestamp` needs `restore_time`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum RestoreInstanceRequestType {
    /// Restoration from a chosen backup.
    Backup,
    /// Restoration to a point in time.
    Timestamp,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    RestoreInstanceRequestType {
        Backup = "backup",
        Timestamp = "timestamp",
    }
}
