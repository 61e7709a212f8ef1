// Made from spec/openapi/gaussdb-mysql.yaml#/components/parameters/status/schema by `cargo xtask generate`; not to be edited.

/// State of the jobs to return: `Pending` (not started), `Running`, `Completed` or `Failed`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Status {
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
    Status {
        Running = "Running",
        Completed = "Completed",
        Failed = "Failed",
        Pending = "Pending",
    }
}
