// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/InstanceLegacy/properties/type by `cargo xtask generate`; not to be edited.

/// Kind of instance; only `Cluster` exists.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum InstanceLegacyType {
    /// A primary node with read replicas.
    Cluster,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    InstanceLegacyType {
        Cluster = "Cluster",
    }
}
