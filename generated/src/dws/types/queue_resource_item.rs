// Made from spec/openapi/dws.yaml#/components/schemas/QueueResourceItem by `cargo xtask generate`; not to be edited.

/// Limits that a plan stage sets for one resource pool.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct QueueResourceItem {
    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue_name: ::std::option::Option<::std::string::String>,
    /// Resources that the pool receives, one entry per kind, such as CPU or memory.
    #[serde(default)]
    pub queue_resources: ::std::vec::Vec<crate::dws::types::WorkloadResourceItem>,
}
