// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/HtapEngine by `cargo xtask generate`; not to be edited.

/// Database engine of an HTAP instance.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum HtapEngine {
    /// StarRocks, engine of the HTAP standard edition.
    StarRocks,
    /// ClickHouse, engine of the HTAP lite edition.
    ClickHouse,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    HtapEngine {
        StarRocks = "star-rocks",
        ClickHouse = "click-house",
    }
}
