// Made from spec/openapi/dws.yaml#/components/schemas/Node/properties/status by `cargo xtask generate`; not to be edited.

/// State of the instance as a number, such as `200` for available.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum NodeStatus {
    /// The instance is being created.
    V100,
    /// The instance is idle.
    V199,
    /// The instance can be used.
    V200,
    /// The instance cannot be used.
    V300,
    /// The instance could not be created.
    V303,
    /// The instance is being deleted.
    V304,
    /// The instance could not be deleted.
    V305,
    /// The instance no longer exists.
    V400,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    numeric NodeStatus {
        V100 = "100",
        V199 = "199",
        V200 = "200",
        V300 = "300",
        V303 = "303",
        V304 = "304",
        V305 = "305",
        V400 = "400",
    }
}
