// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/DatabaseGrant by `cargo xtask generate`; not to be edited.

/// A database that a user may use, read-only or not.
#[derive(Clone)]
pub struct DatabaseGrant {
    /// Name of the database inside the instance.
    ///
    /// Required.
    pub name: Option<String>,
    /// Whether the user may only read the database; `false` means read and write.
    ///
    /// Required.
    pub readonly: Option<bool>,
}

impl DatabaseGrant {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of the database inside the instance. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.name = value.into_value();
        self
    }

    /// Whether the user may only read the database; `false` means read and write. Required.
    pub fn readonly(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.readonly = value.into_value();
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
    DatabaseGrant {
        name: Member::new("name").required(),
        readonly: Member::new("readonly").required(),
    }
}
