// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/FullSqlLogState by `cargo xtask generate`; not to be edited.

/// Whether every SQL statement is recorded.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum FullSqlLogState {
    /// Every statement is recorded.
    On,
    /// Statements are not recorded.
    Off,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    FullSqlLogState {
        On = "ON",
        Off = "OFF",
    }
}
