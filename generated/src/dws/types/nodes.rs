// Made from spec/openapi/dws.yaml#/components/schemas/Nodes by `cargo xtask generate`; not to be edited.

/// A node of a cluster, by ID and state.
#[derive(Clone, Default)]
pub struct Nodes {
    /// ID of the instance.
    pub id: ::std::option::Option<::std::string::String>,
    /// State of the instance as a number, such as `200` for available.
    pub status: ::std::option::Option<crate::dws::types::NodesStatus>,
}

impl Nodes {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("id"), Member::new("status")]
    };
}

::gaussdb_runtime::record! {
    Nodes { id, status }
}
