// Made from spec/openapi/dws.yaml#/components/schemas/CreateEventSubscriptionRequest/properties/source_type by `cargo xtask generate`; not to be edited.

/// Kind of object from which the events come: `cluster`, `backup` or `disaster-recovery`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SourceType {
    /// Events about clusters.
    Cluster,
    /// Events about snapshots.
    Backup,
    /// Events about disaster recovery (DR).
    DisasterRecovery,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    SourceType {
        Cluster = "cluster",
        Backup = "backup",
        DisasterRecovery = "disaster-recovery",
    }
}
