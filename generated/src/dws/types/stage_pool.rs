// Made from spec/openapi/dws.yaml#/components/schemas/StagePool by `cargo xtask generate`; not to be edited.

/// Limits that a plan stage sets for one resource pool.
#[derive(Clone)]
#[non_exhaustive]
pub struct StagePool {
    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools)
    /// gives it.
    pub queue_name: Option<String>,
    /// Resources that the pool receives, one entry per kind, such as CPU or memory.
    pub queue_resources: Vec<crate::dws::types::ResourceLimit>,
}

impl StagePool {
    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools)
    /// gives it.
    #[inline]
    pub fn queue_name(&self) -> Option<&str> {
        self.queue_name.as_deref()
    }

    /// Resources that the pool receives, one entry per kind, such as CPU or memory.
    #[inline]
    pub fn queue_resources(&self) -> &[crate::dws::types::ResourceLimit] {
        &self.queue_resources
    }
}

gaussdb_runtime::reflect_struct! {
    StagePool {
        queue_name: Member::new("queue_name"),
        queue_resources: Member::new("queue_resources"),
    }
}
