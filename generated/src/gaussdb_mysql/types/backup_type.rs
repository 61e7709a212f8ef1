// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Backup/properties/type by `cargo xtask generate`; not to be edited.

/// Origin of the backup: `auto` was started by the policy, `manual` by a user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BackupType {
    /// Full backup that the policy started.
    Auto,
    /// Full backup that a user started.
    Manual,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    BackupType {
        Auto = "auto",
        Manual = "manual",
    }
}
