// Made from spec/openapi/dws.yaml#/components/schemas/QueueResourceItem by `cargo xtask generate`; not to be edited.

/// Limits that a plan stage sets for one resource pool.
#[derive(Clone, Default)]
pub struct QueueResourceItem {
    /// Name of the resource pool (workload queue), as `listResourcePools` gives it.
    pub queue_name: ::std::option::Option<::std::string::String>,
    /// Resources that the pool receives.
    pub queue_resources: ::std::vec::Vec<crate::dws::types::WorkloadResourceItem>,
}

impl QueueResourceItem {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("queue_name"), Member::new("queue_resources")]
    };
}

::gaussdb_runtime::record! {
    QueueResourceItem { queue_name, queue_resources }
}
