// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1scheduled-jobs/delete by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.13.4",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "cancelScheduledJobs",
        gaussdb_runtime::codegen::Method::Delete,
        "/v3/{project_id}/scheduled-jobs",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Cancel scheduled jobs
    ///
    /// Cancels scheduled jobs; take their IDs from
    /// [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs). Answers with the IDs of the jobs
    /// that were canceled.
    ///
    /// `DELETE /v3/{project_id}/scheduled-jobs`
    ///
    /// - Documented in: section 4.13.4 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .cancel_scheduled_jobs()
    ///     .job_ids(["2c9080d68f0e1a25018f0e3f5b7c0042"])
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn cancel_scheduled_jobs(&self) -> CancelScheduledJobs {
        CancelScheduledJobs {
            client: self.clone(),
            input: <CancelScheduledJobsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`cancel_scheduled_jobs`](crate::gaussdb_mysql::Client::cancel_scheduled_jobs).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelScheduledJobs {
    client: crate::gaussdb_mysql::Client,
    input: CancelScheduledJobsInput,
}

impl CancelScheduledJobs {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
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

    /// IDs of the scheduled jobs to cancel; take them from
    /// [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs). Required.
    pub fn job_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.input.body.job_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CancelScheduledJobsInput) -> Self {
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
        crate::gaussdb_mysql::types::CancelScheduledJobsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::CancelScheduledJobsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`cancel_scheduled_jobs`](crate::gaussdb_mysql::Client::cancel_scheduled_jobs).
#[derive(Clone)]
pub struct CancelScheduledJobsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CancelScheduledJobsRequest,
}

impl CancelScheduledJobsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CancelScheduledJobsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CancelScheduledJobsInput {
    type Output = crate::gaussdb_mysql::types::CancelScheduledJobsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// IDs of the scheduled jobs that are not to run.
#[derive(Clone)]
pub struct CancelScheduledJobsRequest {
    /// IDs of the scheduled jobs to cancel; take them from
    /// [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs).
    ///
    /// Required.
    pub job_ids: Option<Vec<String>>,
}

impl CancelScheduledJobsRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CancelScheduledJobsRequest {
        job_ids: Member::new("job_ids").required(),
    }
}

/// Scheduled jobs that were canceled.
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelScheduledJobsResponse {
    /// IDs of the scheduled jobs that were canceled.
    pub job_ids: Vec<String>,
}

impl CancelScheduledJobsResponse {
    /// IDs of the scheduled jobs that were canceled.
    #[inline]
    pub fn job_ids(&self) -> &[String] {
        &self.job_ids
    }
}

gaussdb_runtime::reflect_struct! {
    CancelScheduledJobsResponse {
        job_ids: Member::new("job_ids"),
    }
}
