// Made from spec/openapi/dws.yaml#/components/schemas/Node/properties/status by `cargo xtask generate`; not to be edited.

/// State of the instance as a number, such as `200` for available.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum NodeStatus {
    /// The instance is being created.
    Creating,
    /// The instance is idle.
    Idle,
    /// The instance can be used.
    Available,
    /// The instance cannot be used.
    Unavailable,
    /// The instance could not be created.
    CreationFailed,
    /// The instance is being deleted.
    Deleting,
    /// The instance could not be deleted.
    DeletionFailed,
    /// The instance no longer exists.
    Deleted,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    numeric NodeStatus {
        Creating = "100",
        Idle = "199",
        Available = "200",
        Unavailable = "300",
        CreationFailed = "303",
        Deleting = "304",
        DeletionFailed = "305",
        Deleted = "400",
    }
}
