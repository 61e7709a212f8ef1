// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/CreateProxyRequest/properties/new_node_auto_add_status by `cargo xtask generate`; not to be edited.

/// Whether read replicas created later join the proxy by themselves, `ON` or `OFF`. Setting it
/// needs an allowlist entry from support.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum NewNodeAutoAddStatus {
    /// New read replicas join the proxy by themselves.
    On,
    /// New read replicas stay out of the proxy.
    Off,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    NewNodeAutoAddStatus {
        On = "ON",
        Off = "OFF",
    }
}
