// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/TableSelectionTime by `cargo xtask generate`; not to be edited.

/// Moment from which the tables to restore are listed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum TableSelectionTime {
    /// Databases and tables as they are now.
    True,
    /// Databases and tables at the restore time.
    False,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    TableSelectionTime {
        True = "true",
        False = "false",
    }
}
