// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/InstanceModeSpec by `cargo xtask generate`; not to be edited.

/// How an instance is to be deployed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum InstanceModeSpec {
    /// A primary node with read replicas.
    Cluster,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    InstanceModeSpec {
        Cluster = "Cluster",
    }
}
