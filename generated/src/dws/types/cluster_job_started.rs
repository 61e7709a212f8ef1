// Made from spec/openapi/dws.yaml#/components/schemas/ClusterJobStarted by `cargo xtask generate`; not to be edited.

/// ID of the job that starts or stops the cluster, or the error.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterJobStarted {
    /// Result code of the request: `DWS.0000` for success, any other value for an error.
    pub error_code: Option<String>,
    /// Text that explains `error_code`, for people.
    pub error_msg: Option<String>,
    /// ID of the asynchronous job that carries out the request; [`get_job`](crate::dws::Client::get_job) reports its
    /// progress.
    pub job_id: Option<String>,
}

impl ClusterJobStarted {
    /// Result code of the request: `DWS.0000` for success, any other value for an error.
    #[inline]
    pub fn error_code(&self) -> Option<&str> {
        self.error_code.as_deref()
    }

    /// Text that explains `error_code`, for people.
    #[inline]
    pub fn error_msg(&self) -> Option<&str> {
        self.error_msg.as_deref()
    }

    /// ID of the asynchronous job that carries out the request; [`get_job`](crate::dws::Client::get_job) reports its
    /// progress.
    #[inline]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterJobStarted {
        error_code: Member::new("error_code"),
        error_msg: Member::new("error_msg"),
        job_id: Member::new("job_id"),
    }
}
