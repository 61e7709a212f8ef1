// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ReplicaRoutingSpec by `cargo xtask generate`; not to be edited.

/// Whether new read replicas join the proxy by themselves.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ReplicaRoutingSpec {
    /// New read replicas join the proxy by themselves.
    On,
    /// New read replicas stay out of the proxy.
    Off,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ReplicaRoutingSpec {
        On = "ON",
        Off = "OFF",
    }
}
