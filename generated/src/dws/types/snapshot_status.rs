// Made from spec/openapi/dws.yaml#/components/schemas/SnapshotStatus by `cargo xtask generate`; not to be edited.

/// State of a snapshot.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SnapshotStatus {
    /// The snapshot is still being taken.
    Creating,
    /// The snapshot can be used.
    Available,
    /// The snapshot cannot be used.
    Unavailable,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    SnapshotStatus {
        Creating = "CREATING",
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
    }
}
