// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ChDatabaseConfigCheckResult by `cargo xtask generate`; not to be edited.

/// Outcome of checking one database parameter of a ClickHouse synchronization.
#[derive(Clone, Default)]
pub struct ChDatabaseConfigCheckResult {
    /// Name of a parameter from `listClickHouseReplicationParameters`.
    pub param_name: ::std::option::Option<::std::string::String>,
    /// Value that the checked parameter has.
    pub value: ::std::option::Option<::std::string::String>,
    /// Outcome of the check, `success` or `fail`.
    pub check_result: ::std::option::Option<crate::gaussdb_mysql::types::CheckResult>,
}

impl ChDatabaseConfigCheckResult {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("param_name"), Member::new("value"), Member::new("check_result")]
    };
}

::gaussdb_runtime::record! {
    ChDatabaseConfigCheckResult { param_name, value, check_result }
}
