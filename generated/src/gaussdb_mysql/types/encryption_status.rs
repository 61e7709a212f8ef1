// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/GetBackupEncryptionResponse/properties/encryption_status by `cargo xtask generate`; not to be edited.

/// Whether backups are encrypted, `on` or `off`.
///
/// The same values stand in 3 places:
///
/// - `#/components/schemas/GetBackupEncryptionResponse/properties/encryption_status`
/// - `#/components/schemas/UpdateBackupEncryptionRequest/properties/encryption_status`
/// - `#/components/schemas/UpdateBackupEncryptionResponse/properties/encryption_status`
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum EncryptionStatus {
    /// Backups are encrypted.
    On,
    /// Backups are not encrypted.
    Off,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    EncryptionStatus {
        On = "on",
        Off = "off",
    }
}
