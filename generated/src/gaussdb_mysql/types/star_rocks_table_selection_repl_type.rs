// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/StarRocksTableSelection/properties/repl_type by `cargo xtask generate`; not to be edited.

/// Whether `tables` is the list of tables to copy (`include_tables`) or to leave out
/// (`exclude_tables`).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StarRocksTableSelectionReplType {
    /// Only the listed tables are copied.
    IncludeTables,
    /// All tables but the listed ones are copied.
    ExcludeTables,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    StarRocksTableSelectionReplType {
        IncludeTables = "include_tables",
        ExcludeTables = "exclude_tables",
    }
}
