// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Backup by `cargo xtask generate`; not to be edited.

/// A manual full backup that was just started, with its state.
#[derive(Clone)]
pub struct Backup {
    /// ID of the backup: 36 letters and digits ending in `br07`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Name given to the backup, by a user or the policy.
    pub name: ::std::option::Option<::std::string::String>,
    /// Description given to the backup when it was started.
    pub description: ::std::option::Option<::std::string::String>,
    /// Time at which the backup started, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    pub begin_time: ::std::option::Option<::std::string::String>,
    /// State of the backup; `COMPLETED` when it is ready.
    pub status: ::std::option::Option<crate::gaussdb_mysql::types::BackupStatus>,
    /// Origin of the backup; always `manual`, started by a user.
    pub r#type: ::std::option::Option<crate::gaussdb_mysql::types::BackupType>,
    /// ID of the instance that was backed up.
    pub instance_id: ::std::option::Option<::std::string::String>,
}

static BACKUP_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "Backup",
            members: &[
                Member::new("id"),
                Member::new("name"),
                Member::new("description"),
                Member::new("begin_time"),
                Member::new("status"),
                Member::new("type"),
                Member::new("instance_id"),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    Backup = BACKUP_TABLE { id, name, description, begin_time, status, r#type,
    instance_id }
}
