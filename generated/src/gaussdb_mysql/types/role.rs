// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ProxyNode/properties/role by `cargo xtask generate`; not to be edited.

/// Role of the proxy node, `master` or `slave`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Role {
    /// Primary node.
    Master,
    /// Read-only node.
    Slave,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    Role {
        Master = "master",
        Slave = "slave",
    }
}
