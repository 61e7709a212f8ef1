// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/InstanceStatus by `cargo xtask generate`; not to be edited.

/// State of an instance.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// The instance is being created.
    Creating,
    /// The instance works.
    Normal,
    /// The instance has a problem.
    Abnormal,
    /// The instance could not be created.
    Createfail,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    InstanceStatus {
        Creating = "creating",
        Normal = "normal",
        Abnormal = "abnormal",
        Createfail = "createfail",
    }
}
