// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/DbConfigCheckResult by `cargo xtask generate`; not to be edited.

/// Outcome of checking one parameter of a StarRocks synchronization.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DbConfigCheckResult {
    /// Name of a parameter from [`list_star_rocks_replication_parameters`](crate::gaussdb_mysql::Client::list_star_rocks_replication_parameters).
    ///
    /// 3 to 128 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub param_name: ::std::option::Option<::std::string::String>,
    /// Value that the checked parameter has.
    ///
    /// 1 to 64 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// Outcome of the check, `success` or `fail`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_result: ::std::option::Option<crate::gaussdb_mysql::types::CheckResult>,
}
