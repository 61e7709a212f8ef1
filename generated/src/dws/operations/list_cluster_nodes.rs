// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1nodes/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.10",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listClusterNodes",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/nodes",
    )
};

impl crate::dws::Client {
    /// List the nodes of a cluster
    ///
    /// Lists the nodes of a cluster with status, flavor and availability zone, and counts the failed
    /// ones. The list can be narrowed to certain node IDs or to a field value (`filter_by` with
    /// `filter`), can show deleted nodes (`deleted`), and is paged with `offset` and `limit`.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/nodes`
    ///
    /// - Documented in: section 5.2.10 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_cluster_nodes()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_cluster_nodes(&self) -> ListClusterNodes {
        ListClusterNodes {
            client: self.clone(),
            input: <ListClusterNodesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_cluster_nodes`](crate::dws::Client::list_cluster_nodes).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClusterNodes {
    client: crate::dws::Client,
    input: ListClusterNodesInput,
}

impl ListClusterNodes {
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

    /// Whether to list deleted nodes, `true` or `false`.
    pub fn deleted(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::ListClusterNodesDeleted,
        >,
    ) -> Self {
        self.input.deleted = value.into_value();
        self
    }

    /// IDs of the nodes to list.
    pub fn node_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.input.node_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Offset at which the page starts; 0 is the beginning.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Largest number of items to return in one page.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Name of the field to filter by, such as `instCreateType`; its value goes into `filter`.
    pub fn filter_by(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.filter_by = value.into_value();
        self
    }

    /// Value that the field named in `filter_by` must have, such as `INST`.
    pub fn filter(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.filter = value.into_value();
        self
    }

    /// Name of the field to sort by.
    pub fn order_by(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.order_by = value.into_value();
        self
    }

    /// Sort order: `ASC` for ascending, `DESC` for descending.
    pub fn order(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.order = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListClusterNodesInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListClusterNodesResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListClusterNodesResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_cluster_nodes`](crate::dws::Client::list_cluster_nodes).
#[derive(Clone)]
pub struct ListClusterNodesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Whether to list deleted nodes, `true` or `false`.
    pub deleted: Option<crate::dws::types::ListClusterNodesDeleted>,
    /// IDs of the nodes to list.
    pub node_ids: Option<Vec<String>>,
    /// Offset at which the page starts; 0 is the beginning. The reference does not say what it counts.
    pub offset: Option<i64>,
    /// Largest number of items to return in one page.
    pub limit: Option<i64>,
    /// Name of the field to filter by, such as `instCreateType`; its value goes into `filter`.
    pub filter_by: Option<String>,
    /// Value that the field named in `filter_by` must have, such as `INST`.
    pub filter: Option<String>,
    /// Name of the field to sort by.
    pub order_by: Option<String>,
    /// Sort order: `ASC` for ascending, `DESC` for descending.
    pub order: Option<String>,
}

impl ListClusterNodesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterNodesInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        deleted: Member::query("deleted").limits(&[OneOf(&["true", "false"])]),
        node_ids: Member::query("node_ids"),
        offset: Member::query("offset"),
        limit: Member::query("limit"),
        filter_by: Member::query("filter_by"),
        filter: Member::query("filter"),
        order_by: Member::query("order_by"),
        order: Member::query("order"),
    }
}

impl gaussdb_runtime::codegen::Input for ListClusterNodesInput {
    type Output = crate::dws::types::ListClusterNodesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListClusterNodesInput {
    type Item = crate::dws::types::ClusterNode;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        id: Some("id"),
        ..gaussdb_runtime::codegen::Pagination::new("node_list")
    };
}

impl ListClusterNodes {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::ClusterNode> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::ClusterNode> {
        self.pages().items()
    }
}

/// A node of a cluster, with state, flavor and availability zone.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterNode {
    /// ID of the node, as [`delete_cluster_nodes`](crate::dws::Client::delete_cluster_nodes) takes it.
    pub id: Option<String>,
    /// Name of the node in the cluster.
    pub name: Option<String>,
    /// State of the node, such as `ACTIVE`.
    pub status: Option<String>,
    /// Finer state of the node, such as `CREATED`.
    pub sub_status: Option<String>,
    /// Flavor of the node, for example `dws2.kc1.2xlarge`.
    pub spec: Option<String>,
    /// Way in which the instance on the node was created, null in the documented example.
    pub inst_create_type: Option<String>,
    /// Second name of the node, null if it has none.
    pub alias_name: Option<String>,
    /// Code of the availability zone (AZ) in which the node or instance runs.
    pub az_code: Option<String>,
}

impl ClusterNode {
    /// ID of the node, as [`delete_cluster_nodes`](crate::dws::Client::delete_cluster_nodes) takes it.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the node in the cluster.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// State of the node, such as `ACTIVE`.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Finer state of the node, such as `CREATED`.
    #[inline]
    pub fn sub_status(&self) -> Option<&str> {
        self.sub_status.as_deref()
    }

    /// Flavor of the node, for example `dws2.kc1.2xlarge`.
    #[inline]
    pub fn spec(&self) -> Option<&str> {
        self.spec.as_deref()
    }

    /// Way in which the instance on the node was created, null in the documented example.
    #[inline]
    pub fn inst_create_type(&self) -> Option<&str> {
        self.inst_create_type.as_deref()
    }

    /// Second name of the node, null if it has none.
    #[inline]
    pub fn alias_name(&self) -> Option<&str> {
        self.alias_name.as_deref()
    }

    /// Code of the availability zone (AZ) in which the node or instance runs.
    #[inline]
    pub fn az_code(&self) -> Option<&str> {
        self.az_code.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterNode {
        id: Member::new("id"),
        name: Member::new("name"),
        status: Member::new("status"),
        sub_status: Member::new("sub_status"),
        spec: Member::new("spec"),
        inst_create_type: Member::new("inst_create_type"),
        alias_name: Member::new("alias_name"),
        az_code: Member::new("az_code"),
    }
}

/// Nodes of the cluster, one page of them, and how many failed.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListClusterNodesResponse {
    /// Nodes of the cluster with their status.
    pub node_list: Vec<crate::dws::types::ClusterNode>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
    /// Number of nodes that have failed, among all nodes of the list.
    pub failed_count: Option<i64>,
}

impl ListClusterNodesResponse {
    /// Nodes of the cluster with their status.
    #[inline]
    pub fn node_list(&self) -> &[crate::dws::types::ClusterNode] {
        &self.node_list
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }

    /// Number of nodes that have failed, among all nodes of the list.
    #[inline]
    pub fn failed_count(&self) -> Option<i64> {
        self.failed_count
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterNodesResponse {
        node_list: Member::new("node_list"),
        count: Member::new("count"),
        failed_count: Member::new("failed_count"),
    }
}

/// Whether to list deleted nodes, `true` or `false`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ListClusterNodesDeleted {
    /// Nodes that were removed.
    True,
    /// Nodes that still exist.
    False,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ListClusterNodesDeleted {
        True = "true",
        False = "false",
    }
}
