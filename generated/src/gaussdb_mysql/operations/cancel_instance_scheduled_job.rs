// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instance~1{instance_id}~1scheduled-jobs/delete by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.13.6",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "cancelInstanceScheduledJob",
        gaussdb_runtime::codegen::Method::Delete,
        "/v3/{project_id}/instance/{instance_id}/scheduled-jobs",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Cancel one scheduled job of an instance
    ///
    /// Cancels one scheduled job of an instance; take its ID from
    /// [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs). `result` says whether it succeeded.
    ///
    /// `DELETE /v3/{project_id}/instance/{instance_id}/scheduled-jobs`
    ///
    /// - Documented in: section 4.13.6 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .cancel_instance_scheduled_job()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .job_id("2c9080d68f0e1a25018f0e3f5b7c0042")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn cancel_instance_scheduled_job(&self) -> CancelInstanceScheduledJob {
        CancelInstanceScheduledJob {
            client: self.clone(),
            input: <CancelInstanceScheduledJobInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`cancel_instance_scheduled_job`](crate::gaussdb_mysql::Client::cancel_instance_scheduled_job).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelInstanceScheduledJob {
    client: crate::gaussdb_mysql::Client,
    input: CancelInstanceScheduledJobInput,
}

impl CancelInstanceScheduledJob {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
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

    /// ID of the scheduled job; take it from
    /// [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs). Required.
    pub fn job_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.job_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CancelInstanceScheduledJobInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::ResultFlag> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::gaussdb_mysql::types::ResultFlag> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`cancel_instance_scheduled_job`](crate::gaussdb_mysql::Client::cancel_instance_scheduled_job).
#[derive(Clone)]
pub struct CancelInstanceScheduledJobInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CancelInstanceScheduledJobRequest,
}

impl CancelInstanceScheduledJobInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CancelInstanceScheduledJobInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CancelInstanceScheduledJobInput {
    type Output = crate::gaussdb_mysql::types::ResultFlag;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// ID of the scheduled job that is no longer wanted.
#[derive(Clone)]
pub struct CancelInstanceScheduledJobRequest {
    /// ID of the scheduled job; take it from
    /// [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs).
    ///
    /// Required.
    pub job_id: Option<String>,
}

impl CancelInstanceScheduledJobRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CancelInstanceScheduledJobRequest {
        job_id: Member::new("job_id").required(),
    }
}
