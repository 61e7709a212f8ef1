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

impl StartedBackup {
    /// ID of the backup: 36 letters and digits ending in `br07`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name given to the backup, by a user or the policy.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Description given to the backup when it was started.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Time at which the backup started, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn begin_time(&self) -> Option<&str> {
        self.begin_time.as_deref()
    }

    /// State of the backup; `COMPLETED` when it is ready.
    #[inline]
    pub fn status(&self) -> Option<&crate::gaussdb_mysql::types::BackupStatus> {
        self.status.as_ref()
    }

    /// Origin of the backup; always `manual`, started by a user.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::gaussdb_mysql::types::StartedBackupType> {
        self.r#type.as_ref()
    }

    /// ID of the instance that was backed up.
    #[inline]
    pub fn instance_id(&self) -> Option<&str> {
        self.instance_id.as_deref()
    }
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
