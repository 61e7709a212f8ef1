// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Proxy/properties/connection_pool_type by `cargo xtask generate`; not to be edited.

/// Kind of connection pool that the proxy keeps: none (`CLOSED`) or one at session level
/// (`SESSION`).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ConnectionPoolType {
    /// The proxy keeps no connection pool.
    Closed,
    /// Connections are pooled at session level.
    Session,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ConnectionPoolType {
        Closed = "CLOSED",
        Session = "SESSION",
    }
}
