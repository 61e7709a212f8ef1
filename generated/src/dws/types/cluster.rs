// Made from spec/openapi/dws.yaml#/components/schemas/Cluster by `cargo xtask generate`; not to be edited.

/// A new cluster, known by its ID only.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Cluster {
    /// ID of the new cluster; poll [`get_cluster`](crate::dws::Client::get_cluster) with it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
}
