// Made from spec/openapi/dws.yaml#/components/schemas/SnapshotPolicyType by `cargo xtask generate`; not to be edited.

/// How much data the snapshots of a policy hold.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SnapshotPolicyType {
    /// Snapshot of the changes since the previous one.
    Increment,
    /// Snapshot of all data.
    Full,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    SnapshotPolicyType {
        Increment = "increment",
        Full = "full",
    }
}
