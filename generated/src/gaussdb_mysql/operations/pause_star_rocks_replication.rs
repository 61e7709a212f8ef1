// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1starrocks~1databases~1replication~1pause/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.15.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "pauseStarRocksReplication",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/pause",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Pause StarRocks data synchronization
    ///
    /// Pauses a synchronization task of a StarRocks instance until
    /// [`resume_star_rocks_replication`](crate::gaussdb_mysql::Client::resume_star_rocks_replication) is called.
    /// `instance_id` is the ID of the StarRocks instance. Asynchronous: poll
    /// [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`, or
    /// [`list_star_rocks_replications`](crate::gaussdb_mysql::Client::list_star_rocks_replications) until `stage` is
    /// `paused`.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/pause`
    ///
    /// - Documented in: section 4.15.2 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result:
    /// [`wait_until_star_rocks_replication_paused`](crate::gaussdb_mysql::operations::ListStarRocksReplications::wait_until_star_rocks_replication_paused)
    /// or [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .pause_star_rocks_replication()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .task_name("sales_sync")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn pause_star_rocks_replication(&self) -> PauseStarRocksReplication {
        PauseStarRocksReplication {
            client: self.clone(),
            input: <PauseStarRocksReplicationInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`pause_star_rocks_replication`](crate::gaussdb_mysql::Client::pause_star_rocks_replication).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PauseStarRocksReplication {
    client: crate::gaussdb_mysql::Client,
    input: PauseStarRocksReplicationInput,
}

impl PauseStarRocksReplication {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the StarRocks instance, which ends in `in17`. Required.
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

    /// Name of the synchronization task: 3 to 128 letters, digits and underscores. Required.
    pub fn task_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.task_name = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: PauseStarRocksReplicationInput) -> Self {
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

/// The input of [`pause_star_rocks_replication`](crate::gaussdb_mysql::Client::pause_star_rocks_replication).
#[derive(Clone)]
pub struct PauseStarRocksReplicationInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the StarRocks instance, which ends in `in17`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::PauseStarRocksReplicationRequest,
}

impl PauseStarRocksReplicationInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    PauseStarRocksReplicationInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for PauseStarRocksReplicationInput {
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

impl gaussdb_runtime::codegen::Starts for PauseStarRocksReplicationInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl PauseStarRocksReplication {
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

/// The synchronization task to pause.
#[derive(Clone)]
pub struct PauseStarRocksReplicationRequest {
    /// Name of the synchronization task: 3 to 128 letters, digits and underscores.
    ///
    /// Required. 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    pub task_name: Option<String>,
}

impl PauseStarRocksReplicationRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    PauseStarRocksReplicationRequest {
        task_name: Member::new("task_name")
            .required()
            .limits(&[MinLength(3), MaxLength(128), Pattern("^[A-Za-z0-9_]*$")]),
    }
}
