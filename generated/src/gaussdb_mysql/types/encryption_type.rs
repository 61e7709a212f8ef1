// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/EncryptionType by `cargo xtask generate`; not to be edited.

/// Algorithm with which an instance is encrypted.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum EncryptionType {
    /// Advanced Encryption Standard with 256-bit keys.
    Aes256,
    /// Block cipher of a Chinese standard.
    Sm4,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    EncryptionType {
        Aes256 = "AES256",
        Sm4 = "SM4",
    }
}
