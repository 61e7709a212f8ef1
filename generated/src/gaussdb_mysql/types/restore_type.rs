// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/RestoreType by `cargo xtask generate`; not to be edited.

/// What an instance is restored from.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum RestoreType {
    /// Restoration from a chosen backup.
    Backup,
    /// Restoration to a point in time.
    Timestamp,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    RestoreType {
        Backup = "backup",
        Timestamp = "timestamp",
    }
}
