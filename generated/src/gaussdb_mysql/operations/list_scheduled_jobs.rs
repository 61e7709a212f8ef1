// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1scheduled-jobs/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.13.3",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listScheduledJobs",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/scheduled-jobs",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List scheduled jobs
    ///
    /// Lists scheduled jobs, that is work put off to a later time such as the maintenance window, page
    /// by page, filtered by state, kind, ID or time.
    ///
    /// `GET /v3/{project_id}/scheduled-jobs`
    ///
    /// - Documented in: section 4.13.3 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_scheduled_jobs().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_scheduled_jobs(&self) -> ListScheduledJobs {
        ListScheduledJobs {
            client: self.clone(),
            input: <ListScheduledJobsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListScheduledJobs {
    client: crate::gaussdb_mysql::Client,
    input: ListScheduledJobsInput,
}

impl ListScheduledJobs {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one.
    pub fn offset(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::NumberText>,
    ) -> Self {
        self.input.offset = value
            .into_value()
            .map(gaussdb_runtime::NumberText::into_string);
        self
    }

    /// Number of jobs to return on one page; 10 by default.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// State of the jobs to return: `Pending` (not started), `Running`, `Completed` or `Failed`.
    pub fn status(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::gaussdb_mysql::types::Status>,
    ) -> Self {
        self.input.status = value.into_value();
        self
    }

    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub fn start_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.start_time = value.into_value();
        self
    }

    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub fn end_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.end_time = value.into_value();
        self
    }

    /// ID of a job; limits the result to it.
    pub fn job_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.job_id = value.into_value();
        self
    }

    /// Kind of work; limits the result to jobs that do it, such as `CreateGaussDBforMySQLInstance`.
    pub fn job_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.job_name = value.into_value();
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
    pub fn input(mut self, input: ListScheduledJobsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<
        crate::gaussdb_mysql::types::ListScheduledJobsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListScheduledJobsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs).
#[derive(Clone)]
pub struct ListScheduledJobsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// A number, at least 0. Default: `0`.
    pub offset: Option<String>,
    /// Number of jobs to return on one page; 10 by default.
    ///
    /// Default: `10`.
    pub limit: Option<String>,
    /// State of the jobs to return: `Pending` (not started), `Running`, `Completed` or `Failed`.
    pub status: Option<crate::gaussdb_mysql::types::Status>,
    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub start_time: Option<String>,
    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub end_time: Option<String>,
    /// ID of a job; limits the result to it.
    pub job_id: Option<String>,
    /// Kind of work; limits the result to jobs that do it, such as `CreateGaussDBforMySQLInstance`.
    pub job_name: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListScheduledJobsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListScheduledJobsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        offset: Member::query("offset").limits(&[NumericString(Some(0), None, None)]),
        limit: Member::query("limit"),
        status: Member::query("status").limits(&[OneOf(&["Running", "Completed", "Failed", "Pending"])]),
        start_time: Member::query("start_time"),
        end_time: Member::query("end_time"),
        job_id: Member::query("job_id"),
        job_name: Member::query("job_name"),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListScheduledJobsInput {
    type Output = crate::gaussdb_mysql::types::ListScheduledJobsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListScheduledJobsInput {
    type Item = crate::gaussdb_mysql::types::ScheduledJob;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("total_count"),
        id: Some("job_id"),
        limit: 10i64,
        ..gaussdb_runtime::codegen::Pagination::new("schedules")
    };
}

impl ListScheduledJobs {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::ScheduledJob> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::ScheduledJob> {
        self.pages().items()
    }
}

/// The waiter of [`wait_until_scheduled_job_done`](crate::gaussdb_mysql::Client::wait_until_scheduled_job_done).
pub static SCHEDULED_JOB_DONE: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    parameters: &["job_id"],
    state: "schedules[].job_status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "schedules[].job_status",
                values: &["Failed"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "schedules[].job_status",
                values: &["Completed"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "schedules[].job_status",
                values: &["Pending", "Running"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: None,
    reason: &[],
    initial_delay_seconds: 0u64,
    interval_seconds: 10u64,
    deadline_seconds: 86400u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("scheduledJobDone")
};

impl ListScheduledJobs {
    /// Polls [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs) until `schedules[].job_status`
    /// is `Completed`.
    ///
    /// Fails when `schedules[].job_status` is `Failed`.
    ///
    /// `job_id` must be set.
    ///
    /// Polls at once, then about every 10 s, and gives up after 24 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_scheduled_job_done(
        self,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::ListScheduledJobsResponse> {
        self.client.0.wait(&self.input, &SCHEDULED_JOB_DONE)
    }
}

impl crate::gaussdb_mysql::Client {
    /// Polls [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs) until `schedules[].job_status`
    /// is `Completed`.
    ///
    /// Short for
    /// [`ListScheduledJobs::wait_until_scheduled_job_done`](crate::gaussdb_mysql::operations::ListScheduledJobs::wait_until_scheduled_job_done).
    pub fn wait_until_scheduled_job_done(
        &self,
        job_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::ListScheduledJobsResponse> {
        self.list_scheduled_jobs().job_id(job_id).wait_until_scheduled_job_done()
    }
}

/// A page of scheduled jobs.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListScheduledJobsResponse {
    /// Scheduled jobs on this page.
    pub schedules: Vec<crate::gaussdb_mysql::types::ScheduledJob>,
    /// Number of all entries that match, on every page.
    pub total_count: Option<i64>,
}

impl ListScheduledJobsResponse {
    /// Scheduled jobs on this page.
    #[inline]
    pub fn schedules(&self) -> &[crate::gaussdb_mysql::types::ScheduledJob] {
        &self.schedules
    }

    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }
}

gaussdb_runtime::reflect_struct! {
    ListScheduledJobsResponse {
        schedules: Member::new("schedules"),
        total_count: Member::new("total_count"),
    }
}

/// A scheduled job: kind, state, times, and the instance it works on.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScheduledJob {
    /// ID of the job, as [`get_job`](crate::gaussdb_mysql::Client::get_job) takes it.
    pub job_id: Option<String>,
    /// ID of the instance that the job works on.
    pub instance_id: Option<String>,
    /// Name of the instance that the job works on.
    pub instance_name: Option<String>,
    /// State of the instance that the job works on.
    pub instance_status: Option<crate::gaussdb_mysql::types::JobInstanceStatus>,
    /// ID of the project in the region: 32 letters and digits.
    pub project_id: Option<String>,
    /// Kind of work that the job does, such as `CreateGaussDBforMySQLInstance`.
    pub job_name: Option<crate::gaussdb_mysql::types::JobName>,
    /// Time at which the job was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    pub create_time: Option<String>,
    /// Time at which the job started, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    pub start_time: Option<String>,
    /// Time at which the job ended, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    pub end_time: Option<String>,
    /// State of the job: `Pending` (put off, not started), `Running`, `Completed` or `Failed`.
    pub job_status: Option<crate::gaussdb_mysql::types::JobStatus>,
    /// Database engine of the instance that the job works on.
    pub datastore_type: Option<String>,
    /// Settings that the job gives the instance, such as the flavor.
    pub target_config: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ScheduledJob {
    /// ID of the job, as [`get_job`](crate::gaussdb_mysql::Client::get_job) takes it.
    #[inline]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }

    /// ID of the instance that the job works on.
    #[inline]
    pub fn instance_id(&self) -> Option<&str> {
        self.instance_id.as_deref()
    }

    /// Name of the instance that the job works on.
    #[inline]
    pub fn instance_name(&self) -> Option<&str> {
        self.instance_name.as_deref()
    }

    /// State of the instance that the job works on.
    #[inline]
    pub fn instance_status(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::JobInstanceStatus> {
        self.instance_status.as_ref()
    }

    /// ID of the project in the region: 32 letters and digits.
    #[inline]
    pub fn project_id(&self) -> Option<&str> {
        self.project_id.as_deref()
    }

    /// Kind of work that the job does, such as `CreateGaussDBforMySQLInstance`.
    #[inline]
    pub fn job_name(&self) -> Option<&crate::gaussdb_mysql::types::JobName> {
        self.job_name.as_ref()
    }

    /// Time at which the job was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn create_time(&self) -> Option<&str> {
        self.create_time.as_deref()
    }

    /// Time at which the job started, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn start_time(&self) -> Option<&str> {
        self.start_time.as_deref()
    }

    /// Time at which the job ended, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn end_time(&self) -> Option<&str> {
        self.end_time.as_deref()
    }

    /// State of the job: `Pending` (put off, not started), `Running`, `Completed` or `Failed`.
    #[inline]
    pub fn job_status(&self) -> Option<&crate::gaussdb_mysql::types::JobStatus> {
        self.job_status.as_ref()
    }

    /// Database engine of the instance that the job works on.
    #[inline]
    pub fn datastore_type(&self) -> Option<&str> {
        self.datastore_type.as_deref()
    }

    /// Settings that the job gives the instance, such as the flavor.
    #[inline]
    pub fn target_config(
        &self,
    ) -> &std::collections::BTreeMap<String, serde_json::Value> {
        &self.target_config
    }
}

gaussdb_runtime::reflect_struct! {
    ScheduledJob {
        job_id: Member::new("job_id"),
        instance_id: Member::new("instance_id"),
        instance_name: Member::new("instance_name"),
        instance_status: Member::new("instance_status"),
        project_id: Member::new("project_id"),
        job_name: Member::new("job_name"),
        create_time: Member::new("create_time"),
        start_time: Member::new("start_time"),
        end_time: Member::new("end_time"),
        job_status: Member::new("job_status"),
        datastore_type: Member::new("datastore_type"),
        target_config: Member::new("target_config"),
    }
}
