// Made from spec/openapi/dws.yaml#/components/schemas/ClusterEndpoint by `cargo xtask generate`; not to be edited.

/// Private address of a cluster, also as a JDBC URL.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterEndpoint {
    /// Address and port for connections in the private network, such as `192.168.0.10:8000`.
    pub connect_info: Option<String>,
    /// URL for JDBC connections in the private network, by default in the form
    /// `jdbc:postgresql://<connect_info>/<YOUR_DATABASE_NAME>`.
    pub jdbc_url: Option<String>,
}

impl ClusterEndpoint {
    /// Address and port for connections in the private network, such as `192.168.0.10:8000`.
    #[inline]
    pub fn connect_info(&self) -> Option<&str> {
        self.connect_info.as_deref()
    }

    /// URL for JDBC connections in the private network, by default in the form
    /// `jdbc:postgresql://<connect_info>/<YOUR_DATABASE_NAME>`.
    #[inline]
    pub fn jdbc_url(&self) -> Option<&str> {
        self.jdbc_url.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterEndpoint {
        connect_info: Member::new("connect_info"),
        jdbc_url: Member::new("jdbc_url"),
    }
}
