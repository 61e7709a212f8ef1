// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1starrocks~1{starrocks_instance_id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.15.5",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteStarRocksInstance",
        gaussdb_runtime::codegen::Method::Delete,
        "/v3/{project_id}/instances/{instance_id}/starrocks/{starrocks_instance_id}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Delete a StarRocks instance
    ///
    /// Deletes a StarRocks instance of the GaussDB(for MySQL) instance in `instance_id`. Asynchronous:
    /// `workflow_id` names the running work; look for the instance with
    /// [`list_htap_instances`](crate::gaussdb_mysql::Client::list_htap_instances).
    ///
    /// `DELETE /v3/{project_id}/instances/{instance_id}/starrocks/{starrocks_instance_id}`
    ///
    /// - Documented in: section 4.15.5 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result:
    /// [`wait_until_star_rocks_instance_deleted`](crate::gaussdb_mysql::operations::GetStarRocksInstance::wait_until_star_rocks_instance_deleted)
    /// or [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .delete_star_rocks_instance()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .starrocks_instance_id("c5e8a1b70d2f4936b8c4f6e2a9d10735in17")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_star_rocks_instance(&self) -> DeleteStarRocksInstance {
        DeleteStarRocksInstance {
            client: self.clone(),
            input: <DeleteStarRocksInstanceInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`delete_star_rocks_instance`](crate::gaussdb_mysql::Client::delete_star_rocks_instance).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteStarRocksInstance {
    client: crate::gaussdb_mysql::Client,
    input: DeleteStarRocksInstanceInput,
}

impl DeleteStarRocksInstance {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the GaussDB(for MySQL) instance that the HTAP instance belongs to. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// ID of the StarRocks instance, which ends in `in17`; take it from
    /// [`list_htap_instances`](crate::gaussdb_mysql::Client::list_htap_instances). Required.
    pub fn starrocks_instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.starrocks_instance_id = value.into_value();
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
    pub fn input(mut self, input: DeleteStarRocksInstanceInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::WorkflowStarted> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::gaussdb_mysql::types::WorkflowStarted> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`delete_star_rocks_instance`](crate::gaussdb_mysql::Client::delete_star_rocks_instance).
#[derive(Clone)]
pub struct DeleteStarRocksInstanceInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance that the HTAP instance belongs to.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// ID of the StarRocks instance, which ends in `in17`; take it from
    /// [`list_htap_instances`](crate::gaussdb_mysql::Client::list_htap_instances).
    ///
    /// Required.
    pub starrocks_instance_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl DeleteStarRocksInstanceInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteStarRocksInstanceInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        starrocks_instance_id: Member::path("starrocks_instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for DeleteStarRocksInstanceInput {
    type Output = crate::gaussdb_mysql::types::WorkflowStarted;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "workflow_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "id",
    location: gaussdb_runtime::codegen::Location::Query,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for DeleteStarRocksInstanceInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl DeleteStarRocksInstance {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::gaussdb_mysql::types::WorkflowStarted,
            crate::gaussdb_mysql::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}
