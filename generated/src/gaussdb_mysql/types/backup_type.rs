// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/BackupType by `cargo xtask generate`; not to be edited.

/// Who started a backup.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BackupType {
    /// Full backup that the policy started.
    Auto,
    /// Full backup that a user started.
    Manual,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    BackupType {
        Auto = "auto",
        Manual = "manual",
    }
}
