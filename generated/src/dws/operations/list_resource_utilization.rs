// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1dms~1resource~1utilization/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.18.10",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listResourceUtilization",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/dms/resource/utilization",
    )
};

impl crate::dws::Client {
    /// Get current CPU or memory usage
    ///
    /// Returns the present CPU or memory usage (`metric_name`) of one cluster or of all clusters in the
    /// project, per cluster or per node (`dim`).
    ///
    /// `GET /v1/{project_id}/dms/resource/utilization`
    ///
    /// - Documented in: section 5.18.10 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_resource_utilization()
    ///     .dim("cluster")
    ///     .metric_name("cpu_usage")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_resource_utilization(&self) -> ListResourceUtilization {
        ListResourceUtilization {
            client: self.clone(),
            input: <ListResourceUtilizationInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_resource_utilization`](crate::dws::Client::list_resource_utilization).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListResourceUtilization {
    client: crate::dws::Client,
    input: ListResourceUtilizationInput,
}

impl ListResourceUtilization {
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

    /// Level for which values are reported: `cluster` or `node`. Required.
    pub fn dim(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.dim = value.into_value();
        self
    }

    /// Name of the metric to read: `cpu_usage` or `mem_usage`. Required.
    pub fn metric_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.metric_name = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListResourceUtilizationInput) -> Self {
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
        crate::dws::types::ListResourceUtilizationResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListResourceUtilizationResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_resource_utilization`](crate::dws::Client::list_resource_utilization).
#[derive(Clone)]
pub struct ListResourceUtilizationInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster to which the response is narrowed; without it, all clusters of the project are
    /// covered.
    pub cluster_id: Option<String>,
    /// Level for which values are reported: `cluster` or `node`.
    ///
    /// Required. At least 1 character.
    pub dim: Option<String>,
    /// Name of the metric to read: `cpu_usage` or `mem_usage`.
    ///
    /// Required. At least 1 character.
    pub metric_name: Option<String>,
}

impl ListResourceUtilizationInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListResourceUtilizationInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::query("cluster_id"),
        dim: Member::query("dim").required().limits(&[MinLength(1)]),
        metric_name: Member::query("metric_name").required().limits(&[MinLength(1)]),
    }
}

impl gaussdb_runtime::codegen::Input for ListResourceUtilizationInput {
    type Output = crate::dws::types::ListResourceUtilizationResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Present CPU or memory usage of one cluster.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterUtilization {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub cluster_id: Option<String>,
    /// Current values of the cluster or of each of its nodes.
    pub data: Vec<crate::dws::types::Utilization>,
}

impl ClusterUtilization {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }

    /// Current values of the cluster or of each of its nodes.
    #[inline]
    pub fn data(&self) -> &[crate::dws::types::Utilization] {
        &self.data
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterUtilization {
        cluster_id: Member::new("cluster_id"),
        data: Member::new("data"),
    }
}

/// Present CPU or memory usage of the clusters, with the time of the response.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListResourceUtilizationResponse {
    /// Clusters, each with its values of the metric.
    pub clusters: Vec<crate::dws::types::ClusterUtilization>,
    /// Level that the values belong to, as the request asked: `cluster` or `node`.
    pub dimension: Option<String>,
    /// Name of the metric that was read: `cpu_usage` or `mem_usage`.
    pub metric_name: Option<String>,
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub project_id: Option<String>,
    /// Time of the response, as a Unix timestamp in milliseconds.
    pub timestamp: Option<i64>,
}

impl ListResourceUtilizationResponse {
    /// Clusters, each with its values of the metric.
    #[inline]
    pub fn clusters(&self) -> &[crate::dws::types::ClusterUtilization] {
        &self.clusters
    }

    /// Level that the values belong to, as the request asked: `cluster` or `node`.
    #[inline]
    pub fn dimension(&self) -> Option<&str> {
        self.dimension.as_deref()
    }

    /// Name of the metric that was read: `cpu_usage` or `mem_usage`.
    #[inline]
    pub fn metric_name(&self) -> Option<&str> {
        self.metric_name.as_deref()
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
    ListResourceUtilizationResponse {
        clusters: Member::new("clusters"),
        dimension: Member::new("dimension"),
        metric_name: Member::new("metric_name"),
        project_id: Member::new("project_id"),
        timestamp: Member::new("timestamp"),
    }
}

/// Present CPU or memory usage of a cluster or node.
#[derive(Clone)]
#[non_exhaustive]
pub struct Utilization {
    /// ID of the cluster or node that the values belong to.
    pub id: Option<String>,
    /// Amount of the resource that the cluster or node has.
    pub total: Option<f64>,
    /// Used share of the resource, such as 11.08; the reference names no unit.
    pub usage: Option<f64>,
    /// Amount of the resource in use.
    pub used: Option<f64>,
}

impl Utilization {
    /// ID of the cluster or node that the values belong to.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Amount of the resource that the cluster or node has.
    #[inline]
    pub fn total(&self) -> Option<f64> {
        self.total
    }

    /// Used share of the resource, such as 11.08; the reference names no unit.
    #[inline]
    pub fn usage(&self) -> Option<f64> {
        self.usage
    }

    /// Amount of the resource in use.
    #[inline]
    pub fn used(&self) -> Option<f64> {
        self.used
    }
}

gaussdb_runtime::reflect_struct! {
    Utilization {
        id: Member::new("id"),
        total: Member::new("total"),
        usage: Member::new("usage"),
        used: Member::new("used"),
    }
}
