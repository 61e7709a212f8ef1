// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/DatastoreSpec by `cargo xtask generate`; not to be edited.

/// Database engine and version that a new instance or parameter template is for.
#[derive(Clone)]
pub struct DatastoreSpec {
    /// Database engine; only `gaussdb-mysql` is supported.
    ///
    /// Required.
    pub r#type: Option<crate::gaussdb_mysql::types::DatastoreTypeSpec>,
    /// Two-part version of the engine, such as `8.0`; take `name` from
    /// [`list_engine_versions`](crate::gaussdb_mysql::Client::list_engine_versions).
    ///
    /// Required.
    pub version: Option<String>,
}

impl DatastoreSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Database engine; only `gaussdb-mysql` is supported. Required.
    pub fn r#type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::DatastoreTypeSpec,
        >,
    ) -> Self {
        self.r#type = value.into_value();
        self
    }

    /// Two-part version of the engine, such as `8.0`; take `name` from
    /// [`list_engine_versions`](crate::gaussdb_mysql::Client::list_engine_versions). Required.
    pub fn version(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.version = value.into_value();
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
    DatastoreSpec {
        r#type: Member::new("type").required().limits(&[OneOf(&["gaussdb-mysql"])]),
        version: Member::new("version").required(),
    }
}
