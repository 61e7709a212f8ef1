// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/JobStatus by `cargo xtask generate`; not to be edited.

/// State of a job.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum JobStatus {
    /// The job is under way.
    Running,
    /// The job succeeded.
    Completed,
    /// The job did not succeed.
    Failed,
    /// The job was put off and has not started.
    Pending,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    JobStatus {
        Running = "Running",
        Completed = "Completed",
        Failed = "Failed",
        Pending = "Pending",
    }
}
