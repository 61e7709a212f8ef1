// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/JobStarted by `cargo xtask generate`; not to be edited.

/// ID of the job that carries out the request.
#[derive(Clone)]
#[non_exhaustive]
pub struct JobStarted {
    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    pub job_id: Option<String>,
}

impl JobStarted {
    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    #[inline]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    JobStarted {
        job_id: Member::new("job_id"),
    }
}
