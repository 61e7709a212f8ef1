// Made from spec/openapi/dws.yaml#/components/schemas/SnapshotClusterStatus by `cargo xtask generate`; not to be edited.

/// State of the cluster that a snapshot comes from.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SnapshotClusterStatus {
    /// The cluster can be used.
    Available,
    /// The cluster cannot be used.
    Unavailable,
    /// The cluster is frozen.
    Frozen,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    SnapshotClusterStatus {
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
        Frozen = "FROZEN",
    }
}
