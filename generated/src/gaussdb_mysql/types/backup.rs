// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Backup by `cargo xtask generate`; not to be edited.

/// A manual full backup that was just started, with its state.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Backup {
    /// ID of the backup: 36 letters and digits ending in `br07`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name given to the backup, by a user or the policy.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Description given to the backup when it was started.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Time at which the backup started, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub begin_time: ::std::option::Option<::std::string::String>,
    /// State of the backup; `COMPLETED` when it is ready.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::gaussdb_mysql::types::BackupStatus>,
    /// Origin of the backup; always `manual`, started by a user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<crate::gaussdb_mysql::types::BackupType>,
    /// ID of the instance that was backed up.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_id: ::std::option::Option<::std::string::String>,
}
