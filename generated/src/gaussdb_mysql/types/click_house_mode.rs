// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ClickHouseMode by `cargo xtask generate`; not to be edited.

/// How a ClickHouse instance is deployed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClickHouseMode {
    /// A single node.
    Single,
    /// A primary node and a standby.
    Ha,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClickHouseMode {
        Single = "Single",
        Ha = "Ha",
    }
}
