// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[202u16],
    documented: "dws-2024-en, 5.2.15; dws-2023-zh, 5.1.5; dws-2022-zh, 5.1.5",
    idempotent: true,
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteClusterV1",
        gaussdb_runtime::codegen::Method::Delete,
        "/v1.0/{project_id}/clusters/{cluster_id}",
    )
};

impl crate::dws::Client {
    /// Delete a cluster without options
    ///
    /// Deletes a cluster and frees everything it holds, user data included; take a snapshot first. The
    /// request has a body: `keep_last_manual_snapshot` says how many of the latest manual snapshots
    /// survive. HTTP 202 means accepted; poll [`get_cluster`](crate::dws::Client::get_cluster) until the cluster is
    /// gone.
    ///
    /// `DELETE /v1.0/{project_id}/clusters/{cluster_id}`
    ///
    /// - Documented in: section 5.2.15 of `dws-2024-en`, section 5.1.5 of `dws-2023-zh`, section 5.1.5
    ///   of `dws-2022-zh`
    /// - Permission: `dws:openAPICluster:delete`, which a policy can grant per project, but not per
    ///   enterprise project
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_cluster_deleted`](crate::dws::Client::wait_until_cluster_deleted).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .delete_cluster_v1()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .keep_last_manual_snapshot(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_cluster_v1(&self) -> DeleteClusterV1 {
        DeleteClusterV1 {
            client: self.clone(),
            input: <DeleteClusterV1Input as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`delete_cluster_v1`](crate::dws::Client::delete_cluster_v1).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteClusterV1 {
    client: crate::dws::Client,
    input: DeleteClusterV1Input,
}

impl DeleteClusterV1 {
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

    /// Number of manual snapshots, counted from the latest, that survive the deletion of the cluster. Required.
    pub fn keep_last_manual_snapshot(
        mut self,
        value: impl gaussdb_runtime::IntoValue<i64>,
    ) -> Self {
        self.input.body.keep_last_manual_snapshot = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: DeleteClusterV1Input) -> Self {
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

/// The input of [`delete_cluster_v1`](crate::dws::Client::delete_cluster_v1).
#[derive(Clone)]
pub struct DeleteClusterV1Input {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::DeleteClusterV1Request,
}

impl DeleteClusterV1Input {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteClusterV1Input {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for DeleteClusterV1Input {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Number of manual snapshots that survive the cluster.
#[derive(Clone)]
pub struct DeleteClusterV1Request {
    /// Number of manual snapshots, counted from the latest, that survive the deletion of the cluster.
    ///
    /// Required.
    pub keep_last_manual_snapshot: Option<i64>,
}

impl DeleteClusterV1Request {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteClusterV1Request {
        keep_last_manual_snapshot: Member::new("keep_last_manual_snapshot").required(),
    }
}
