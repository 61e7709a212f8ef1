// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ChDatabaseConfigCheckResult by `cargo xtask generate`; not to be edited.

/// Outcome of checking one database parameter of a ClickHouse synchronization.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ChDatabaseConfigCheckResult {
    /// Name of a parameter from [`list_click_house_replication_parameters`](crate::gaussdb_mysql::Client::list_click_house_replication_parameters).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub param_name: ::std::option::Option<::std::string::String>,
    /// Value that the checked parameter has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// Outcome of the check, `success` or `fail`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_result: ::std::option::Option<crate::gaussdb_mysql::types::CheckResult>,
}
