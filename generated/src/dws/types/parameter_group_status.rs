// Made from spec/openapi/dws.yaml#/components/schemas/ParameterGroupStatus by `cargo xtask generate`; not to be edited.

/// Whether the values of a parameter group are in force.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ParameterGroupStatus {
    /// All values are in force.
    InSync,
    /// New values are being applied.
    Applying,
    /// New values take effect after a restart.
    PendingReboot,
    /// New values could not be applied.
    SyncFailure,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ParameterGroupStatus {
        InSync = "In-Sync",
        Applying = "Applying",
        PendingReboot = "Pending-Reboot",
        SyncFailure = "Sync-Failure",
    }
}
