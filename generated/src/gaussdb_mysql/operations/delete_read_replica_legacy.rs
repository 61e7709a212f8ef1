// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances~1{instance_id}~1nodes~1{node_id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.3.9",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteReadReplicaLegacy",
        gaussdb_runtime::codegen::Method::Delete,
        "/mysql/v3/{project_id}/instances/{instance_id}/nodes/{node_id}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Delete a read replica (retired)
    ///
    /// Removes a read replica. In a multi-zone instance, the read replicas that remain must be in a
    /// different availability zone from the primary node. Asynchronous: poll
    /// [`get_job_legacy`](crate::gaussdb_mysql::Client::get_job_legacy) with the returned `job_id`. Planned to be
    /// retired on 2025-03-31; use [`delete_read_replica`](crate::gaussdb_mysql::Client::delete_read_replica) instead.
    ///
    /// `DELETE /mysql/v3/{project_id}/instances/{instance_id}/nodes/{node_id}`
    ///
    /// - Documented in: section 5.3.9 of `mysql-2024-zh`
    /// - Permission: `gaussdb:instance:delete`, which a policy can grant per project or per enterprise
    ///   project
    /// - Will be retired on 2025-03-31
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result:
    /// [`wait_until_job_done_legacy`](crate::gaussdb_mysql::Client::wait_until_job_done_legacy).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .delete_read_replica_legacy()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .node_id("e7a0c3d92f415b68bae618041cbf3295no07")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "will be retired on 2025-03-31; use `delete_read_replica` instead"]
    #[inline]
    pub fn delete_read_replica_legacy(&self) -> DeleteReadReplicaLegacy {
        DeleteReadReplicaLegacy {
            client: self.clone(),
            input: <DeleteReadReplicaLegacyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`delete_read_replica_legacy`](crate::gaussdb_mysql::Client::delete_read_replica_legacy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteReadReplicaLegacy {
    client: crate::gaussdb_mysql::Client,
    input: DeleteReadReplicaLegacyInput,
}

impl DeleteReadReplicaLegacy {
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

    /// ID of the read replica to delete. Required.
    pub fn node_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.node_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: DeleteReadReplicaLegacyInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::JobStartedLegacy> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::gaussdb_mysql::types::JobStartedLegacy> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`delete_read_replica_legacy`](crate::gaussdb_mysql::Client::delete_read_replica_legacy).
#[derive(Clone)]
pub struct DeleteReadReplicaLegacyInput {
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
    /// ID of the read replica to delete.
    ///
    /// Required.
    pub node_id: Option<String>,
}

impl DeleteReadReplicaLegacyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteReadReplicaLegacyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        node_id: Member::path("node_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for DeleteReadReplicaLegacyInput {
    type Output = crate::gaussdb_mysql::types::JobStartedLegacy;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobLegacyInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "id",
    location: gaussdb_runtime::codegen::Location::Query,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE_LEGACY,
};

impl gaussdb_runtime::codegen::Starts for DeleteReadReplicaLegacyInput {
    type Shown = crate::gaussdb_mysql::types::GetJobLegacyResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl DeleteReadReplicaLegacy {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::gaussdb_mysql::types::JobStartedLegacy,
            crate::gaussdb_mysql::types::GetJobLegacyResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}
