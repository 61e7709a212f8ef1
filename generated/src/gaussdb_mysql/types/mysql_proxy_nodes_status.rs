// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MysqlProxyNodes/properties/status by `cargo xtask generate`; not to be edited.

/// State of the proxy node.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum MysqlProxyNodesStatus {
    /// The node works.
    Active,
    /// The node has a problem.
    Abnormal,
    /// The node has failed.
    Failed,
    /// The node was deleted.
    Deleted,
    /// The node works.
    Normal,
    /// The node has a problem.
    AbnormalInstance,
    /// The node is being created.
    Creating,
    /// The node was deleted.
    DeletedInstance,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    MysqlProxyNodesStatus {
        Active = "ACTIVE",
        Abnormal = "ABNORMAL",
        Failed = "FAILED",
        Deleted = "DELETED",
        Normal = "normal",
        AbnormalInstance = "abnormal",
        Creating = "creating",
        DeletedInstance = "deleted",
    }
}
