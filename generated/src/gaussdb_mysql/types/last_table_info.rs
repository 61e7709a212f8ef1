// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/RestoreTablesRequest/properties/last_table_info by `cargo xtask generate`; not to be edited.

/// Whether to restore from the latest list of tables (`true`) or from the one at the restore time
/// (`false`, the default).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum LastTableInfo {
    /// Databases and tables as they are now.
    True,
    /// Databases and tables at the restore time.
    False,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    LastTableInfo {
        True = "true",
        False = "false",
    }
}
