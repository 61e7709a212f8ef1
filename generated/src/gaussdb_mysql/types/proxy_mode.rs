// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ProxyMode by `cargo xtask generate`; not to be edited.

/// How a proxy is deployed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProxyMode {
    /// The proxy is made of several nodes.
    Cluster,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ProxyMode {
        Cluster = "Cluster",
    }
}
