// Made from spec/openapi/dws.yaml#/components/schemas/Cluster by `cargo xtask generate`; not to be edited.

/// A new cluster, known by its ID only.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Cluster {
    /// ID of the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
}
