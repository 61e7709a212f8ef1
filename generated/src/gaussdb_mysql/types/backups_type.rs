// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Backups/properties/type by `cargo xtask generate`; not to be edited.

/// Origin of the backup: `auto` was started by the policy, `manual` by a user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BackupsType {
    /// Full backup that the policy started.
    Auto,
    /// Full backup that a user started.
    Manual,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    BackupsType {
        Auto = "auto",
        Manual = "manual",
    }
}
