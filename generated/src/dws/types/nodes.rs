// Made from spec/openapi/dws.yaml#/components/schemas/Nodes by `cargo xtask generate`; not to be edited.

/// A node of a cluster, by ID and state.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Nodes {
    /// ID of the instance, that is, of one node of the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// State of the instance as a number, such as `200` for available.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::dws::types::NodesStatus>,
}
