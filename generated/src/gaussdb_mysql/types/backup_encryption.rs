// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/BackupEncryption by `cargo xtask generate`; not to be edited.

/// Whether backups of the instance are encrypted.
#[derive(Clone)]
#[non_exhaustive]
pub struct BackupEncryption {
    /// Whether backups are encrypted, `on` or `off`.
    pub encryption_status: Option<crate::gaussdb_mysql::types::BackupEncryptionState>,
}

impl BackupEncryption {
    /// Whether backups are encrypted, `on` or `off`.
    #[inline]
    pub fn encryption_status(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::BackupEncryptionState> {
        self.encryption_status.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    BackupEncryption {
        encryption_status: Member::new("encryption_status"),
    }
}
