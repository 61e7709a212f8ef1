// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/SwitchState by `cargo xtask generate`; not to be edited.

/// Whether a function of the instance is on.
#[derive(Clone)]
#[non_exhaustive]
pub struct SwitchState {
    /// Whether the function is on, `ON` or `OFF`.
    pub switch_status: Option<crate::gaussdb_mysql::types::FullSqlLogState>,
}

impl SwitchState {
    /// Whether the function is on, `ON` or `OFF`.
    #[inline]
    pub fn switch_status(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::FullSqlLogState> {
        self.switch_status.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    SwitchState {
        switch_status: Member::new("switch_status"),
    }
}
