// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ChDatabaseConfigCheckResult by `cargo xtask generate`; not to be edited.

/// Outcome of checking one database parameter of a ClickHouse synchronization.
#[derive(Clone)]
pub struct ChDatabaseConfigCheckResult {
    /// Name of a parameter from
    /// [`list_click_house_replication_parameters`](crate::gaussdb_mysql::Client::list_click_house_replication_parameters).
    pub param_name: ::std::option::Option<::std::string::String>,
    /// Value that the checked parameter has.
    pub value: ::std::option::Option<::std::string::String>,
    /// Outcome of the check, `success` or `fail`.
    pub check_result: ::std::option::Option<crate::gaussdb_mysql::types::CheckResult>,
}

static CH_DATABASE_CONFIG_CHECK_RESULT_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ChDatabaseConfigCheckResult",
            members: &[
                Member::new("param_name"),
                Member::new("value"),
                Member::new("check_result"),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    ChDatabaseConfigCheckResult = CH_DATABASE_CONFIG_CHECK_RESULT_TABLE { param_name,
    value, check_result }
}
