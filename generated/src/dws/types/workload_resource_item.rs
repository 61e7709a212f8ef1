// Made from spec/openapi/dws.yaml#/components/schemas/WorkloadResourceItem by `cargo xtask generate`; not to be edited.

/// A limit in force on one kind of resource, with value and unit.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct WorkloadResourceItem {
    /// Name of the resource, such as `cpu_limit`, `memory` or `concurrency`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_name: ::std::option::Option<::std::string::String>,
    /// Amount of the resource, in the unit that `value_unit` names.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_value: ::std::option::Option<i64>,
    /// Unit of `resource_value`, such as `%`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value_unit: ::std::option::Option<::std::string::String>,
    /// Additional text about the resource, such as `Workload Queue Memory Percent`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_description: ::std::option::Option<::std::string::String>,
}
