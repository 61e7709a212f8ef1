// Made from spec/openapi/dws.yaml#/components/schemas/ClusterParameterValue/properties/type by `cargo xtask generate`; not to be edited.

/// Kind of node to which the value applies: CN for coordinator nodes, DN for data nodes.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClusterParameterValueType {
    /// Coordinator nodes.
    Cn,
    /// Data nodes.
    Dn,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    ClusterParameterValueType {
        Cn = "CN",
        Dn = "DN",
    }
}
