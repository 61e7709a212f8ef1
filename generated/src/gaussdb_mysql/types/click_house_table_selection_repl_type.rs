// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ClickHouseTableSelection/properties/repl_type by `cargo xtask generate`; not to be edited.

/// Whether `tables` is the list of tables to copy (`white_list`, which must not be empty) or to
/// leave out (`black_list`; if empty, every table is copied).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClickHouseTableSelectionReplType {
    /// Only the listed tables are copied.
    WhiteList,
    /// All tables but the listed ones are copied.
    BlackList,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClickHouseTableSelectionReplType {
        WhiteList = "white_list",
        BlackList = "black_list",
    }
}
