// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1configurations/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.42",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listClusterParameterGroups",
        gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/clusters/{cluster_id}/configurations",
    )
};

impl crate::dws::Client {
    /// List parameter groups of a cluster
    ///
    /// Lists the parameter groups (sets of database settings) bound to a cluster, with their status.
    /// Poll it after [`update_cluster_parameters`](crate::dws::Client::update_cluster_parameters): `Applying` means
    /// under way, `In-Sync` done, `Pending-Reboot` done after a restart, `Sync-Failure` failed.
    ///
    /// `GET /v1.0/{project_id}/clusters/{cluster_id}/configurations`
    ///
    /// - Documented in: section 5.2.42 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_cluster_parameter_groups()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_cluster_parameter_groups(&self) -> ListClusterParameterGroups {
        ListClusterParameterGroups {
            client: self.clone(),
            input: <ListClusterParameterGroupsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_cluster_parameter_groups`](crate::dws::Client::list_cluster_parameter_groups).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClusterParameterGroups {
    client: crate::dws::Client,
    input: ListClusterParameterGroupsInput,
}

impl ListClusterParameterGroups {
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
    pub fn input(mut self, input: ListClusterParameterGroupsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<
        crate::dws::types::ListClusterParameterGroupsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListClusterParameterGroupsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_cluster_parameter_groups`](crate::dws::Client::list_cluster_parameter_groups).
#[derive(Clone)]
pub struct ListClusterParameterGroupsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl ListClusterParameterGroupsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterParameterGroupsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListClusterParameterGroupsInput {
    type Output = crate::dws::types::ListClusterParameterGroupsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The waiter of [`wait_until_parameters_applied`](crate::dws::Client::wait_until_parameters_applied).
pub static PARAMETERS_APPLIED: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "configurations[].status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "configurations[].status",
                values: &["Sync-Failure"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "configurations[].status",
                values: &["In-Sync", "Pending-Reboot"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "configurations[].status",
                values: &["Applying"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: None,
    reason: &["configurations[].fail_reason"],
    initial_delay_seconds: 0u64,
    interval_seconds: 30u64,
    deadline_seconds: 3600u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("parametersApplied")
};

impl ListClusterParameterGroups {
    /// Polls [`list_cluster_parameter_groups`](crate::dws::Client::list_cluster_parameter_groups) until
    /// `configurations[].status` is `In-Sync` or `Pending-Reboot`.
    ///
    /// Fails when `configurations[].status` is `Sync-Failure`.
    ///
    /// Polls at once, then about every 30 s, and gives up after 1 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_parameters_applied(
        self,
    ) -> gaussdb_runtime::Wait<crate::dws::types::ListClusterParameterGroupsResponse> {
        self.client.0.wait(&self.input, &PARAMETERS_APPLIED)
    }
}

impl crate::dws::Client {
    /// Polls [`list_cluster_parameter_groups`](crate::dws::Client::list_cluster_parameter_groups) until
    /// `configurations[].status` is `In-Sync` or `Pending-Reboot`.
    ///
    /// Short for
    /// [`ListClusterParameterGroups::wait_until_parameters_applied`](crate::dws::operations::ListClusterParameterGroups::wait_until_parameters_applied).
    pub fn wait_until_parameters_applied(
        &self,
        cluster_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::dws::types::ListClusterParameterGroupsResponse> {
        self.list_cluster_parameter_groups()
            .cluster_id(cluster_id)
            .wait_until_parameters_applied()
    }
}

/// A parameter group bound to a cluster, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterParameterGroup {
    /// ID of the parameter group, as [`list_cluster_parameters`](crate::dws::Client::list_cluster_parameters) takes it.
    pub id: Option<String>,
    /// Name of the parameter group.
    pub name: Option<String>,
    /// Kind of parameter group, such as `GUCConfig` or `parameterGroup`.
    pub r#type: Option<String>,
    /// State of the parameter group: in force (`In-Sync`), being applied, waiting for a restart, or
    /// failed.
    pub status: Option<crate::dws::types::ParameterGroupStatus>,
    /// Reason why parameters of the group could not be applied, if so.
    pub fail_reason: Option<String>,
}

impl ClusterParameterGroup {
    /// ID of the parameter group, as [`list_cluster_parameters`](crate::dws::Client::list_cluster_parameters) takes it.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the parameter group.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Kind of parameter group, such as `GUCConfig` or `parameterGroup`.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// State of the parameter group: in force (`In-Sync`), being applied, waiting for a restart, or failed.
    #[inline]
    pub fn status(&self) -> Option<&crate::dws::types::ParameterGroupStatus> {
        self.status.as_ref()
    }

    /// Reason why parameters of the group could not be applied, if so.
    #[inline]
    pub fn fail_reason(&self) -> Option<&str> {
        self.fail_reason.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterParameterGroup {
        id: Member::new("id"),
        name: Member::new("name"),
        r#type: Member::new("type"),
        status: Member::new("status"),
        fail_reason: Member::new("fail_reason"),
    }
}

/// Parameter groups bound to the cluster.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListClusterParameterGroupsResponse {
    /// Parameter groups of the cluster.
    pub configurations: Vec<crate::dws::types::ClusterParameterGroup>,
}

impl ListClusterParameterGroupsResponse {
    /// Parameter groups of the cluster.
    #[inline]
    pub fn configurations(&self) -> &[crate::dws::types::ClusterParameterGroup] {
        &self.configurations
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterParameterGroupsResponse {
        configurations: Member::new("configurations"),
    }
}
