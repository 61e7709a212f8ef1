// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1resize-with-existed-nodes/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.22",
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "resizeClusterWithIdleNodes",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/resize-with-existed-nodes",
    )
};

impl crate::dws::Client {
    /// Scale out with idle nodes
    ///
    /// Adds nodes to a cluster or logical cluster and takes idle nodes, added earlier with
    /// [`resize_cluster`](crate::dws::Client::resize_cluster), for it. If the cluster has idle nodes, all of them must
    /// be used at once. Unless `auto_redistribute` is false, data is then spread over the new nodes at once; by default
    /// this happens offline with 4 parallel jobs. Asynchronous: poll [`get_cluster`](crate::dws::Client::get_cluster)
    /// for the resize and [`get_redistribution`](crate::dws::Client::get_redistribution) for the data.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/resize-with-existed-nodes`
    ///
    /// - Documented in: section 5.2.22 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_cluster_task_done`](crate::dws::Client::wait_until_cluster_task_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::IdleNodesToAdd;
    ///
    /// client
    ///     .resize_cluster_with_idle_nodes()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .scale_out(IdleNodesToAdd::builder().count(1))
    ///     .expand_with_existed_node(true)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn resize_cluster_with_idle_nodes(&self) -> ResizeClusterWithIdleNodes {
        ResizeClusterWithIdleNodes {
            client: self.clone(),
            input: <ResizeClusterWithIdleNodesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`resize_cluster_with_idle_nodes`](crate::dws::Client::resize_cluster_with_idle_nodes).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResizeClusterWithIdleNodes {
    client: crate::dws::Client,
    input: ResizeClusterWithIdleNodesInput,
}

impl ResizeClusterWithIdleNodes {
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

    /// Size of the scale-out, as a number of nodes. Required.
    pub fn scale_out(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::IdleNodesToAdd>,
    ) -> Self {
        self.input.body.scale_out = value.into_value();
        self
    }

    /// Whether a backup of the data is forced.
    pub fn force_backup(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.force_backup = value.into_value();
        self
    }

    /// Way in which data is backed up for the scale-out; offline and read-only by default.
    pub fn mode(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.mode = value.into_value();
        self
    }

    /// Name of the logical cluster to enlarge, `elastic_group` by default; to be left out when the cluster is not in
    /// logical cluster mode.
    pub fn logical_cluster_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.logical_cluster_name = value.into_value();
        self
    }

    /// Whether the cluster grows by idle nodes that were added earlier. Required.
    pub fn expand_with_existed_node(
        mut self,
        value: impl gaussdb_runtime::IntoValue<bool>,
    ) -> Self {
        self.input.body.expand_with_existed_node = value.into_value();
        self
    }

    /// Whether data is redistributed automatically after the scale-out; true by default.
    pub fn auto_redistribute(
        mut self,
        value: impl gaussdb_runtime::IntoValue<bool>,
    ) -> Self {
        self.input.body.auto_redistribute = value.into_value();
        self
    }

    /// Settings of the data redistribution, with mode, schedule and parallelism.
    pub fn redis_conf(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::RedistributionOptionsSpec,
        >,
    ) -> Self {
        self.input.body.redis_conf = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ResizeClusterWithIdleNodesInput) -> Self {
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

/// The input of [`resize_cluster_with_idle_nodes`](crate::dws::Client::resize_cluster_with_idle_nodes).
#[derive(Clone)]
pub struct ResizeClusterWithIdleNodesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::ResizeClusterWithIdleNodesRequest,
}

impl ResizeClusterWithIdleNodesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ResizeClusterWithIdleNodesInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for ResizeClusterWithIdleNodesInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Number of idle nodes to put to use.
#[derive(Clone)]
pub struct IdleNodesToAdd {
    /// Number of nodes to add; when there are idle nodes, all of them must be used.
    ///
    /// Required.
    pub count: Option<i64>,
}

impl IdleNodesToAdd {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Number of nodes to add; when there are idle nodes, all of them must be used. Required.
    pub fn count(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.count = value.into_value();
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
    IdleNodesToAdd {
        count: Member::new("count").required(),
    }
}

/// Mode and parallelism of the redistribution after a scale-out with idle nodes.
#[derive(Clone)]
pub struct RedistributionOptionsSpec {
    /// Way in which data is redistributed: `offLine` (the default) or `onLine`.
    ///
    /// Required. Default: `offLine`.
    pub redis_mode: Option<crate::dws::types::RedistributionOptionsSpecRedisMode>,
    /// Number of redistribution jobs that run in parallel, from 1 to 200; 4 by default.
    ///
    /// Required. At least 1. At most 200. Default: `4`.
    pub parallel_jobs: Option<i64>,
}

impl RedistributionOptionsSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Way in which data is redistributed: `offLine` (the default) or `onLine`. Required.
    pub fn redis_mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::RedistributionOptionsSpecRedisMode,
        >,
    ) -> Self {
        self.redis_mode = value.into_value();
        self
    }

    /// Number of redistribution jobs that run in parallel, from 1 to 200; 4 by default. Required.
    pub fn parallel_jobs(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.parallel_jobs = value.into_value();
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
    RedistributionOptionsSpec {
        redis_mode: Member::new("redis_mode").required().limits(&[OneOf(&["offLine", "onLine"])]),
        parallel_jobs: Member::new("parallel_jobs").required().limits(&[Minimum(Int(1)), Maximum(Int(200))]),
    }
}

/// Idle nodes to put to use, and how to redistribute data onto them.
#[derive(Clone)]
pub struct ResizeClusterWithIdleNodesRequest {
    /// Size of the scale-out, as a number of nodes.
    ///
    /// Required.
    pub scale_out: Option<crate::dws::types::IdleNodesToAdd>,
    /// Whether a backup of the data is forced.
    pub force_backup: Option<bool>,
    /// Way in which data is backed up for the scale-out; offline and read-only by default.
    pub mode: Option<String>,
    /// Name of the logical cluster to enlarge, `elastic_group` by default; to be left out when the
    /// cluster is not in logical cluster mode.
    pub logical_cluster_name: Option<String>,
    /// Whether the cluster grows by idle nodes that were added earlier.
    ///
    /// Required.
    pub expand_with_existed_node: Option<bool>,
    /// Whether data is redistributed automatically after the scale-out; true by default.
    ///
    /// Default: `true`.
    pub auto_redistribute: Option<bool>,
    /// Settings of the data redistribution, with mode, schedule and parallelism.
    pub redis_conf: Option<crate::dws::types::RedistributionOptionsSpec>,
}

impl ResizeClusterWithIdleNodesRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ResizeClusterWithIdleNodesRequest {
        scale_out: Member::new("scale_out").required(),
        force_backup: Member::new("force_backup"),
        mode: Member::new("mode"),
        logical_cluster_name: Member::new("logical_cluster_name"),
        expand_with_existed_node: Member::new("expand_with_existed_node").required(),
        auto_redistribute: Member::new("auto_redistribute"),
        redis_conf: Member::new("redis_conf"),
    }
}

/// Way in which data is redistributed: `offLine` (the default) or `onLine`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum RedistributionOptionsSpecRedisMode {
    /// Redistribute in offline mode.
    OffLine,
    /// Redistribute in online mode.
    OnLine,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    RedistributionOptionsSpecRedisMode {
        OffLine = "offLine",
        OnLine = "onLine",
    }
}
