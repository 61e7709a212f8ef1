// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/DbConfigCheckResult by `cargo xtask generate`; not to be edited.

/// Outcome of checking one parameter of a StarRocks synchronization.
#[derive(Clone, Default)]
pub struct DbConfigCheckResult {
    /// Name of a parameter from `listStarRocksReplicationParameters`.
    ///
    /// 3 to 128 characters.
    pub param_name: ::std::option::Option<::std::string::String>,
    /// Value that the checked parameter has.
    ///
    /// 1 to 64 characters.
    pub value: ::std::option::Option<::std::string::String>,
    /// Outcome of the check, `success` or `fail`.
    pub check_result: ::std::option::Option<crate::gaussdb_mysql::types::CheckResult>,
}

impl DbConfigCheckResult {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("param_name"), Member::new("value"), Member::new("check_result")]
    };
}

::gaussdb_runtime::record! {
    DbConfigCheckResult { param_name, value, check_result }
}
