// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1cns/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.39",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listCoordinatorNodes",
        gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/clusters/{cluster_id}/cns",
    )
};

impl crate::dws::Client {
    /// List coordinator nodes
    ///
    /// Lists the coordinator nodes (CNs) of a cluster, the nodes that accept client connections, with
    /// the smallest and largest number of CNs that it may have.
    ///
    /// `GET /v1.0/{project_id}/clusters/{cluster_id}/cns`
    ///
    /// - Documented in: section 5.2.39 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_coordinator_nodes()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_coordinator_nodes(&self) -> ListCoordinatorNodes {
        ListCoordinatorNodes {
            client: self.clone(),
            input: <ListCoordinatorNodesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_coordinator_nodes`](crate::dws::Client::list_coordinator_nodes).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCoordinatorNodes {
    client: crate::dws::Client,
    input: ListCoordinatorNodesInput,
}

impl ListCoordinatorNodes {
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
    pub fn input(mut self, input: ListCoordinatorNodesInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListCoordinatorNodesResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListCoordinatorNodesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_coordinator_nodes`](crate::dws::Client::list_coordinator_nodes).
#[derive(Clone)]
pub struct ListCoordinatorNodesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl ListCoordinatorNodesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListCoordinatorNodesInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListCoordinatorNodesInput {
    type Output = crate::dws::types::ListCoordinatorNodesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A coordinator node (CN) of a cluster, with its private IP address.
#[derive(Clone)]
#[non_exhaustive]
pub struct CoordinatorNode {
    /// ID of the coordinator node, as [`delete_coordinator_nodes`](crate::dws::Client::delete_coordinator_nodes) takes
    /// it.
    pub id: Option<String>,
    /// Name of the coordinator node (CN) in the cluster.
    pub name: Option<String>,
    /// IP address in the private network.
    pub private_ip: Option<String>,
}

impl CoordinatorNode {
    /// ID of the coordinator node, as [`delete_coordinator_nodes`](crate::dws::Client::delete_coordinator_nodes) takes
    /// it.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the coordinator node (CN) in the cluster.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// IP address in the private network.
    #[inline]
    pub fn private_ip(&self) -> Option<&str> {
        self.private_ip.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    CoordinatorNode {
        id: Member::new("id"),
        name: Member::new("name"),
        private_ip: Member::new("private_ip"),
    }
}

/// Coordinator nodes (CNs) of the cluster, and how many it may have.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListCoordinatorNodesResponse {
    /// Smallest number of coordinator nodes (CNs) that the cluster may have.
    pub min_num: Option<i64>,
    /// Largest number of coordinator nodes (CNs) that the cluster may have.
    pub max_num: Option<i64>,
    /// Coordinator nodes (CNs) of the cluster.
    pub instances: Vec<crate::dws::types::CoordinatorNode>,
}

impl ListCoordinatorNodesResponse {
    /// Smallest number of coordinator nodes (CNs) that the cluster may have.
    #[inline]
    pub fn min_num(&self) -> Option<i64> {
        self.min_num
    }

    /// Largest number of coordinator nodes (CNs) that the cluster may have.
    #[inline]
    pub fn max_num(&self) -> Option<i64> {
        self.max_num
    }

    /// Coordinator nodes (CNs) of the cluster.
    #[inline]
    pub fn instances(&self) -> &[crate::dws::types::CoordinatorNode] {
        &self.instances
    }
}

gaussdb_runtime::reflect_struct! {
    ListCoordinatorNodesResponse {
        min_num: Member::new("min_num"),
        max_num: Member::new("max_num"),
        instances: Member::new("instances"),
    }
}
