// Made from spec/openapi/dws.yaml#/components/schemas/PublicClusterEndpoint by `cargo xtask generate`; not to be edited.

/// Public address of a cluster, also as a JDBC URL.
#[derive(Clone)]
#[non_exhaustive]
pub struct PublicClusterEndpoint {
    /// Public address of the cluster, as IP address and port or as domain name.
    pub public_connect_info: Option<String>,
    /// URL for JDBC connections in the public network, by default in the form
    /// `jdbc:postgresql://<public_connect_info>/<YOUR_DATABASE_name>`.
    pub jdbc_url: Option<String>,
}

gaussdb_runtime::reflect_struct! {
    PublicClusterEndpoint {
        public_connect_info: Member::new("public_connect_info"),
        jdbc_url: Member::new("jdbc_url"),
    }
}
