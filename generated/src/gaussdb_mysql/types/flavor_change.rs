// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/FlavorChange by `cargo xtask generate`; not to be edited.

/// Flavor that the instance is to have.
#[derive(Clone)]
pub struct FlavorChange {
    /// Code of the new flavor; take it from [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors).
    ///
    /// Required.
    pub spec_code: Option<String>,
}

impl FlavorChange {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Code of the new flavor; take it from [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors). Required.
    pub fn spec_code(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.spec_code = value.into_value();
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
    FlavorChange {
        spec_code: Member::new("spec_code").required(),
    }
}
