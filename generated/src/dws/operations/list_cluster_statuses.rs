// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1dms~1cluster~1status/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.18.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listClusterStatuses",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/dms/cluster/status",
    )
};

impl crate::dws::Client {
    /// Get the state of clusters
    ///
    /// Returns the state of one cluster, or of all clusters of the project if no `cluster_id` is given,
    /// with the state of each node and database instance and the primary or standby role of each
    /// instance.
    ///
    /// `GET /v1/{project_id}/dms/cluster/status`
    ///
    /// - Documented in: section 5.18.1 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client.list_cluster_statuses().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_cluster_statuses(&self) -> ListClusterStatuses {
        ListClusterStatuses {
            client: self.clone(),
            input: <ListClusterStatusesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_cluster_statuses`](crate::dws::Client::list_cluster_statuses).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClusterStatuses {
    client: crate::dws::Client,
    input: ListClusterStatusesInput,
}

impl ListClusterStatuses {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster to which the response is narrowed; without it, all clusters of the project are covered.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListClusterStatusesInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListClusterStatusesResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListClusterStatusesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_cluster_statuses`](crate::dws::Client::list_cluster_statuses).
#[derive(Clone)]
pub struct ListClusterStatusesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster to which the response is narrowed; without it, all clusters of the project are
    /// covered.
    pub cluster_id: Option<String>,
}

impl ListClusterStatusesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterStatusesInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::query("cluster_id"),
    }
}

impl gaussdb_runtime::codegen::Input for ListClusterStatusesInput {
    type Output = crate::dws::types::ListClusterStatusesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// State of a cluster with the state of its nodes and database instances.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterStateReport {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub cluster_id: Option<String>,
    /// Database instances of the cluster, such as coordinator nodes (CNs) and data nodes (DNs), with
    /// their state.
    pub dws_db_instances: Vec<crate::dws::types::DatabaseInstanceState>,
    /// Nodes of the cluster with their states.
    pub dws_instances: Vec<crate::dws::types::NodeState>,
    /// State of the cluster, such as `Normal`.
    pub status: Option<String>,
}

impl ClusterStateReport {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }

    /// Database instances of the cluster, such as coordinator nodes (CNs) and data nodes (DNs), with their state.
    #[inline]
    pub fn dws_db_instances(&self) -> &[crate::dws::types::DatabaseInstanceState] {
        &self.dws_db_instances
    }

    /// Nodes of the cluster with their states.
    #[inline]
    pub fn dws_instances(&self) -> &[crate::dws::types::NodeState] {
        &self.dws_instances
    }

    /// State of the cluster, such as `Normal`.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterStateReport {
        cluster_id: Member::new("cluster_id"),
        dws_db_instances: Member::new("dws_db_instances"),
        dws_instances: Member::new("dws_instances"),
        status: Member::new("status"),
    }
}

/// State of a database instance, with its role and its place in high availability.
#[derive(Clone)]
#[non_exhaustive]
pub struct DatabaseInstanceState {
    /// ID of the database instance, a UUID.
    pub dws_db_instance_id: Option<String>,
    /// Name of the database instance, made of its role and a number, for example `cn_5009` or
    /// `gtm_1001`.
    pub dws_db_instance_name: Option<String>,
    /// Role of the instance in its high-availability group, for example `Primary`, `Standby`,
    /// `Secondary` or `NA`.
    pub ha_status: Option<String>,
    /// Role of the database instance, such as `CN` or `DN`.
    pub role: Option<String>,
    /// State of the database instance, such as `Normal`.
    pub status: Option<String>,
}

impl DatabaseInstanceState {
    /// ID of the database instance, a UUID.
    #[inline]
    pub fn dws_db_instance_id(&self) -> Option<&str> {
        self.dws_db_instance_id.as_deref()
    }

    /// Name of the database instance, made of its role and a number, for example `cn_5009` or `gtm_1001`.
    #[inline]
    pub fn dws_db_instance_name(&self) -> Option<&str> {
        self.dws_db_instance_name.as_deref()
    }

    /// Role of the instance in its high-availability group, for example `Primary`, `Standby`, `Secondary` or `NA`.
    #[inline]
    pub fn ha_status(&self) -> Option<&str> {
        self.ha_status.as_deref()
    }

    /// Role of the database instance, such as `CN` or `DN`.
    #[inline]
    pub fn role(&self) -> Option<&str> {
        self.role.as_deref()
    }

    /// State of the database instance, such as `Normal`.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    DatabaseInstanceState {
        dws_db_instance_id: Member::new("dws_db_instance_id"),
        dws_db_instance_name: Member::new("dws_db_instance_name"),
        ha_status: Member::new("ha_status"),
        role: Member::new("role"),
        status: Member::new("status"),
    }
}

/// State of clusters, nodes and database instances, with the time of the response.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListClusterStatusesResponse {
    /// Clusters, each with the states of its nodes and database instances.
    pub clusters: Vec<crate::dws::types::ClusterStateReport>,
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub project_id: Option<String>,
    /// Time of the response, as a Unix timestamp in milliseconds.
    pub timestamp: Option<i64>,
}

impl ListClusterStatusesResponse {
    /// Clusters, each with the states of its nodes and database instances.
    #[inline]
    pub fn clusters(&self) -> &[crate::dws::types::ClusterStateReport] {
        &self.clusters
    }

    /// ID of the project (resource set), as the page My Settings of the console shows it.
    #[inline]
    pub fn project_id(&self) -> Option<&str> {
        self.project_id.as_deref()
    }

    /// Time of the response, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn timestamp(&self) -> Option<i64> {
        self.timestamp
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterStatusesResponse {
        clusters: Member::new("clusters"),
        project_id: Member::new("project_id"),
        timestamp: Member::new("timestamp"),
    }
}

/// State of a node of a cluster.
#[derive(Clone)]
#[non_exhaustive]
pub struct NodeState {
    /// ID of the node of the cluster.
    pub dws_instance_id: Option<String>,
    /// Host name of the node in the cluster, such as `host-192-168-12-203`.
    pub dws_instance_name: Option<String>,
    /// State of the node, such as `Normal`.
    pub status: Option<String>,
}

impl NodeState {
    /// ID of the node of the cluster.
    #[inline]
    pub fn dws_instance_id(&self) -> Option<&str> {
        self.dws_instance_id.as_deref()
    }

    /// Host name of the node in the cluster, such as `host-192-168-12-203`.
    #[inline]
    pub fn dws_instance_name(&self) -> Option<&str> {
        self.dws_instance_name.as_deref()
    }

    /// State of the node, such as `Normal`.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    NodeState {
        dws_instance_id: Member::new("dws_instance_id"),
        dws_instance_name: Member::new("dws_instance_name"),
        status: Member::new("status"),
    }
}
