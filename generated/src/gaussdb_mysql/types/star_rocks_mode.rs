// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/StarRocksMode by `cargo xtask generate`; not to be edited.

/// How a StarRocks instance is deployed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StarRocksMode {
    /// One frontend node and one backend node.
    Single,
    /// Several frontend nodes and backend nodes.
    Cluster,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    StarRocksMode {
        Single = "Single",
        Cluster = "Cluster",
    }
}
