// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/StartedBackup/properties/type by `cargo xtask generate`; not to be edited.

/// Origin of the backup; always `manual`, started by a user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StartedBackupType {
    /// Full backup that a user started.
    Manual,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    StartedBackupType {
        Manual = "manual",
    }
}
