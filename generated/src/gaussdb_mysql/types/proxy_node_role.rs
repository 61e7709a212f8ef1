// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ProxyNodeRole by `cargo xtask generate`; not to be edited.

/// Role of a node behind a proxy.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProxyNodeRole {
    /// Primary node.
    Master,
    /// Read-only node.
    Slave,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ProxyNodeRole {
        Master = "master",
        Slave = "slave",
    }
}
