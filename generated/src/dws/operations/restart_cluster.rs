// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1restart/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.25; dws-2023-zh, 5.1.6; dws-2022-zh, 5.1.6",
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "restartCluster",
        gaussdb_runtime::codegen::Method::Post,
        "/v1.0/{project_id}/clusters/{cluster_id}/restart",
    )
};

impl crate::dws::Client {
    /// Restart a cluster
    ///
    /// Restarts a cluster; `restart` in the body is an empty object. Poll
    /// [`get_cluster`](crate::dws::Client::get_cluster): during the restart the task is `REBOOTING`, and a failed one
    /// leaves `REBOOT_FAILURE` in `task_status`.
    ///
    /// `POST /v1.0/{project_id}/clusters/{cluster_id}/restart`
    ///
    /// - Documented in: section 5.2.25 of `dws-2024-en`, section 5.1.6 of `dws-2023-zh`, section 5.1.6
    ///   of `dws-2022-zh`
    /// - Permission: `dws:openAPICluster:restart`, which a policy can grant per project, but not per
    ///   enterprise project
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_cluster_task_done`](crate::dws::Client::wait_until_cluster_task_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .restart_cluster()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .restart(serde_json::Map::new())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn restart_cluster(&self) -> RestartCluster {
        RestartCluster {
            client: self.clone(),
            input: <RestartClusterInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`restart_cluster`](crate::dws::Client::restart_cluster).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestartCluster {
    client: crate::dws::Client,
    input: RestartClusterInput,
}

impl RestartCluster {
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

    /// Marker of the restart, an empty object. Required.
    pub fn restart(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.input.body.restart = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: RestartClusterInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<gaussdb_runtime::Empty> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<gaussdb_runtime::Empty> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`restart_cluster`](crate::dws::Client::restart_cluster).
#[derive(Clone)]
pub struct RestartClusterInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::RestartClusterRequest,
}

impl RestartClusterInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    RestartClusterInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for RestartClusterInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Marker of the restart, without settings of its own.
#[derive(Clone)]
pub struct RestartClusterRequest {
    /// Marker of the restart, an empty object.
    ///
    /// Required.
    pub restart: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

impl RestartClusterRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    RestartClusterRequest {
        restart: Member::new("restart").required(),
    }
}
