// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/BackupEncryptionState by `cargo xtask generate`; not to be edited.

/// Whether backups are encrypted.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BackupEncryptionState {
    /// Backups are encrypted.
    On,
    /// Backups are not encrypted.
    Off,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    BackupEncryptionState {
        On = "on",
        Off = "off",
    }
}
