// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/InstanceMode by `cargo xtask generate`; not to be edited.

/// How an instance is deployed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum InstanceMode {
    /// A primary node with read replicas.
    Cluster,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    InstanceMode {
        Cluster = "Cluster",
    }
}
