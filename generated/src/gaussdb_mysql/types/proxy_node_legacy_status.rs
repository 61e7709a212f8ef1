// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ProxyNodeLegacy/properties/status by `cargo xtask generate`; not to be edited.

/// State of the proxy node.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProxyNodeLegacyStatus {
    /// The node works.
    Normal,
    /// The node has a problem.
    Abnormal,
    /// The node is being created.
    Creating,
    /// The node was deleted.
    Deleted,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ProxyNodeLegacyStatus {
        Normal = "normal",
        Abnormal = "abnormal",
        Creating = "creating",
        Deleted = "deleted",
    }
}
