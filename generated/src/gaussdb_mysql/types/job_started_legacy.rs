// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/JobStartedLegacy by `cargo xtask generate`; not to be edited.

/// ID of the job that carries out the request.
#[derive(Clone)]
#[non_exhaustive]
pub struct JobStartedLegacy {
    /// ID of the job that carries out the request; poll it with
    /// [`get_job_legacy`](crate::gaussdb_mysql::Client::get_job_legacy).
    pub job_id: Option<String>,
}

impl JobStartedLegacy {
    /// ID of the job that carries out the request; poll it with
    /// [`get_job_legacy`](crate::gaussdb_mysql::Client::get_job_legacy).
    #[inline]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    JobStartedLegacy {
        job_id: Member::new("job_id"),
    }
}
