// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1clickhouse~1replication/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.16.23",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createClickHouseReplication",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/clickhouse/replication",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Create a ClickHouse synchronization task
    ///
    /// Creates a task that copies a database of the GaussDB(for MySQL) instance `source_instance_id`
    /// into the ClickHouse instance in the path and keeps it in step. Data is read from the read
    /// replica `source_node_id`, or from the primary node if that is left out. Check the settings first
    /// with
    /// [`check_click_house_replication_databases`](crate::gaussdb_mysql::Client::check_click_house_replication_databases)
    /// and
    /// [`check_click_house_replication_tables`](crate::gaussdb_mysql::Client::check_click_house_replication_tables).
    /// Asynchronous: poll [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`, then follow
    /// `stage` with [`list_click_house_replications`](crate::gaussdb_mysql::Client::list_click_house_replications).
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse/replication`
    ///
    /// - Documented in: section 4.16.23 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result:
    /// [`wait_until_click_house_replication_running`](crate::gaussdb_mysql::operations::ListClickHouseReplications::wait_until_click_house_replication_running)
    /// or [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .create_click_house_replication()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .source_instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .source_database("source-database")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_click_house_replication(&self) -> CreateClickHouseReplication {
        CreateClickHouseReplication {
            client: self.clone(),
            input: <CreateClickHouseReplicationInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`create_click_house_replication`](crate::gaussdb_mysql::Client::create_click_house_replication).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateClickHouseReplication {
    client: crate::gaussdb_mysql::Client,
    input: CreateClickHouseReplicationInput,
}

impl CreateClickHouseReplication {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the ClickHouse instance, which ends in `in16`. Required.
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

    /// ID of the GaussDB(for MySQL) instance that data is copied from. Required.
    pub fn source_instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.source_instance_id = value.into_value();
        self
    }

    /// ID of the read replica of the GaussDB(for MySQL) instance that data is read from; if left out, the primary node
    /// is used.
    pub fn source_node_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.source_node_id = value.into_value();
        self
    }

    /// Name of the database in the GaussDB(for MySQL) instance that is copied. Required.
    pub fn source_database(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.source_database = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateClickHouseReplicationInput) -> Self {
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

/// The input of [`create_click_house_replication`](crate::gaussdb_mysql::Client::create_click_house_replication).
#[derive(Clone)]
pub struct CreateClickHouseReplicationInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the ClickHouse instance, which ends in `in16`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CreateClickHouseReplicationRequest,
}

impl CreateClickHouseReplicationInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateClickHouseReplicationInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateClickHouseReplicationInput {
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

impl gaussdb_runtime::codegen::Starts for CreateClickHouseReplicationInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl CreateClickHouseReplication {
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

/// Source instance, node and database to synchronize to ClickHouse.
#[derive(Clone)]
pub struct CreateClickHouseReplicationRequest {
    /// ID of the GaussDB(for MySQL) instance that data is copied from.
    ///
    /// Required.
    pub source_instance_id: Option<String>,
    /// ID of the read replica of the GaussDB(for MySQL) instance that data is read from; if left out,
    /// the primary node is used.
    pub source_node_id: Option<String>,
    /// Name of the database in the GaussDB(for MySQL) instance that is copied.
    ///
    /// Required.
    pub source_database: Option<String>,
}

impl CreateClickHouseReplicationRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateClickHouseReplicationRequest {
        source_instance_id: Member::new("source_instance_id").required(),
        source_node_id: Member::new("source_node_id"),
        source_database: Member::new("source_database").required(),
    }
}
