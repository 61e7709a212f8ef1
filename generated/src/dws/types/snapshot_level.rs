// Made from spec/openapi/dws.yaml#/components/schemas/SnapshotLevel by `cargo xtask generate`; not to be edited.

/// Which data a snapshot covers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SnapshotLevel {
    /// The whole cluster.
    Cluster,
    /// Certain schemas of one database.
    Schema,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    SnapshotLevel {
        Cluster = "cluster",
        Schema = "schema",
    }
}
