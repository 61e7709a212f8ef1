// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MySqlBackupStrategy by `cargo xtask generate`; not to be edited.

/// Hour in which automated backups start, and how long they are kept.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MySqlBackupStrategy {
    /// Hour in UTC in which automated backups start, from one full hour to the next, such as
    /// `21:00-22:00`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start_time: ::std::option::Option<::std::string::String>,
    /// Number of days for which automated backups are kept, from 1 to 732.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub keep_days: ::std::option::Option<::std::string::String>,
}
