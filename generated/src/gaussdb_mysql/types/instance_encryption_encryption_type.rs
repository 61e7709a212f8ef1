// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/InstanceEncryption/properties/encryption_type by `cargo xtask generate`; not to be edited.

/// Algorithm of transparent data encryption, `AES256` or `SM4`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum InstanceEncryptionEncryptionType {
    /// Advanced Encryption Standard with 256-bit keys.
    Aes256,
    /// Block cipher of a Chinese standard.
    Sm4,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    InstanceEncryptionEncryptionType {
        Aes256 = "AES256",
        Sm4 = "SM4",
    }
}
