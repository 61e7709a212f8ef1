// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/StarRocksTableSelection/properties/repl_scope by `cargo xtask generate`; not to be edited.

/// Extent of the synchronization: `all` tables or `part` of them.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StarRocksTableSelectionReplScope {
    /// Every table is copied.
    All,
    /// Some of the tables are copied.
    Part,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    StarRocksTableSelectionReplScope {
        All = "all",
        Part = "part",
    }
}
