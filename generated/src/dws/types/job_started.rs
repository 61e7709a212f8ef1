// Made from spec/openapi/dws.yaml#/components/schemas/JobStarted by `cargo xtask generate`; not to be edited.

/// ID of the job that carries out the request.
#[derive(Clone)]
#[non_exhaustive]
pub struct JobStarted {
    /// ID of the asynchronous job that carries out the request; [`get_job`](crate::dws::Client::get_job) reports its
    /// progress.
    pub job_id: Option<String>,
}

impl JobStarted {
    /// ID of the asynchronous job that carries out the request; [`get_job`](crate::dws::Client::get_job) reports its
    /// progress.
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
