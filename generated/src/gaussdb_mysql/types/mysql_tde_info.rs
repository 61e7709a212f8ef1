// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MysqlTdeInfo by `cargo xtask generate`; not to be edited.

/// Whether an instance encrypts its data files, and with which algorithm.
#[derive(Clone)]
pub struct MysqlTdeInfo {
    /// Whether transparent data encryption (TDE) is on.
    pub enable_tde: ::std::option::Option<bool>,
    /// Algorithm of transparent data encryption, `AES256` or `SM4`.
    pub encryption_type: ::std::option::Option<
        crate::gaussdb_mysql::types::EncryptionType,
    >,
}

static MYSQL_TDE_INFO_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "MysqlTdeInfo",
            members: &[Member::new("enable_tde"), Member::new("encryption_type")],
        },
    )
};

::gaussdb_runtime::record! {
    MysqlTdeInfo = MYSQL_TDE_INFO_TABLE { enable_tde, encryption_type }
}
