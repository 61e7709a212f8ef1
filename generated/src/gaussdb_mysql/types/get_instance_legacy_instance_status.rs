// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/GetInstanceLegacyInstance/properties/status by `cargo xtask generate`; not to be edited.

/// State of the instance.
///
/// The same values stand in 2 places:
///
/// - `#/components/schemas/GetInstanceLegacyInstance/properties/status`
/// - `#/components/schemas/MysqlInstanceInfoDetail/properties/status`
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetInstanceLegacyInstanceStatus {
    /// The instance is being created.
    Build,
    /// The instance works.
    Active,
    /// The instance has a problem.
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
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl GetInstanceLegacyInstanceStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("BUILD", Self::Build),
        ("ACTIVE", Self::Active),
        ("FAILED", Self::Failed),
        ("FROZEN", Self::Frozen),
        ("MODIFYING", Self::Modifying),
        ("REBOOTING", Self::Rebooting),
        ("RESTORING", Self::Restoring),
        ("MODIFYING INSTANCE TYPE", Self::ModifyingInstanceType),
        ("SWITCHOVER", Self::Switchover),
        ("MIGRATING", Self::Migrating),
        ("BACKING UP", Self::BackingUp),
        ("MODIFYING DATABASE PORT", Self::ModifyingDatabasePort),
        ("STORAGE FULL", Self::StorageFull),
    ];
}

::gaussdb_runtime::open_enum! {
    GetInstanceLegacyInstanceStatus
}
