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

impl PublicClusterEndpoint {
    /// Public address of the cluster, as IP address and port or as domain name.
    #[inline]
    pub fn public_connect_info(&self) -> Option<&str> {
        self.public_connect_info.as_deref()
    }

    /// URL for JDBC connections in the public network, by default in the form
    /// `jdbc:postgresql://<public_connect_info>/<YOUR_DATABASE_name>`.
    #[inline]
    pub fn jdbc_url(&self) -> Option<&str> {
        self.jdbc_url.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    PublicClusterEndpoint {
        public_connect_info: Member::new("public_connect_info"),
        jdbc_url: Member::new("jdbc_url"),
    }
}
