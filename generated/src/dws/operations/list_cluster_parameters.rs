// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1configurations~1{configuration_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.43",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listClusterParameters",
        gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/clusters/{cluster_id}/configurations/{configuration_id}",
    )
};

impl crate::dws::Client {
    /// List database parameters of a cluster
    ///
    /// Lists the parameters in one parameter group of a cluster: value and default for coordinator
    /// nodes (CN) and data nodes (DN), unit, allowed range, and whether a change needs a restart. Take
    /// `configuration_id` from [`list_cluster_parameter_groups`](crate::dws::Client::list_cluster_parameter_groups).
    ///
    /// `GET /v1.0/{project_id}/clusters/{cluster_id}/configurations/{configuration_id}`
    ///
    /// - Documented in: section 5.2.43 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_cluster_parameters()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .configuration_id("db67ec11-012d-478d-add0-5c408d1e490b")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_cluster_parameters(&self) -> ListClusterParameters {
        ListClusterParameters {
            client: self.clone(),
            input: <ListClusterParametersInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_cluster_parameters`](crate::dws::Client::list_cluster_parameters).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClusterParameters {
    client: crate::dws::Client,
    input: ListClusterParametersInput,
}

impl ListClusterParameters {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListClusterParametersInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListClusterParametersResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListClusterParametersResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_cluster_parameters`](crate::dws::Client::list_cluster_parameters).
#[derive(Clone)]
pub struct ListClusterParametersInput {
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
}

impl ListClusterParametersInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterParametersInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        configuration_id: Member::path("configuration_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListClusterParametersInput {
    type Output = crate::dws::types::ListClusterParametersResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A database parameter, with values, allowed range and whether a change needs a restart.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterParameter {
    /// Name of the parameter, such as `enable_constraint_optimization`.
    pub name: Option<String>,
    /// Values of the parameter, one per kind of node.
    pub values: Vec<crate::dws::types::ClusterParameterValue>,
    /// Unit of the parameter; null when it has none.
    pub unit: Option<String>,
    /// Data type of the parameter, such as `boolean` or `integer`.
    pub r#type: Option<crate::dws::types::ClusterParameterType>,
    /// Whether the parameter cannot be changed.
    pub readonly: Option<bool>,
    /// Values that the parameter accepts, for example `on|off`.
    pub value_range: Option<String>,
    /// Whether a change of the parameter takes effect only after a restart.
    pub restart_required: Option<bool>,
    /// Text that says what the parameter does.
    pub description: Option<String>,
}

impl ClusterParameter {
    /// Name of the parameter, such as `enable_constraint_optimization`.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Values of the parameter, one per kind of node.
    #[inline]
    pub fn values(&self) -> &[crate::dws::types::ClusterParameterValue] {
        &self.values
    }

    /// Unit of the parameter; null when it has none.
    #[inline]
    pub fn unit(&self) -> Option<&str> {
        self.unit.as_deref()
    }

    /// Data type of the parameter, such as `boolean` or `integer`.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::dws::types::ClusterParameterType> {
        self.r#type.as_ref()
    }

    /// Whether the parameter cannot be changed.
    #[inline]
    pub fn readonly(&self) -> Option<bool> {
        self.readonly
    }

    /// Values that the parameter accepts, for example `on|off`.
    #[inline]
    pub fn value_range(&self) -> Option<&str> {
        self.value_range.as_deref()
    }

    /// Whether a change of the parameter takes effect only after a restart.
    #[inline]
    pub fn restart_required(&self) -> Option<bool> {
        self.restart_required
    }

    /// Text that says what the parameter does.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterParameter {
        name: Member::new("name"),
        values: Member::new("values"),
        unit: Member::new("unit"),
        r#type: Member::new("type"),
        readonly: Member::new("readonly"),
        value_range: Member::new("value_range"),
        restart_required: Member::new("restart_required"),
        description: Member::new("description"),
    }
}

/// The value and default of a parameter on one type of node, coordinator (CN) or data node (DN).
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterParameterValue {
    /// Kind of node to which the value applies: CN for coordinator nodes, DN for data nodes.
    pub r#type: Option<crate::dws::types::ParameterScope>,
    /// Value of the parameter on this kind of node, such as `on`.
    pub value: Option<String>,
    /// Value that the parameter has unless it is changed.
    pub default_value: Option<String>,
}

impl ClusterParameterValue {
    /// Kind of node to which the value applies: CN for coordinator nodes, DN for data nodes.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::dws::types::ParameterScope> {
        self.r#type.as_ref()
    }

    /// Value of the parameter on this kind of node, such as `on`.
    #[inline]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }

    /// Value that the parameter has unless it is changed.
    #[inline]
    pub fn default_value(&self) -> Option<&str> {
        self.default_value.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterParameterValue {
        r#type: Member::new("type"),
        value: Member::new("value"),
        default_value: Member::new("default_value"),
    }
}

/// Database parameters in the group.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListClusterParametersResponse {
    /// Parameters of the group with their values.
    pub configurations: Vec<crate::dws::types::ClusterParameter>,
}

impl ListClusterParametersResponse {
    /// Parameters of the group with their values.
    #[inline]
    pub fn configurations(&self) -> &[crate::dws::types::ClusterParameter] {
        &self.configurations
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterParametersResponse {
        configurations: Member::new("configurations"),
    }
}

/// Data type of the parameter, such as `boolean` or `integer`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClusterParameterType {
    /// Either true or false.
    Boolean,
    /// Piece of text.
    String,
    /// Whole number.
    Integer,
    /// Number with a fraction.
    Float,
    /// List of values.
    List,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClusterParameterType {
        Boolean = "boolean",
        String = "string",
        Integer = "integer",
        Float = "float",
        List = "list",
    }
}
