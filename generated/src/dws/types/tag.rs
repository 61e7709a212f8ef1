// Made from spec/openapi/dws.yaml#/components/schemas/Tag by `cargo xtask generate`; not to be edited.

/// A tag on a cluster, as a key with its value.
#[derive(Clone)]
pub struct Tag {
    /// Key of the tag: up to 128 letters, digits, Chinese characters, hyphens and underscores, with no
    /// space at either end; not empty.
    pub key: Option<String>,
    /// Value of the tag: up to 255 letters, digits, Chinese characters, hyphens and underscores, with
    /// no space at either end; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Key of the tag: up to 128 letters, digits, Chinese characters, hyphens and underscores, with no space at either
    /// end; not empty.
    pub fn key(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.key = value.into_value();
        self
    }

    /// Value of the tag: up to 255 letters, digits, Chinese characters, hyphens and underscores, with no space at
    /// either end; may be empty.
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
    Tag {
        key: Member::new("key"),
        value: Member::new("value"),
    }
}
