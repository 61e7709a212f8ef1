// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MysqlTdeInfo by `cargo xtask generate`; not to be edited.

/// Whether an instance encrypts its data files, and with which algorithm.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlTdeInfo {
    /// Whether transparent data encryption (TDE) is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enable_tde: ::std::option::Option<bool>,
    /// Algorithm of transparent data encryption, `AES256` or `SM4`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub encryption_type: ::std::option::Option<
        crate::gaussdb_mysql::types::EncryptionType,
    >,
}
