// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Flavor/properties/instance_mode by `cargo xtask generate`; not to be edited.

/// Kind of instance that the flavor is for: `Cluster` or `Single`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum FlavorInstanceMode {
    /// Instances that form a cluster of nodes.
    Cluster,
    /// Instances without a cluster.
    Single,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    FlavorInstanceMode {
        Cluster = "Cluster",
        Single = "Single",
    }
}
