// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1job~1{job_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.13.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getJob",
        gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/job/{job_id}",
    )
};

impl crate::dws::Client {
    /// Get job progress
    ///
    /// Returns status and progress of an asynchronous job, and the cause if it failed (`failed_code`,
    /// `failed_detail`). Poll it with the `job_id` that other operations return.
    ///
    /// `GET /v1.0/{project_id}/job/{job_id}`
    ///
    /// - Documented in: section 5.13.1 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_job()
    ///     .job_id("2c9080d68f0e1a25018f0e3f5b7c0042")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_job(&self) -> GetJob {
        GetJob {
            client: self.clone(),
            input: <GetJobInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_job`](crate::dws::Client::get_job).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJob {
    client: crate::dws::Client,
    input: GetJobInput,
}

impl GetJob {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the job, from the response of the operation that started it. Required.
    pub fn job_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.job_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetJobInput) -> Self {
        self.input = input;
        self
    }

    /// Sets what is different for this call: limits, retries, validation, and what the request has beside its
    /// parameters.
    #[inline]
    pub fn with_options(mut self, options: gaussdb_runtime::CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Sends the request.
    #[inline]
    pub fn send(self) -> gaussdb_runtime::SendFuture<crate::dws::types::GetJobResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::GetJobResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_job`](crate::dws::Client::get_job).
#[derive(Clone)]
pub struct GetJobInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the job, from the response of the operation that started it.
    ///
    /// Required.
    pub job_id: Option<String>,
}

impl GetJobInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetJobInput {
        project_id: Member::path("project_id"),
        job_id: Member::path("job_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for GetJobInput {
    type Output = crate::dws::types::GetJobResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The waiter of [`wait_until_job_done`](crate::dws::Client::wait_until_job_done).
pub static JOB_DONE: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "status",
                values: &["FAIL", "STOP", "ERROR"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "status",
                values: &["SUCCESS"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "status",
                values: &["INIT", "WAITING", "RUNNING", "DELAY_SCHEDULED"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: Some("progress"),
    reason: &["failed_code", "failed_detail"],
    initial_delay_seconds: 10u64,
    interval_seconds: 10u64,
    deadline_seconds: 21600u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("jobDone")
};

impl GetJob {
    /// Polls [`get_job`](crate::dws::Client::get_job) until `status` is `SUCCESS`.
    ///
    /// Fails when `status` is `FAIL` or `STOP` or `ERROR`.
    ///
    /// Polls first after 10 s, then about every 10 s, and gives up after 6 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_job_done(
        self,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetJobResponse> {
        self.client.0.wait(&self.input, &JOB_DONE)
    }
}

impl crate::dws::Client {
    /// Polls [`get_job`](crate::dws::Client::get_job) until `status` is `SUCCESS`.
    ///
    /// Short for [`GetJob::wait_until_job_done`](crate::dws::operations::GetJob::wait_until_job_done).
    pub fn wait_until_job_done(
        &self,
        job_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetJobResponse> {
        self.get_job().job_id(job_id).wait_until_job_done()
    }
}

/// State and progress of the job, with the cause if it failed.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetJobResponse {
    /// ID of the job that was asked for.
    pub job_id: Option<String>,
    /// Internal name of the job, such as `ecfClusterElbCreateJob`.
    pub job_name: Option<String>,
    /// Time when the job started, such as `2022-11-09T20:25:00`.
    pub begin_time: Option<String>,
    /// Time when the job ended, such as `2022-11-09T20:30:00`.
    pub end_time: Option<String>,
    /// State of the job, such as `FAIL`.
    pub status: Option<String>,
    /// Error code of a failed job, preceded by the step that failed, for example
    /// `CreateELBTask-fail:DWS.0114`.
    pub failed_code: Option<String>,
    /// Cause of the failure, in words.
    pub failed_detail: Option<String>,
    /// Progress of the job, such as `9%`.
    pub progress: Option<String>,
}

impl GetJobResponse {
    /// ID of the job that was asked for.
    #[inline]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }

    /// Internal name of the job, such as `ecfClusterElbCreateJob`.
    #[inline]
    pub fn job_name(&self) -> Option<&str> {
        self.job_name.as_deref()
    }

    /// Time when the job started, such as `2022-11-09T20:25:00`.
    #[inline]
    pub fn begin_time(&self) -> Option<&str> {
        self.begin_time.as_deref()
    }

    /// Time when the job ended, such as `2022-11-09T20:30:00`.
    #[inline]
    pub fn end_time(&self) -> Option<&str> {
        self.end_time.as_deref()
    }

    /// State of the job, such as `FAIL`.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Error code of a failed job, preceded by the step that failed, for example `CreateELBTask-fail:DWS.0114`.
    #[inline]
    pub fn failed_code(&self) -> Option<&str> {
        self.failed_code.as_deref()
    }

    /// Cause of the failure, in words.
    #[inline]
    pub fn failed_detail(&self) -> Option<&str> {
        self.failed_detail.as_deref()
    }

    /// Progress of the job, such as `9%`.
    #[inline]
    pub fn progress(&self) -> Option<&str> {
        self.progress.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetJobResponse {
        job_id: Member::new("job_id"),
        job_name: Member::new("job_name"),
        begin_time: Member::new("begin_time"),
        end_time: Member::new("end_time"),
        status: Member::new("status"),
        failed_code: Member::new("failed_code"),
        failed_detail: Member::new("failed_detail"),
        progress: Member::new("progress"),
    }
}
