// Made from spec/openapi/dws.yaml#/components/schemas/ParameterScope by `cargo xtask generate`; not to be edited.

/// Nodes to which the value of a parameter applies.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ParameterScope {
    /// Coordinator nodes.
    Cn,
    /// Data nodes.
    Dn,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ParameterScope {
        Cn = "CN",
        Dn = "DN",
    }
}
