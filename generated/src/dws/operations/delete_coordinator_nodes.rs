// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1cns~1batch-delete/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.41",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteCoordinatorNodes",
        gaussdb_runtime::codegen::Method::Post,
        "/v1.0/{project_id}/clusters/{cluster_id}/cns/batch-delete",
    )
};

impl crate::dws::Client {
    /// Delete coordinator nodes
    ///
    /// Removes the coordinator nodes (CNs) in `instances` from a cluster; take their IDs from
    /// [`list_coordinator_nodes`](crate::dws::Client::list_coordinator_nodes). Stop the services that use the cluster
    /// and run no other maintenance on it meanwhile. Asynchronous: pass the `job_id` of the response to
    /// [`get_job`](crate::dws::Client::get_job).
    ///
    /// `POST /v1.0/{project_id}/clusters/{cluster_id}/cns/batch-delete`
    ///
    /// - Documented in: section 5.2.41 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_cluster_task_done`](crate::dws::Client::wait_until_cluster_task_done) or
    /// [`wait_until_job_done`](crate::dws::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .delete_coordinator_nodes()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .instances(["instance"])
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_coordinator_nodes(&self) -> DeleteCoordinatorNodes {
        DeleteCoordinatorNodes {
            client: self.clone(),
            input: <DeleteCoordinatorNodesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`delete_coordinator_nodes`](crate::dws::Client::delete_coordinator_nodes).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCoordinatorNodes {
    client: crate::dws::Client,
    input: DeleteCoordinatorNodesInput,
}

impl DeleteCoordinatorNodes {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// IDs of the coordinator nodes (CNs) to delete, as
    /// [`list_coordinator_nodes`](crate::dws::Client::list_coordinator_nodes) gives them.
    pub fn instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.input.body.get_or_insert_default().instances = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: DeleteCoordinatorNodesInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<crate::dws::types::JobStarted> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::JobStarted> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`delete_coordinator_nodes`](crate::dws::Client::delete_coordinator_nodes).
#[derive(Clone)]
pub struct DeleteCoordinatorNodesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body. Optional.
    pub body: Option<crate::dws::types::DeleteCoordinatorNodesRequest>,
}

impl DeleteCoordinatorNodesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteCoordinatorNodesInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for DeleteCoordinatorNodesInput {
    type Output = crate::dws::types::JobStarted;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::dws::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "job_id",
    location: gaussdb_runtime::codegen::Location::Path,
    waiter: &crate::dws::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for DeleteCoordinatorNodesInput {
    type Shown = crate::dws::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl DeleteCoordinatorNodes {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::dws::types::JobStarted,
            crate::dws::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// Coordinator nodes (CNs) to remove.
#[derive(Clone)]
pub struct DeleteCoordinatorNodesRequest {
    /// IDs of the coordinator nodes (CNs) to delete, as
    /// [`list_coordinator_nodes`](crate::dws::Client::list_coordinator_nodes) gives them.
    pub instances: Option<Vec<String>>,
}

impl DeleteCoordinatorNodesRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteCoordinatorNodesRequest {
        instances: Member::new("instances"),
    }
}
