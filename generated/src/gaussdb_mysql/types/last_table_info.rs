// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/RestoreTablesRequest/properties/last_table_info by `cargo xtask generate`; not to be edited.

/// Whether to restore from the latest list of tables (`true`) or from the one at the restore time
/// (`false`, the default).
///
/// The same values stand in 2 places:
///
/// - `#/components/schemas/RestoreTablesRequest/properties/last_table_info`
/// - `#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1backups~1restore~1tables/get/parameters/3/schema`
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum LastTableInfo {
    /// Databases and tables as they are now.
    True,
    /// Databases and tables at the restore time.
    False,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    LastTableInfo {
        True = "true",
        False = "false",
    }
}
