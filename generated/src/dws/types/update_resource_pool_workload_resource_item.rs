// Made from spec/openapi/dws.yaml#/components/schemas/UpdateResourcePoolWorkloadResourceItem by `cargo xtask generate`; not to be edited.

/// A limit to set on one kind of resource, with value and unit.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateResourcePoolWorkloadResourceItem {
    /// Name of the resource, such as `cpu_limit`, `memory` or `concurrency`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_name: ::std::option::Option<::std::string::String>,
    /// Amount of the resource, in the unit that `value_unit` names.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_value: ::std::option::Option<i64>,
    /// Unit of `resource_value`, such as `%`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value_unit: ::std::option::Option<::std::string::String>,
    /// Additional text about the resource, such as `Workload Queue Memory Percent`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_description: ::std::option::Option<::std::string::String>,
}

impl UpdateResourcePoolWorkloadResourceItem {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Name of the resource, such as `cpu_limit`, `memory` or `concurrency`. Required.
    pub fn resource_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.resource_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Amount of the resource, in the unit that `value_unit` names. Required.
    #[inline]
    pub fn resource_value(mut self, value: i64) -> Self {
        self.resource_value = ::std::option::Option::Some(value);
        self
    }

    /// Unit of `resource_value`, such as `%`.
    pub fn value_unit(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.value_unit = ::std::option::Option::Some(value.into());
        self
    }

    /// Additional text about the resource, such as `Workload Queue Memory Percent`.
    pub fn resource_description(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.resource_description = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("resource_name", self.resource_name.is_some());
        v.require("resource_value", self.resource_value.is_some());
    }
}
