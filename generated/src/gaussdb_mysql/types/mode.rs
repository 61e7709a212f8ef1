// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/CreateInstanceLegacyRequest/properties/mode by `cargo xtask generate`; not to be edited.

/// Kind of instance; only `Cluster` is supported.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Mode {
    /// A primary node with read replicas.
    Cluster,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    Mode {
        Cluster = "Cluster",
    }
}
