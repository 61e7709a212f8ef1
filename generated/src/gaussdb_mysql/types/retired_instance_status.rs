// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/RetiredInstance/properties/status by `cargo xtask generate`; not to be edited.

/// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum RetiredInstanceStatus {
    /// The instance is being created.
    Build,
    /// The instance works.
    Active,
    /// The instance has a problem or could not be created.
    Failed,
    /// The instance is suspended.
    Frozen,
    /// The instance is being enlarged.
    Modifying,
    /// The instance is restarting.
    Rebooting,
    /// Data of the instance is being restored.
    Restoring,
    /// The instance is being turned into primary and standby.
    ModifyingInstanceType,
    /// Another node is becoming the primary node.
    Switchover,
    /// The instance is being moved.
    Migrating,
    /// A backup of the instance is being made.
    BackingUp,
    /// The database port is being changed.
    ModifyingDatabasePort,
    /// The disk space of the instance is used up.
    StorageFull,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    RetiredInstanceStatus {
        Build = "BUILD",
        Active = "ACTIVE",
        Failed = "FAILED",
        Frozen = "FROZEN",
        Modifying = "MODIFYING",
        Rebooting = "REBOOTING",
        Restoring = "RESTORING",
        ModifyingInstanceType = "MODIFYING INSTANCE TYPE",
        Switchover = "SWITCHOVER",
        Migrating = "MIGRATING",
        BackingUp = "BACKING UP",
        ModifyingDatabasePort = "MODIFYING DATABASE PORT",
        StorageFull = "STORAGE FULL",
    }
}
