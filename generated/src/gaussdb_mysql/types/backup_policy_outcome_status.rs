// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/BackupPolicyOutcome/properties/status by `cargo xtask generate`; not to be edited.

/// State of the change: `BUILDING` while it is made, then `COMPLETED` or `FAILED`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BackupPolicyOutcomeStatus {
    /// The change is being made.
    Building,
    /// The change has been made.
    Completed,
    /// The change could not be made.
    Failed,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    BackupPolicyOutcomeStatus {
        Building = "BUILDING",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}
