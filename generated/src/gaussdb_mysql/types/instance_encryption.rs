// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/InstanceEncryption by `cargo xtask generate`; not to be edited.

/// Whether an instance encrypts its data files, and with which algorithm.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceEncryption {
    /// Whether transparent data encryption (TDE) is on.
    pub enable_tde: Option<bool>,
    /// Algorithm of transparent data encryption, `AES256` or `SM4`.
    pub encryption_type: Option<crate::gaussdb_mysql::types::EncryptionType>,
}

impl InstanceEncryption {
    /// Whether transparent data encryption (TDE) is on.
    #[inline]
    pub fn enable_tde(&self) -> Option<bool> {
        self.enable_tde
    }

    /// Algorithm of transparent data encryption, `AES256` or `SM4`.
    #[inline]
    pub fn encryption_type(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::EncryptionType> {
        self.encryption_type.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    InstanceEncryption {
        enable_tde: Member::new("enable_tde"),
        encryption_type: Member::new("encryption_type"),
    }
}
