// Made from spec/openapi/dws.yaml#/components/schemas/DatabaseUserName by `cargo xtask generate`; not to be edited.

/// A database user to bind to a resource pool or to release from it.
#[derive(Clone)]
pub struct DatabaseUserName {
    /// Name of the database user.
    pub user_name: Option<String>,
}

impl DatabaseUserName {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of the database user.
    pub fn user_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.user_name = value.into_value();
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
    DatabaseUserName {
        user_name: Member::new("user_name"),
    }
}
