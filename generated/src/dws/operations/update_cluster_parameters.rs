// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1configurations~1{configuration_id}/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.44",
    idempotent: true,
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateClusterParameters",
        gaussdb_runtime::codegen::Method::Put,
        "/v2/{project_id}/clusters/{cluster_id}/configurations/{configuration_id}",
    )
};

impl crate::dws::Client {
    /// Change database parameters
    ///
    /// Sets parameters of a cluster, each for coordinator nodes (`CN`) or data nodes (`DN`); name both
    /// types in two entries to change both. Read-only flag, range and need for a restart of each
    /// parameter come from [`list_cluster_parameters`](crate::dws::Client::list_cluster_parameters). Poll
    /// [`list_cluster_parameter_groups`](crate::dws::Client::list_cluster_parameter_groups); with status
    /// `Pending-Reboot` the change waits for [`restart_cluster`](crate::dws::Client::restart_cluster).
    ///
    /// `PUT /v2/{project_id}/clusters/{cluster_id}/configurations/{configuration_id}`
    ///
    /// - Documented in: section 5.2.44 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// Before this request, wait with:
    /// [`wait_until_cluster_task_done`](crate::dws::Client::wait_until_cluster_task_done).
    ///
    /// To wait for the result: [`wait_until_parameters_applied`](crate::dws::Client::wait_until_parameters_applied).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::{ClusterParameterValueSpec, ParameterScope};
    ///
    /// client
    ///     .update_cluster_parameters()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .configuration_id("db67ec11-012d-478d-add0-5c408d1e490b")
    ///     .configurations([
    ///         ClusterParameterValueSpec::builder()
    ///             .r#type(ParameterScope::Cn)
    ///             .name("sales-dwh")
    ///             .value("production"),
    ///     ])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_cluster_parameters(&self) -> UpdateClusterParameters {
        UpdateClusterParameters {
            client: self.clone(),
            input: <UpdateClusterParametersInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_cluster_parameters`](crate::dws::Client::update_cluster_parameters).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateClusterParameters {
    client: crate::dws::Client,
    input: UpdateClusterParametersInput,
}

impl UpdateClusterParameters {
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

    /// ID of the parameter group, as
    /// [`list_cluster_parameter_groups`](crate::dws::Client::list_cluster_parameter_groups) gives it. Required.
    pub fn configuration_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.configuration_id = value.into_value();
        self
    }

    /// Parameters to change, each with its new value. Required.
    pub fn configurations(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::ClusterParameterValueSpec>,
    ) -> Self {
        self.input.body.configurations = Some(value.into_iter().collect());
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateClusterParametersInput) -> Self {
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

/// The input of [`update_cluster_parameters`](crate::dws::Client::update_cluster_parameters).
#[derive(Clone)]
pub struct UpdateClusterParametersInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// ID of the parameter group, as
    /// [`list_cluster_parameter_groups`](crate::dws::Client::list_cluster_parameter_groups) gives it.
    ///
    /// Required.
    pub configuration_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::UpdateClusterParametersRequest,
}

impl UpdateClusterParametersInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateClusterParametersInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        configuration_id: Member::path("configuration_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateClusterParametersInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A new value for a parameter on one type of node, coordinator (CN) or data node (DN).
#[derive(Clone)]
pub struct ClusterParameterValueSpec {
    /// Kind of node to which the value applies: CN for coordinator nodes, DN for data nodes.
    ///
    /// Required. Case-insensitive.
    pub r#type: Option<crate::dws::types::ParameterScope>,
    /// Name of the parameter, such as `enable_constraint_optimization`.
    ///
    /// Required.
    pub name: Option<String>,
    /// New value for the parameter on this kind of node, such as `on`.
    ///
    /// Required.
    pub value: Option<String>,
}

impl ClusterParameterValueSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Kind of node to which the value applies: CN for coordinator nodes, DN for data nodes. Required.
    pub fn r#type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::ParameterScope>,
    ) -> Self {
        self.r#type = value.into_value();
        self
    }

    /// Name of the parameter, such as `enable_constraint_optimization`. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.name = value.into_value();
        self
    }

    /// New value for the parameter on this kind of node, such as `on`. Required.
    pub fn value(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.value = value.into_value();
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
    ClusterParameterValueSpec {
        r#type: Member::new("type").required(),
        name: Member::new("name").required(),
        value: Member::new("value").required(),
    }
}

/// New values of database parameters.
#[derive(Clone)]
pub struct UpdateClusterParametersRequest {
    /// Parameters to change, each with its new value.
    ///
    /// Required.
    pub configurations: Option<Vec<crate::dws::types::ClusterParameterValueSpec>>,
}

impl UpdateClusterParametersRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateClusterParametersRequest {
        configurations: Member::new("configurations").required(),
    }
}
