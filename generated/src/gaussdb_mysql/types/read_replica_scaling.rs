// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ReadReplicaScaling by `cargo xtask generate`; not to be edited.

/// Whether automatic scaling adds and removes read replicas.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ReadReplicaScaling {
    /// Automatic scaling adds and removes read replicas.
    On,
    /// Automatic scaling leaves read replicas alone.
    Off,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ReadReplicaScaling {
        On = "ON",
        Off = "OFF",
    }
}
