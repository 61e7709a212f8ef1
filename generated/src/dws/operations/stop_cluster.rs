// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1stop/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.62",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[417u16],
            message: Some("error_msg"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("error_code", &["DWS.0000"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "stopCluster",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/clusters/{cluster_id}/stop",
    )
};

impl crate::dws::Client {
    /// Stop a cluster
    ///
    /// Stops a cluster; it can be brought back with [`start_cluster`](crate::dws::Client::start_cluster). Asynchronous:
    /// HTTP 200 says that the task was issued. Pass the `job_id` of the response to
    /// [`get_job`](crate::dws::Client::get_job).
    ///
    /// `POST /v1/{project_id}/clusters/{cluster_id}/stop`
    ///
    /// - Documented in: section 5.2.62 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_cluster_stopped`](crate::dws::Client::wait_until_cluster_stopped) or
    /// [`wait_until_job_done`](crate::dws::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .stop_cluster()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn stop_cluster(&self) -> StopCluster {
        StopCluster {
            client: self.clone(),
            input: <StopClusterInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`stop_cluster`](crate::dws::Client::stop_cluster).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct StopCluster {
    client: crate::dws::Client,
    input: StopClusterInput,
}

impl StopCluster {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: StopClusterInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ClusterJobStarted> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ClusterJobStarted> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`stop_cluster`](crate::dws::Client::stop_cluster).
#[derive(Clone)]
pub struct StopClusterInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl StopClusterInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    StopClusterInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for StopClusterInput {
    type Output = crate::dws::types::ClusterJobStarted;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::dws::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "job_id",
    location: gaussdb_runtime::codegen::Location::Path,
    waiter: &crate::dws::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for StopClusterInput {
    type Shown = crate::dws::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl StopCluster {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::dws::types::ClusterJobStarted,
            crate::dws::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}
