// Made from spec/openapi/dws.yaml#/components/schemas/SnapshotType by `cargo xtask generate`; not to be edited.

/// Who started a snapshot.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SnapshotType {
    /// Taken by hand.
    Manual,
    /// Taken automatically.
    Automated,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    SnapshotType {
        Manual = "MANUAL",
        Automated = "AUTOMATED",
    }
}
