// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/JobInstanceStatus by `cargo xtask generate`; not to be edited.

/// State of the instance that a job works on.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum JobInstanceStatus {
    /// The instance could not be created.
    Createfail,
    /// The instance is being created.
    Creating,
    /// The instance works.
    Normal,
    /// The instance has a problem.
    Abnormal,
    /// The instance was deleted.
    Deleted,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    JobInstanceStatus {
        Createfail = "createfail",
        Creating = "creating",
        Normal = "normal",
        Abnormal = "abnormal",
        Deleted = "deleted",
    }
}
