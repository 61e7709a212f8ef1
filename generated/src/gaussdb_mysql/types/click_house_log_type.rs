// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ClickHouseLogType by `cargo xtask generate`; not to be edited.

/// Kind of log of a ClickHouse instance.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClickHouseLogType {
    /// Log of slow queries.
    SlowLog,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClickHouseLogType {
        SlowLog = "slow_log",
    }
}
