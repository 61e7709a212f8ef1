// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ClickHouseNode/properties/type by `cargo xtask generate`; not to be edited.

/// Role of the node: `master` for primary, `slave` for standby.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClickHouseNodeType {
    /// Primary node.
    Master,
    /// Standby of the primary node.
    Slave,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClickHouseNodeType {
        Master = "master",
        Slave = "slave",
    }
}
