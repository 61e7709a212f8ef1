// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/BackupEncryption/properties/encryption_status by `cargo xtask generate`; not to be edited.

/// Whether backups are encrypted, `on` or `off`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BackupEncryptionEncryptionStatus {
    /// Backups are encrypted.
    On,
    /// Backups are not encrypted.
    Off,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    BackupEncryptionEncryptionStatus {
        On = "on",
        Off = "off",
    }
}
