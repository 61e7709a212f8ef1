// Made from spec/openapi/dws.yaml#/components/schemas/Node by `cargo xtask generate`; not to be edited.

/// A node of a cluster, by ID and state.
#[derive(Clone)]
#[non_exhaustive]
pub struct Node {
    /// ID of the instance, that is, of one node of the cluster.
    pub id: Option<String>,
    /// State of the instance as a number, such as `200` for available.
    pub status: Option<crate::dws::types::NodeStatus>,
}

impl Node {
    /// ID of the instance, that is, of one node of the cluster.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// State of the instance as a number, such as `200` for available.
    #[inline]
    pub fn status(&self) -> Option<&crate::dws::types::NodeStatus> {
        self.status.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    Node {
        id: Member::new("id"),
        status: Member::new("status"),
    }
}
