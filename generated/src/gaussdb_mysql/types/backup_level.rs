// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/BackupLevel by `cargo xtask generate`; not to be edited.

/// How complete a backup is, as a level.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BackupLevel {
    /// The backup is unfinished or has failed.
    Incomplete,
    /// Backup of the first level.
    LevelOne,
    /// Backup of the second level.
    LevelTwo,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    numeric BackupLevel {
        Incomplete = "0",
        LevelOne = "1",
        LevelTwo = "2",
    }
}
