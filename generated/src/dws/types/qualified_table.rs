// Made from spec/openapi/dws.yaml#/components/schemas/QualifiedTable by `cargo xtask generate`; not to be edited.

/// A table, by schema and name, to restore from or to.
#[derive(Clone)]
pub struct QualifiedTable {
    /// Name of the schema, such as `public`.
    ///
    /// Required.
    pub schema_name: Option<String>,
    /// Name of the table in its schema.
    ///
    /// Required.
    pub table_name: Option<String>,
}

impl QualifiedTable {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of the schema, such as `public`. Required.
    pub fn schema_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.schema_name = value.into_value();
        self
    }

    /// Name of the table in its schema. Required.
    pub fn table_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.table_name = value.into_value();
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
    QualifiedTable {
        schema_name: Member::new("schema_name").required(),
        table_name: Member::new("table_name").required(),
    }
}
