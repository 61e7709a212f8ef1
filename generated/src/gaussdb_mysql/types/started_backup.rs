// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/StartedBackup by `cargo xtask generate`; not to be edited.

/// A manual full backup that was just started, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct StartedBackup {
    /// ID of the backup: 36 letters and digits ending in `br07`.
    pub id: Option<String>,
    /// Name given to the backup, by a user or the policy.
    pub name: Option<String>,
    /// Description given to the backup when it was started.
    pub description: Option<String>,
    /// Time at which the backup started, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    pub begin_time: Option<String>,
    /// State of the backup; `COMPLETED` when it is ready.
    pub status: Option<crate::gaussdb_mysql::types::BackupStatus>,
    /// Origin of the backup; always `manual`, started by a user.
    pub r#type: Option<crate::gaussdb_mysql::types::StartedBackupType>,
    /// ID of the instance that was backed up.
    pub instance_id: Option<String>,
}

gaussdb_runtime::reflect_struct! {
    StartedBackup {
        id: Member::new("id"),
        name: Member::new("name"),
        description: Member::new("description"),
        begin_time: Member::new("begin_time"),
        status: Member::new("status"),
        r#type: Member::new("type"),
        instance_id: Member::new("instance_id"),
    }
}
