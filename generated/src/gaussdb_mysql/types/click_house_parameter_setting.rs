// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ClickHouseParameterSetting by `cargo xtask generate`; not to be edited.

/// A database parameter and the value it is to have in a ClickHouse synchronization.
#[derive(Clone)]
pub struct ClickHouseParameterSetting {
    /// Name of a parameter from
    /// [`list_click_house_replication_parameters`](crate::gaussdb_mysql::Client::list_click_house_replication_parameters).
    ///
    /// Required.
    pub param_name: Option<String>,
    /// Value that the synchronization is to use for the parameter.
    ///
    /// Required.
    pub value: Option<String>,
}

impl ClickHouseParameterSetting {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of a parameter from
    /// [`list_click_house_replication_parameters`](crate::gaussdb_mysql::Client::list_click_house_replication_parameters).
    /// Required.
    pub fn param_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.param_name = value.into_value();
        self
    }

    /// Value that the synchronization is to use for the parameter. Required.
    pub fn value(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.value = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ClickHouseParameterSetting {
        param_name: Member::new("param_name").required(),
        value: Member::new("value").required(),
    }
}
