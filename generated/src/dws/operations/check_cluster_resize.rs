// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1grow-check/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.26",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "checkClusterResize",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/grow-check",
    )
};

impl crate::dws::Client {
    /// Check a cluster before scale-out
    ///
    /// Checks whether a cluster can be scaled out with the given settings, without changing anything.
    /// Each item of the response names one check, whether it passed, the reason, and whether it needs
    /// approval (`required`).
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/grow-check`
    ///
    /// - Documented in: section 5.2.26 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .check_cluster_resize()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .auto_redistribute(true)
    ///     .create_node_only(true)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_cluster_resize(&self) -> CheckClusterResize {
        CheckClusterResize {
            client: self.clone(),
            input: <CheckClusterResizeInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`check_cluster_resize`](crate::dws::Client::check_cluster_resize).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckClusterResize {
    client: crate::dws::Client,
    input: CheckClusterResizeInput,
}

impl CheckClusterResize {
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

    /// Whether data is redistributed automatically after the scale-out.
    pub fn auto_redistribute(
        mut self,
        value: impl gaussdb_runtime::IntoValue<bool>,
    ) -> Self {
        self.input.body.get_or_insert_default().auto_redistribute = value.into_value();
        self
    }

    /// Whether new nodes are only created as idle nodes and not yet put to use.
    pub fn create_node_only(
        mut self,
        value: impl gaussdb_runtime::IntoValue<bool>,
    ) -> Self {
        self.input.body.get_or_insert_default().create_node_only = value.into_value();
        self
    }

    /// Whether the cluster grows by idle nodes that were added earlier.
    pub fn expand_with_existed_node(
        mut self,
        value: impl gaussdb_runtime::IntoValue<bool>,
    ) -> Self {
        self.input.body.get_or_insert_default().expand_with_existed_node = value
            .into_value();
        self
    }

    /// Whether a backup of the data is forced.
    pub fn force_backup(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.get_or_insert_default().force_backup = value.into_value();
        self
    }

    /// Whether the scale-out uses scheduling mode.
    pub fn is_scheduler_build_mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<bool>,
    ) -> Self {
        self.input.body.get_or_insert_default().is_scheduler_build_mode = value
            .into_value();
        self
    }

    /// Way in which the scale-out is to be done.
    pub fn mode(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.get_or_insert_default().mode = value.into_value();
        self
    }

    /// Settings of the data redistribution, with mode, schedule and parallelism.
    pub fn redis_conf(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::RedistributionOptions>,
    ) -> Self {
        self.input.body.get_or_insert_default().redis_conf = value.into_value();
        self
    }

    /// Size of the scale-out, as a number of nodes.
    pub fn scale_out(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::ScaleOutToCheck>,
    ) -> Self {
        self.input.body.get_or_insert_default().scale_out = value.into_value();
        self
    }

    /// Time to wait; the reference states no unit.
    pub fn waiting_for_killing(
        mut self,
        value: impl gaussdb_runtime::IntoValue<i64>,
    ) -> Self {
        self.input.body.get_or_insert_default().waiting_for_killing = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CheckClusterResizeInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::CheckClusterResizeResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::CheckClusterResizeResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`check_cluster_resize`](crate::dws::Client::check_cluster_resize).
#[derive(Clone)]
pub struct CheckClusterResizeInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body. Optional.
    pub body: Option<crate::dws::types::CheckClusterResizeRequest>,
}

impl CheckClusterResizeInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CheckClusterResizeInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CheckClusterResizeInput {
    type Output = crate::dws::types::CheckClusterResizeResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Settings of a scale-out that is to be checked.
#[derive(Clone)]
pub struct CheckClusterResizeRequest {
    /// Whether data is redistributed automatically after the scale-out.
    pub auto_redistribute: Option<bool>,
    /// Whether new nodes are only created as idle nodes and not yet put to use.
    pub create_node_only: Option<bool>,
    /// Whether the cluster grows by idle nodes that were added earlier.
    pub expand_with_existed_node: Option<bool>,
    /// Whether a backup of the data is forced.
    pub force_backup: Option<bool>,
    /// Whether the scale-out uses scheduling mode.
    pub is_scheduler_build_mode: Option<bool>,
    /// Way in which the scale-out is to be done.
    pub mode: Option<String>,
    /// Settings of the data redistribution, with mode, schedule and parallelism.
    pub redis_conf: Option<crate::dws::types::RedistributionOptions>,
    /// Size of the scale-out, as a number of nodes.
    pub scale_out: Option<crate::dws::types::ScaleOutToCheck>,
    /// Time to wait; the reference states no unit.
    pub waiting_for_killing: Option<i64>,
}

impl CheckClusterResizeRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CheckClusterResizeRequest {
        auto_redistribute: Member::new("auto_redistribute"),
        create_node_only: Member::new("create_node_only"),
        expand_with_existed_node: Member::new("expand_with_existed_node"),
        force_backup: Member::new("force_backup"),
        is_scheduler_build_mode: Member::new("is_scheduler_build_mode"),
        mode: Member::new("mode"),
        redis_conf: Member::new("redis_conf"),
        scale_out: Member::new("scale_out"),
        waiting_for_killing: Member::new("waiting_for_killing"),
    }
}

/// Results of the checks before a scale-out.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckClusterResizeResponse {
    /// Results of the checks, one entry per check.
    pub data: Vec<crate::dws::types::ScaleOutCheck>,
}

impl CheckClusterResizeResponse {
    /// Results of the checks, one entry per check.
    #[inline]
    pub fn data(&self) -> &[crate::dws::types::ScaleOutCheck] {
        &self.data
    }
}

gaussdb_runtime::reflect_struct! {
    CheckClusterResizeResponse {
        data: Member::new("data"),
    }
}

/// Mode and parallelism of the redistribution after a scale-out to be checked.
#[derive(Clone)]
pub struct RedistributionOptions {
    /// Number of redistribution jobs that run in parallel.
    pub parallel_jobs: Option<i64>,
    /// Way in which data is redistributed, in an example `online` or `offline`.
    pub redis_mode: Option<String>,
}

impl RedistributionOptions {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Number of redistribution jobs that run in parallel.
    pub fn parallel_jobs(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.parallel_jobs = value.into_value();
        self
    }

    /// Way in which data is redistributed, in an example `online` or `offline`.
    pub fn redis_mode(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.redis_mode = value.into_value();
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
    RedistributionOptions {
        parallel_jobs: Member::new("parallel_jobs"),
        redis_mode: Member::new("redis_mode"),
    }
}

/// One check before a scale-out, with outcome and reason.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScaleOutCheck {
    /// Whether the item passed the check.
    pub pass: Option<bool>,
    /// Grounds on which the item passed or failed the check.
    pub reason: Option<String>,
    /// Whether the item of the check needs approval before the scale-out.
    pub required: Option<bool>,
    /// Text that says what was checked.
    pub desc: Option<String>,
    /// Kind of check that was made; the reference names no values.
    pub r#type: Option<String>,
}

impl ScaleOutCheck {
    /// Whether the item passed the check.
    #[inline]
    pub fn pass(&self) -> Option<bool> {
        self.pass
    }

    /// Grounds on which the item passed or failed the check.
    #[inline]
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    /// Whether the item of the check needs approval before the scale-out.
    #[inline]
    pub fn required(&self) -> Option<bool> {
        self.required
    }

    /// Text that says what was checked.
    #[inline]
    pub fn desc(&self) -> Option<&str> {
        self.desc.as_deref()
    }

    /// Kind of check that was made; the reference names no values.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ScaleOutCheck {
        pass: Member::new("pass"),
        reason: Member::new("reason"),
        required: Member::new("required"),
        desc: Member::new("desc"),
        r#type: Member::new("type"),
    }
}

/// Number and type of the nodes that the checked scale-out would add.
#[derive(Clone)]
pub struct ScaleOutToCheck {
    /// Number of nodes to add to the cluster.
    pub count: Option<i64>,
    /// Node type (flavor) of the nodes to add.
    pub node_type: Option<String>,
}

impl ScaleOutToCheck {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Number of nodes to add to the cluster.
    pub fn count(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.count = value.into_value();
        self
    }

    /// Node type (flavor) of the nodes to add.
    pub fn node_type(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.node_type = value.into_value();
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
    ScaleOutToCheck {
        count: Member::new("count"),
        node_type: Member::new("node_type"),
    }
}
