// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ClickHouseParameterCheck by `cargo xtask generate`; not to be edited.

/// Outcome of checking one database parameter of a ClickHouse synchronization.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClickHouseParameterCheck {
    /// Name of a parameter from
    /// [`list_click_house_replication_parameters`](crate::gaussdb_mysql::Client::list_click_house_replication_parameters).
    pub param_name: Option<String>,
    /// Value that the checked parameter has.
    pub value: Option<String>,
    /// Outcome of the check, `success` or `fail`.
    pub check_result: Option<crate::gaussdb_mysql::types::CheckResult>,
}

impl ClickHouseParameterCheck {
    /// Name of a parameter from
    /// [`list_click_house_replication_parameters`](crate::gaussdb_mysql::Client::list_click_house_replication_parameters).
    #[inline]
    pub fn param_name(&self) -> Option<&str> {
        self.param_name.as_deref()
    }

    /// Value that the checked parameter has.
    #[inline]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }

    /// Outcome of the check, `success` or `fail`.
    #[inline]
    pub fn check_result(&self) -> Option<&crate::gaussdb_mysql::types::CheckResult> {
        self.check_result.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClickHouseParameterCheck {
        param_name: Member::new("param_name"),
        value: Member::new("value"),
        check_result: Member::new("check_result"),
    }
}
