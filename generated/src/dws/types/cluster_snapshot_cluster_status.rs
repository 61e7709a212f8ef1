// Made from spec/openapi/dws.yaml#/components/schemas/ClusterSnapshot/properties/cluster_status by `cargo xtask generate`; not to be edited.

/// State of the cluster, such as `AVAILABLE`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClusterSnapshotClusterStatus {
    /// The cluster can be used.
    Available,
    /// The cluster cannot be used.
    Unavailable,
    /// The cluster is frozen.
    Frozen,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    ClusterSnapshotClusterStatus {
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
        Frozen = "FROZEN",
    }
}
