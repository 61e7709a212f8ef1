// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1restore/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.4.6",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "restoreInstance",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/restore",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Restore data to an existing instance
    ///
    /// Restores data into an existing instance, from a full backup (`type` `backup` with `backup_id`)
    /// or to a point in time (`type` `timestamp` with `restore_time` in milliseconds since 1970). The
    /// target may be the source itself or another instance, which must have the same engine, version
    /// and case sensitivity of table names. To restore into a new instance, use
    /// [`create_instance`](crate::gaussdb_mysql::Client::create_instance) with `restore_point`. Asynchronous: poll
    /// [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`.
    ///
    /// `POST /v3/{project_id}/instances/restore`
    ///
    /// - Documented in: section 4.4.6 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::RestoreType;
    ///
    /// let response = client
    ///     .restore_instance()
    ///     .target_instance_id("b7d9e0c35f1a42689c2e6a8d4b0f1357in07")
    ///     .source_instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .r#type(RestoreType::Backup)
    ///     .backup_id("1ad3f60c52748e9bed194b374fe265c8br07")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn restore_instance(&self) -> RestoreInstance {
        RestoreInstance {
            client: self.clone(),
            input: <RestoreInstanceInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`restore_instance`](crate::gaussdb_mysql::Client::restore_instance).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreInstance {
    client: crate::gaussdb_mysql::Client,
    input: RestoreInstanceInput,
}

impl RestoreInstance {
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

    /// ID of the instance that the data is restored into. Required.
    pub fn target_instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.target_instance_id = value.into_value();
        self
    }

    /// ID of the instance whose data is restored. Required.
    pub fn source_instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.source_instance_id = value.into_value();
        self
    }

    /// Kind of restoration: `backup` needs `backup_id`, `timestamp` needs `restore_time`. Required.
    pub fn r#type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::gaussdb_mysql::types::RestoreType>,
    ) -> Self {
        self.input.body.r#type = value.into_value();
        self
    }

    /// ID of the full backup to restore; take it from [`list_backups`](crate::gaussdb_mysql::Client::list_backups).
    pub fn backup_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.backup_id = value.into_value();
        self
    }

    /// Point in time to restore to, in milliseconds since 1970-01-01 00:00 UTC; required if `type` is `timestamp`.
    pub fn restore_time(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.restore_time = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: RestoreInstanceInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::JobStarted> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::gaussdb_mysql::types::JobStarted> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`restore_instance`](crate::gaussdb_mysql::Client::restore_instance).
#[derive(Clone)]
pub struct RestoreInstanceInput {
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
    pub body: crate::gaussdb_mysql::types::RestoreInstanceRequest,
}

impl RestoreInstanceInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    RestoreInstanceInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for RestoreInstanceInput {
    type Output = crate::gaussdb_mysql::types::JobStarted;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "id",
    location: gaussdb_runtime::codegen::Location::Query,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for RestoreInstanceInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl RestoreInstance {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::gaussdb_mysql::types::JobStarted,
            crate::gaussdb_mysql::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// Source and target instance, and the backup or point in time to restore.
#[derive(Clone)]
pub struct RestoreInstanceRequest {
    /// ID of the instance that the data is restored into.
    ///
    /// Required.
    pub target_instance_id: Option<String>,
    /// ID of the instance whose data is restored.
    ///
    /// Required.
    pub source_instance_id: Option<String>,
    /// Kind of restoration: `backup` needs `backup_id`, `timestamp` needs `restore_time`.
    ///
    /// Required. With `backup`, requires `backup_id`. With `timestamp`, requires `restore_time`.
    pub r#type: Option<crate::gaussdb_mysql::types::RestoreType>,
    /// ID of the full backup to restore; take it from [`list_backups`](crate::gaussdb_mysql::Client::list_backups).
    /// Needed when restoring from a backup.
    pub backup_id: Option<String>,
    /// Point in time to restore to, in milliseconds since 1970-01-01 00:00 UTC; required if `type` is
    /// `timestamp`.
    pub restore_time: Option<i64>,
}

impl RestoreInstanceRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    RestoreInstanceRequest {
        target_instance_id: Member::new("target_instance_id").required(),
        source_instance_id: Member::new("source_instance_id").required(),
        r#type: Member::new("type")
            .required()
            .limits(
                &[
                    RequiresField("backup_id", &["backup"]),
                    RequiresField("restore_time", &["timestamp"]),
                    OneOf(&["backup", "timestamp"]),
                ],
            ),
        backup_id: Member::new("backup_id"),
        restore_time: Member::new("restore_time"),
    }
}
