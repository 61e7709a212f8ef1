// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ClickHouseLogSelector/properties/log_type by `cargo xtask generate`; not to be edited.

/// Kind of log; only `slow_log` is supported.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum LogType {
    /// Log of slow queries.
    SlowLog,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    LogType {
        SlowLog = "slow_log",
    }
}
