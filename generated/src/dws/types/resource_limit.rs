// Made from spec/openapi/dws.yaml#/components/schemas/ResourceLimit by `cargo xtask generate`; not to be edited.

/// A limit in force on one kind of resource, with value and unit.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResourceLimit {
    /// Name of the resource, such as `cpu_limit`, `memory` or `concurrency`.
    pub resource_name: Option<String>,
    /// Amount of the resource, in the unit that `value_unit` names.
    pub resource_value: Option<i64>,
    /// Unit of `resource_value`, such as `%`.
    pub value_unit: Option<String>,
    /// Additional text about the resource, such as `Workload Queue Memory Percent`.
    pub resource_description: Option<String>,
}

impl ResourceLimit {
    /// Name of the resource, such as `cpu_limit`, `memory` or `concurrency`.
    #[inline]
    pub fn resource_name(&self) -> Option<&str> {
        self.resource_name.as_deref()
    }

    /// Amount of the resource, in the unit that `value_unit` names.
    #[inline]
    pub fn resource_value(&self) -> Option<i64> {
        self.resource_value
    }

    /// Unit of `resource_value`, such as `%`.
    #[inline]
    pub fn value_unit(&self) -> Option<&str> {
        self.value_unit.as_deref()
    }

    /// Additional text about the resource, such as `Workload Queue Memory Percent`.
    #[inline]
    pub fn resource_description(&self) -> Option<&str> {
        self.resource_description.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ResourceLimit {
        resource_name: Member::new("resource_name"),
        resource_value: Member::new("resource_value"),
        value_unit: Member::new("value_unit"),
        resource_description: Member::new("resource_description"),
    }
}
