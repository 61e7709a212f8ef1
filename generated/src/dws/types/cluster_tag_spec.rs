// Made from spec/openapi/dws.yaml#/components/schemas/ClusterTagSpec by `cargo xtask generate`; not to be edited.

/// A tag for a cluster to be created.
#[derive(Clone)]
pub struct ClusterTagSpec {
    /// Key of the tag: up to 128 letters, digits, Chinese characters, hyphens and underscores, with no
    /// space at either end; not empty.
    ///
    /// Required. 1 to 128 characters. Pattern: `^[A-Za-z0-9_一-鿿-]*$`.
    pub key: Option<String>,
    /// Value of the tag: up to 255 letters, digits, Chinese characters, hyphens and underscores, with
    /// no space at either end; may be empty.
    ///
    /// Required. At most 255 characters. Pattern: `^[A-Za-z0-9_一-鿿-]*$`.
    pub value: Option<String>,
}

impl ClusterTagSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Key of the tag: up to 128 letters, digits, Chinese characters, hyphens and underscores, with no space at either
    /// end; not empty. Required.
    pub fn key(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.key = value.into_value();
        self
    }

    /// Value of the tag: up to 255 letters, digits, Chinese characters, hyphens and underscores, with no space at
    /// either end; may be empty. Required.
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
    ClusterTagSpec {
        key: Member::new("key").required().limits(&[MinLength(1), MaxLength(128), Pattern("^[A-Za-z0-9_一-鿿-]*$")]),
        value: Member::new("value").required().limits(&[MaxLength(255), Pattern("^[A-Za-z0-9_一-鿿-]*$")]),
    }
}
