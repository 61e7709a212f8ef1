// Made from spec/openapi/dws.yaml#/components/schemas/PublicEndpoints by `cargo xtask generate`; not to be edited.

/// Public address of a cluster, also as a JDBC URL.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct PublicEndpoints {
    /// Public address of the cluster, as IP address and port or as domain name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_connect_info: ::std::option::Option<::std::string::String>,
    /// URL for JDBC connections in the public network, by default in the form
    /// `jdbc:postgresql://<public_connect_info>/<YOUR_DATABASE_name>`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub jdbc_url: ::std::option::Option<::std::string::String>,
}
