// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/BackupStatus by `cargo xtask generate`; not to be edited.

/// State of a backup.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BackupStatus {
    /// The backup is being made.
    Building,
    /// The backup is complete.
    Completed,
    /// The backup could not be made.
    Failed,
    /// The backup can be used.
    Available,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    BackupStatus {
        Building = "BUILDING",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Available = "AVAILABLE",
    }
}
