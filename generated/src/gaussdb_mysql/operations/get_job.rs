// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1jobs/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.13.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getJob",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/jobs",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get a job by ID
    ///
    /// Returns the state of a background job: `status` is `Pending` (delayed, not started), `Running`,
    /// `Completed` or `Failed`, `process` shows the progress while it runs, and `fail_reason` says why
    /// it failed. Only jobs of the last month can be found. A new job ID usually becomes known some
    /// seconds after the request that created it, so do not take an early failure for a lost job.
    ///
    /// `GET /v3/{project_id}/jobs`
    ///
    /// - Documented in: section 4.13.1 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client.get_job().id("2c9080d68f0e1a25018f0e3f5b7c0042").send().await?;
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

/// The request builder of [`get_job`](crate::gaussdb_mysql::Client::get_job).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJob {
    client: crate::gaussdb_mysql::Client,
    input: GetJobInput,
}

impl GetJob {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the job, as returned by the operation that started it or by
    /// [`list_immediate_jobs`](crate::gaussdb_mysql::Client::list_immediate_jobs) and
    /// [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs). Required.
    pub fn id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.id = value.into_value();
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::MessageLanguage,
        >,
    ) -> Self {
        self.input.x_language = value.into_value();
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
    pub fn send(
        self,
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::GetJobResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::gaussdb_mysql::types::GetJobResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_job`](crate::gaussdb_mysql::Client::get_job).
#[derive(Clone)]
pub struct GetJobInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the job, as returned by the operation that started it or by
    /// [`list_immediate_jobs`](crate::gaussdb_mysql::Client::list_immediate_jobs) and
    /// [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs).
    ///
    /// Required. At least 1 character.
    pub id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
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
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        id: Member::query("id").required().limits(&[MinLength(1)]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for GetJobInput {
    type Output = crate::gaussdb_mysql::types::GetJobResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The waiter of [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
pub static JOB_DONE: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "job.status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "job.status",
                values: &["Failed"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "job.status",
                values: &["Completed"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "job.status",
                values: &["Pending", "Running"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: Some("job.process"),
    reason: &["job.fail_reason"],
    initial_delay_seconds: 10u64,
    interval_seconds: 10u64,
    deadline_seconds: 10800u64,
    failure_polls: 2u32,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("jobDone")
};

impl GetJob {
    /// Polls [`get_job`](crate::gaussdb_mysql::Client::get_job) until `job.status` is `Completed`.
    ///
    /// Fails when `job.status` is `Failed`, in 2 polls in a row.
    ///
    /// Polls first after 10 s, then about every 10 s, and gives up after 3 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_job_done(
        self,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::GetJobResponse> {
        self.client.0.wait(&self.input, &JOB_DONE)
    }
}

impl crate::gaussdb_mysql::Client {
    /// Polls [`get_job`](crate::gaussdb_mysql::Client::get_job) until `job.status` is `Completed`.
    ///
    /// Short for [`GetJob::wait_until_job_done`](crate::gaussdb_mysql::operations::GetJob::wait_until_job_done).
    pub fn wait_until_job_done(
        &self,
        id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::GetJobResponse> {
        self.get_job().id(id).wait_until_job_done()
    }
}

/// State of the job that was asked for.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetJobResponse {
    /// Job that was asked for, with state and progress.
    pub job: Option<crate::gaussdb_mysql::types::Job>,
}

impl GetJobResponse {
    /// Job that was asked for, with state and progress.
    #[inline]
    pub fn job(&self) -> Option<&crate::gaussdb_mysql::types::Job> {
        self.job.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetJobResponse {
        job: Member::new("job"),
    }
}

/// A background job: kind, state, progress, times, instance, and the reason if it failed.
#[derive(Clone)]
#[non_exhaustive]
pub struct Job {
    /// ID of the job, as in the request.
    pub id: Option<String>,
    /// Kind of work that the job does, such as `CreateGaussDBforMySQLInstance`.
    pub name: Option<String>,
    /// State of the job: `Pending` (put off, not started), `Running`, `Completed` or `Failed`.
    pub status: Option<crate::gaussdb_mysql::types::JobStatus>,
    /// Time at which the job was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    pub created: Option<String>,
    /// Time at which the job ended, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    pub ended: Option<String>,
    /// Progress of the job, such as `60%`; empty unless the job is running.
    pub process: Option<String>,
    /// Instance that the job works on.
    pub instance: Option<crate::gaussdb_mysql::types::JobInstance>,
    /// Facts about the job, which differ from one kind of job to another.
    pub entities: std::collections::BTreeMap<String, serde_json::Value>,
    /// Reason why the job failed, as an error message.
    pub fail_reason: Option<String>,
}

impl Job {
    /// ID of the job, as in the request.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Kind of work that the job does, such as `CreateGaussDBforMySQLInstance`.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// State of the job: `Pending` (put off, not started), `Running`, `Completed` or `Failed`.
    #[inline]
    pub fn status(&self) -> Option<&crate::gaussdb_mysql::types::JobStatus> {
        self.status.as_ref()
    }

    /// Time at which the job was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn created(&self) -> Option<&str> {
        self.created.as_deref()
    }

    /// Time at which the job ended, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn ended(&self) -> Option<&str> {
        self.ended.as_deref()
    }

    /// Progress of the job, such as `60%`; empty unless the job is running.
    #[inline]
    pub fn process(&self) -> Option<&str> {
        self.process.as_deref()
    }

    /// Instance that the job works on.
    #[inline]
    pub fn instance(&self) -> Option<&crate::gaussdb_mysql::types::JobInstance> {
        self.instance.as_ref()
    }

    /// Facts about the job, which differ from one kind of job to another.
    #[inline]
    pub fn entities(&self) -> &std::collections::BTreeMap<String, serde_json::Value> {
        &self.entities
    }

    /// Reason why the job failed, as an error message.
    #[inline]
    pub fn fail_reason(&self) -> Option<&str> {
        self.fail_reason.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    Job {
        id: Member::new("id"),
        name: Member::new("name"),
        status: Member::new("status"),
        created: Member::new("created"),
        ended: Member::new("ended"),
        process: Member::new("process"),
        instance: Member::new("instance"),
        entities: Member::new("entities"),
        fail_reason: Member::new("fail_reason"),
    }
}

/// The instance that a job works on.
#[derive(Clone)]
#[non_exhaustive]
pub struct JobInstance {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// 36 characters. Pattern: `^[A-Za-z0-9]*in07$`.
    pub id: Option<String>,
    /// Name of the instance; not necessarily unique.
    ///
    /// 4 to 64 characters. Pattern: `^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$`. At most 64 bytes in UTF-8.
    pub name: Option<String>,
}

impl JobInstance {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the instance; not necessarily unique.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    JobInstance {
        id: Member::new("id"),
        name: Member::new("name"),
    }
}
