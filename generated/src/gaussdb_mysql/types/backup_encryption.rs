// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/BackupEncryption by `cargo xtask generate`; not to be edited.

/// Whether backups of the instance are encrypted.
#[derive(Clone)]
#[non_exhaustive]
pub struct BackupEncryption {
    /// Whether backups are encrypted, `on` or `off`.
    pub encryption_status: Option<crate::gaussdb_mysql::types::EncryptionStatus>,
}

gaussdb_runtime::reflect_struct! {
    BackupEncryption {
        encryption_status: Member::new("encryption_status"),
    }
}
