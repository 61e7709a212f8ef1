// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ClickHouseTableListTypeSpec by `cargo xtask generate`; not to be edited.

/// Whether the listed tables are to be copied or left out.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClickHouseTableListTypeSpec {
    /// Only the listed tables are copied.
    WhiteList,
    /// All tables but the listed ones are copied.
    BlackList,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClickHouseTableListTypeSpec {
        WhiteList = "white_list",
        BlackList = "black_list",
    }
}
