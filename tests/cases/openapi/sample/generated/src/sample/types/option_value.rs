// Made from openapi.yaml#/components/schemas/Option by `cargo xtask generate`; not to be edited.

/// The type of `Option`.
#[derive(Clone)]
pub struct OptionValue {
    /// Name of the label.
    ///
    /// Required. 1 to 36 characters. Pattern: `^[a-z]+$`.
    pub key: Option<String>,
    /// The member `value`.
    pub value: Option<String>,
}

impl OptionValue {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of the label. Required.
    pub fn key(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.key = value.into_value();
        self
    }

    /// The member `value`.
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
    OptionValue {
        key: Member::new("key").required().limits(&[MinLength(1), MaxLength(36), Pattern("^[a-z]+$")]),
        value: Member::new("value"),
    }
}
