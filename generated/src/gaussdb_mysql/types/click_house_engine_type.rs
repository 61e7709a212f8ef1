// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ClickHouseEngineType by `cargo xtask generate`; not to be edited.

/// Type of the database engine of a ClickHouse instance.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClickHouseEngineType {
    /// ClickHouse, engine of the HTAP lite edition.
    ClickHouse,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClickHouseEngineType {
        ClickHouse = "click-house",
    }
}
