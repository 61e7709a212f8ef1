// Made from spec/openapi/dws.yaml#/components/schemas/ResourceLimitUpdate by `cargo xtask generate`; not to be edited.

/// A limit to set on one kind of resource, with value and unit.
#[derive(Clone)]
pub struct ResourceLimitUpdate {
    /// Name of the resource, such as `cpu_limit`, `memory` or `concurrency`.
    ///
    /// Required.
    pub resource_name: Option<String>,
    /// Amount of the resource, in the unit that `value_unit` names.
    ///
    /// Required.
    pub resource_value: Option<i64>,
    /// Unit of `resource_value`, such as `%`.
    pub value_unit: Option<String>,
    /// Additional text about the resource, such as `Workload Queue Memory Percent`.
    pub resource_description: Option<String>,
}

impl ResourceLimitUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of the resource, such as `cpu_limit`, `memory` or `concurrency`. Required.
    pub fn resource_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.resource_name = value.into_value();
        self
    }

    /// Amount of the resource, in the unit that `value_unit` names. Required.
    pub fn resource_value(
        mut self,
        value: impl gaussdb_runtime::IntoValue<i64>,
    ) -> Self {
        self.resource_value = value.into_value();
        self
    }

    /// Unit of `resource_value`, such as `%`.
    pub fn value_unit(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.value_unit = value.into_value();
        self
    }

    /// Additional text about the resource, such as `Workload Queue Memory Percent`.
    pub fn resource_description(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.resource_description = value.into_value();
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
    ResourceLimitUpdate {
        resource_name: Member::new("resource_name").required(),
        resource_value: Member::new("resource_value").required(),
        value_unit: Member::new("value_unit"),
        resource_description: Member::new("resource_description"),
    }
}
