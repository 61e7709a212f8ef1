// Made from spec/openapi/dws.yaml#/components/schemas/ClusterParameterGroup/properties/status by `cargo xtask generate`; not to be edited.

/// State of the parameter group: in force (`In-Sync`), being applied, waiting for a restart, or
/// failed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClusterParameterGroupStatus {
    /// All values are in force.
    InSync,
    /// New values are being applied.
    Applying,
    /// New values take effect after a restart.
    PendingReboot,
    /// New values could not be applied.
    SyncFailure,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    ClusterParameterGroupStatus {
        InSync = "In-Sync",
        Applying = "Applying",
        PendingReboot = "Pending-Reboot",
        SyncFailure = "Sync-Failure",
    }
}
