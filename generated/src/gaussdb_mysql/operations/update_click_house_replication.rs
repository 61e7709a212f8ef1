// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1clickhouse~1databases~1replication~1config/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.16.26",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateClickHouseReplication",
        gaussdb_runtime::codegen::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/clickhouse/databases/replication/config",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Change a ClickHouse synchronization task
    ///
    /// Changes which tables a synchronization task copies. The kind of list stays as it was created: an
    /// allowlist cannot become a blocklist, nor the other way round. Asynchronous: poll
    /// [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`, or stop it with
    /// [`cancel_click_house_replication_update`](crate::gaussdb_mysql::Client::cancel_click_house_replication_update).
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/clickhouse/databases/replication/config`
    ///
    /// - Documented in: section 4.16.26 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .update_click_house_replication()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .source_instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .database("sales")
    ///     .value("production")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_click_house_replication(&self) -> UpdateClickHouseReplication {
        UpdateClickHouseReplication {
            client: self.clone(),
            input: <UpdateClickHouseReplicationInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`update_click_house_replication`](crate::gaussdb_mysql::Client::update_click_house_replication).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateClickHouseReplication {
    client: crate::gaussdb_mysql::Client,
    input: UpdateClickHouseReplicationInput,
}

impl UpdateClickHouseReplication {
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

    /// ID of the node of the GaussDB(for MySQL) instance that data is read from.
    pub fn source_node_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.source_node_id = value.into_value();
        self
    }

    /// Name of the database whose synchronization is changed. Required.
    pub fn database(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.database = value.into_value();
        self
    }

    /// New selection of tables as JSON text, such as `[{"white_list":"test1,test2"}]`. Required.
    pub fn value(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.value = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateClickHouseReplicationInput) -> Self {
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

/// The input of [`update_click_house_replication`](crate::gaussdb_mysql::Client::update_click_house_replication).
#[derive(Clone)]
pub struct UpdateClickHouseReplicationInput {
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
    pub body: crate::gaussdb_mysql::types::UpdateClickHouseReplicationRequest,
}

impl UpdateClickHouseReplicationInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateClickHouseReplicationInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateClickHouseReplicationInput {
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

impl gaussdb_runtime::codegen::Starts for UpdateClickHouseReplicationInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl UpdateClickHouseReplication {
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

/// New selection of tables for the synchronization of a database.
#[derive(Clone)]
pub struct UpdateClickHouseReplicationRequest {
    /// ID of the GaussDB(for MySQL) instance that data is copied from.
    ///
    /// Required.
    pub source_instance_id: Option<String>,
    /// ID of the node of the GaussDB(for MySQL) instance that data is read from.
    pub source_node_id: Option<String>,
    /// Name of the database whose synchronization is changed.
    ///
    /// Required.
    pub database: Option<String>,
    /// New selection of tables as JSON text, such as `[{"white_list":"test1,test2"}]`. The kind of list
    /// must stay as it was created.
    ///
    /// Required.
    pub value: Option<String>,
}

impl UpdateClickHouseReplicationRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateClickHouseReplicationRequest {
        source_instance_id: Member::new("source_instance_id").required(),
        source_node_id: Member::new("source_node_id"),
        database: Member::new("database").required(),
        value: Member::new("value").required(),
    }
}
