// Made from spec/openapi/dws.yaml#/components/schemas/EventSourceType by `cargo xtask generate`; not to be edited.

/// Kind of resource that an event is about.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum EventSourceType {
    /// Events about clusters.
    Cluster,
    /// Events about snapshots.
    Backup,
    /// Events about disaster recovery (DR).
    DisasterRecovery,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    EventSourceType {
        Cluster = "cluster",
        Backup = "backup",
        DisasterRecovery = "disaster-recovery",
    }
}
