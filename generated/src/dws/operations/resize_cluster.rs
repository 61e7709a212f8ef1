// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1resize/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.27; dws-2023-zh, 5.1.7; dws-2022-zh, 5.1.7",
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "resizeCluster",
        gaussdb_runtime::codegen::Method::Post,
        "/v1.0/{project_id}/clusters/{cluster_id}/resize",
    )
};

impl crate::dws::Client {
    /// Scale out a cluster
    ///
    /// Adds `count` nodes to a cluster, or only prepares them as idle nodes when `create_node_only` is
    /// true; idle nodes are put to use with
    /// [`resize_cluster_with_idle_nodes`](crate::dws::Client::resize_cluster_with_idle_nodes). Asynchronous: poll
    /// [`get_cluster`](crate::dws::Client::get_cluster); `resize_info` and the task `GROWING` show the progress, and a
    /// failed attempt leaves `RESIZE_FAILURE`.
    ///
    /// `POST /v1.0/{project_id}/clusters/{cluster_id}/resize`
    ///
    /// - Documented in: section 5.2.27 of `dws-2024-en`, section 5.1.7 of `dws-2023-zh`, section 5.1.7
    ///   of `dws-2022-zh`
    /// - Permission: `dws:cluster:scaleOutOrOpenAPIResize`, which a policy can grant per project, but
    ///   not per enterprise project
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_cluster_task_done`](crate::dws::Client::wait_until_cluster_task_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::NodesToAdd;
    ///
    /// client
    ///     .resize_cluster()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .scale_out(NodesToAdd::builder().count(1))
    ///     .create_node_only(false)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn resize_cluster(&self) -> ResizeCluster {
        ResizeCluster {
            client: self.clone(),
            input: <ResizeClusterInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`resize_cluster`](crate::dws::Client::resize_cluster).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResizeCluster {
    client: crate::dws::Client,
    input: ResizeClusterInput,
}

impl ResizeCluster {
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

    /// Size of the scale-out, as a number of nodes.
    pub fn scale_out(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::NodesToAdd>,
    ) -> Self {
        self.input.body.get_or_insert_default().scale_out = value.into_value();
        self
    }

    /// Whether new nodes are only added as idle nodes and not yet put to use; false by default.
    pub fn create_node_only(
        mut self,
        value: impl gaussdb_runtime::IntoValue<bool>,
    ) -> Self {
        self.input.body.get_or_insert_default().create_node_only = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ResizeClusterInput) -> Self {
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

/// The input of [`resize_cluster`](crate::dws::Client::resize_cluster).
#[derive(Clone)]
pub struct ResizeClusterInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body. Optional.
    pub body: Option<crate::dws::types::ResizeClusterRequest>,
}

impl ResizeClusterInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ResizeClusterInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for ResizeClusterInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Number of nodes to add, and their subnet.
#[derive(Clone)]
pub struct NodesToAdd {
    /// Number of nodes to add to the cluster.
    ///
    /// Required.
    pub count: Option<i64>,
    /// ID of the subnet for the new nodes, for a scale-out across subnets; that of the cluster by
    /// default.
    pub subnet_id: Option<String>,
}

impl NodesToAdd {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Number of nodes to add to the cluster. Required.
    pub fn count(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.count = value.into_value();
        self
    }

    /// ID of the subnet for the new nodes, for a scale-out across subnets; that of the cluster by default.
    pub fn subnet_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.subnet_id = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    NodesToAdd {
        count: Member::new("count").required(),
        subnet_id: Member::new("subnet_id"),
    }
}

/// Nodes to add to the cluster, and whether only to prepare them as idle nodes.
#[derive(Clone)]
pub struct ResizeClusterRequest {
    /// Size of the scale-out, as a number of nodes. The newest reference calls it mandatory, older ones
    /// optional.
    pub scale_out: Option<crate::dws::types::NodesToAdd>,
    /// Whether new nodes are only added as idle nodes and not yet put to use; false by default.
    ///
    /// Default: `false`.
    pub create_node_only: Option<bool>,
}

impl ResizeClusterRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ResizeClusterRequest {
        scale_out: Member::new("scale_out"),
        create_node_only: Member::new("create_node_only"),
    }
}
