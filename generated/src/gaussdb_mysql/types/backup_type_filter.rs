// Made from spec/openapi/gaussdb-mysql.yaml#/components/parameters/backup_type/schema by `cargo xtask generate`; not to be edited.

/// Origin of the backups; limits the result to automated (`auto`) or manual (`manual`) ones.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BackupTypeFilter {
    /// Full backup that the policy started.
    Auto,
    /// Full backup that a user started.
    Manual,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    BackupTypeFilter {
        Auto = "auto",
        Manual = "manual",
    }
}
