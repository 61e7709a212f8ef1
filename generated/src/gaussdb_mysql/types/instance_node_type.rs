// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/InstanceNode/properties/type by `cargo xtask generate`; not to be edited.

/// Role of the node: `master` for the primary node, `slave` for a read replica.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum InstanceNodeType {
    /// Node that takes reads and writes.
    Master,
    /// Read replica, able to become primary.
    Slave,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    InstanceNodeType {
        Master = "master",
        Slave = "slave",
    }
}
