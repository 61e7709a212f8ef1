// Made from spec/openapi/dws.yaml#/components/schemas/Snapshot/properties/type by `cargo xtask generate`; not to be edited.

/// Way in which the snapshot came about: `MANUAL` by hand, `AUTOMATED` by a policy.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SnapshotType {
    /// Taken by hand.
    Manual,
    /// Taken automatically.
    Automated,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    SnapshotType {
        Manual = "MANUAL",
        Automated = "AUTOMATED",
    }
}
