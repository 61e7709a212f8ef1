// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1dms~1resource~1utilization~1aggregate/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.18.11",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listResourceUtilizationAggregates",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/dms/resource/utilization/aggregate",
    )
};

impl crate::dws::Client {
    /// Get resource usage over time
    ///
    /// Returns CPU or memory usage (`metric_name`) of a cluster, as a whole or per node (`dim`),
    /// between `from` and `to`: minimum, maximum, average, median, 95th percentile and skew.
    ///
    /// `GET /v1/{project_id}/dms/resource/utilization/aggregate`
    ///
    /// - Documented in: section 5.18.11 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_resource_utilization_aggregates()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .from(1717402500000i64)
    ///     .metric_name("cpu_usage")
    ///     .to(1717577100000i64)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_resource_utilization_aggregates(
        &self,
    ) -> ListResourceUtilizationAggregates {
        ListResourceUtilizationAggregates {
            client: self.clone(),
            input: <ListResourceUtilizationAggregatesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`list_resource_utilization_aggregates`](crate::dws::Client::list_resource_utilization_aggregates).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListResourceUtilizationAggregates {
    client: crate::dws::Client,
    input: ListResourceUtilizationAggregatesInput,
}

impl ListResourceUtilizationAggregates {
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

    /// Level for which values are reported: `cluster` or `node`.
    pub fn dim(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::ListResourceUtilizationAggregatesDim,
        >,
    ) -> Self {
        self.input.dim = value.into_value();
        self
    }

    /// Start of the queried period, as a Unix timestamp in milliseconds. Required.
    pub fn from(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.from = value.into_value();
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

    /// End of the queried period, as a Unix timestamp in milliseconds. Required.
    pub fn to(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.to = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListResourceUtilizationAggregatesInput) -> Self {
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
        crate::dws::types::ListResourceUtilizationAggregatesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListResourceUtilizationAggregatesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_resource_utilization_aggregates`](crate::dws::Client::list_resource_utilization_aggregates).
#[derive(Clone)]
pub struct ListResourceUtilizationAggregatesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required. At least 1 character.
    pub cluster_id: Option<String>,
    /// Level for which values are reported: `cluster` or `node`.
    pub dim: Option<crate::dws::types::ListResourceUtilizationAggregatesDim>,
    /// Start of the queried period, as a Unix timestamp in milliseconds.
    ///
    /// Required.
    pub from: Option<i64>,
    /// Name of the metric to read: `cpu_usage` or `mem_usage`.
    ///
    /// Required. At least 1 character.
    pub metric_name: Option<String>,
    /// End of the queried period, as a Unix timestamp in milliseconds.
    ///
    /// Required.
    pub to: Option<i64>,
}

impl ListResourceUtilizationAggregatesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListResourceUtilizationAggregatesInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::query("cluster_id").required().limits(&[MinLength(1)]),
        dim: Member::query("dim").limits(&[OneOf(&["cluster", "node"])]),
        from: Member::query("from").required(),
        metric_name: Member::query("metric_name").required().limits(&[MinLength(1)]),
        to: Member::query("to").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListResourceUtilizationAggregatesInput {
    type Output = crate::dws::types::ListResourceUtilizationAggregatesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// CPU or memory usage of one cluster over a period.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterUtilizationAggregate {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub cluster_id: Option<String>,
    /// Aggregated values of the cluster or of each of its nodes.
    pub data: Vec<crate::dws::types::UtilizationAggregate>,
}

impl ClusterUtilizationAggregate {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }

    /// Aggregated values of the cluster or of each of its nodes.
    #[inline]
    pub fn data(&self) -> &[crate::dws::types::UtilizationAggregate] {
        &self.data
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterUtilizationAggregate {
        cluster_id: Member::new("cluster_id"),
        data: Member::new("data"),
    }
}

/// CPU or memory usage of the cluster over the period, as aggregates.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListResourceUtilizationAggregatesResponse {
    /// Average of the values collected between `from` and `to`.
    pub avg: Option<f64>,
    /// Clusters, each with its values of the metric.
    pub clusters: Vec<crate::dws::types::ClusterUtilizationAggregate>,
    /// Level that the values belong to, as the request asked: `cluster` or `node`.
    pub dimension: Option<String>,
    /// Start of the queried period, as a Unix timestamp in milliseconds.
    pub from: Option<i64>,
    /// ID of the cluster or node that the values belong to.
    pub id: Option<String>,
    /// Largest of the values collected between `from` and `to`.
    pub max: Option<f64>,
    /// Median of the values collected between `from` and `to`.
    pub median: Option<f64>,
    /// Name of the metric that was read: `cpu_usage` or `mem_usage`.
    pub metric_name: Option<String>,
    /// Smallest of the values collected between `from` and `to`.
    pub min: Option<f64>,
    /// 95th percentile of the values collected between `from` and `to`.
    pub p95: Option<f64>,
    /// Skew of the values collected between `from` and `to`, that is, how unevenly they are spread.
    pub skew: Option<f64>,
    /// Time of the response, as a Unix timestamp in milliseconds.
    pub timestamp: Option<i64>,
    /// End of the queried period, as a Unix timestamp in milliseconds.
    pub to: Option<i64>,
}

impl ListResourceUtilizationAggregatesResponse {
    /// Average of the values collected between `from` and `to`.
    #[inline]
    pub fn avg(&self) -> Option<f64> {
        self.avg
    }

    /// Clusters, each with its values of the metric.
    #[inline]
    pub fn clusters(&self) -> &[crate::dws::types::ClusterUtilizationAggregate] {
        &self.clusters
    }

    /// Level that the values belong to, as the request asked: `cluster` or `node`.
    #[inline]
    pub fn dimension(&self) -> Option<&str> {
        self.dimension.as_deref()
    }

    /// Start of the queried period, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn from(&self) -> Option<i64> {
        self.from
    }

    /// ID of the cluster or node that the values belong to.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Largest of the values collected between `from` and `to`.
    #[inline]
    pub fn max(&self) -> Option<f64> {
        self.max
    }

    /// Median of the values collected between `from` and `to`.
    #[inline]
    pub fn median(&self) -> Option<f64> {
        self.median
    }

    /// Name of the metric that was read: `cpu_usage` or `mem_usage`.
    #[inline]
    pub fn metric_name(&self) -> Option<&str> {
        self.metric_name.as_deref()
    }

    /// Smallest of the values collected between `from` and `to`.
    #[inline]
    pub fn min(&self) -> Option<f64> {
        self.min
    }

    /// 95th percentile of the values collected between `from` and `to`.
    #[inline]
    pub fn p95(&self) -> Option<f64> {
        self.p95
    }

    /// Skew of the values collected between `from` and `to`, that is, how unevenly they are spread.
    #[inline]
    pub fn skew(&self) -> Option<f64> {
        self.skew
    }

    /// Time of the response, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn timestamp(&self) -> Option<i64> {
        self.timestamp
    }

    /// End of the queried period, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn to(&self) -> Option<i64> {
        self.to
    }
}

gaussdb_runtime::reflect_struct! {
    ListResourceUtilizationAggregatesResponse {
        avg: Member::new("avg"),
        clusters: Member::new("clusters"),
        dimension: Member::new("dimension"),
        from: Member::new("from"),
        id: Member::new("id"),
        max: Member::new("max"),
        median: Member::new("median"),
        metric_name: Member::new("metric_name"),
        min: Member::new("min"),
        p95: Member::new("p95"),
        skew: Member::new("skew"),
        timestamp: Member::new("timestamp"),
        to: Member::new("to"),
    }
}

/// CPU or memory usage of a cluster or node over a period, as aggregates.
#[derive(Clone)]
#[non_exhaustive]
pub struct UtilizationAggregate {
    /// Average of the values collected between `from` and `to`.
    pub avg: Option<f64>,
    /// Clusters, each with its values of the metric.
    pub clusters: Vec<crate::dws::types::ClusterUtilizationAggregate>,
    /// Level that the values belong to, as the request asked: `cluster` or `node`.
    pub dimension: Option<String>,
    /// Start of the queried period, as a Unix timestamp in milliseconds.
    pub from: Option<i64>,
    /// ID of the cluster or node that the values belong to.
    pub id: Option<String>,
    /// Largest of the values collected between `from` and `to`.
    pub max: Option<f64>,
    /// Median of the values collected between `from` and `to`.
    pub median: Option<f64>,
    /// Name of the metric that was read: `cpu_usage` or `mem_usage`.
    pub metric_name: Option<String>,
    /// Smallest of the values collected between `from` and `to`.
    pub min: Option<f64>,
    /// 95th percentile of the values collected between `from` and `to`.
    pub p95: Option<f64>,
    /// Skew of the values collected between `from` and `to`, that is, how unevenly they are spread.
    pub skew: Option<f64>,
    /// Time of the response, as a Unix timestamp in milliseconds.
    pub timestamp: Option<i64>,
    /// End of the queried period, as a Unix timestamp in milliseconds.
    pub to: Option<i64>,
}

impl UtilizationAggregate {
    /// Average of the values collected between `from` and `to`.
    #[inline]
    pub fn avg(&self) -> Option<f64> {
        self.avg
    }

    /// Clusters, each with its values of the metric.
    #[inline]
    pub fn clusters(&self) -> &[crate::dws::types::ClusterUtilizationAggregate] {
        &self.clusters
    }

    /// Level that the values belong to, as the request asked: `cluster` or `node`.
    #[inline]
    pub fn dimension(&self) -> Option<&str> {
        self.dimension.as_deref()
    }

    /// Start of the queried period, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn from(&self) -> Option<i64> {
        self.from
    }

    /// ID of the cluster or node that the values belong to.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Largest of the values collected between `from` and `to`.
    #[inline]
    pub fn max(&self) -> Option<f64> {
        self.max
    }

    /// Median of the values collected between `from` and `to`.
    #[inline]
    pub fn median(&self) -> Option<f64> {
        self.median
    }

    /// Name of the metric that was read: `cpu_usage` or `mem_usage`.
    #[inline]
    pub fn metric_name(&self) -> Option<&str> {
        self.metric_name.as_deref()
    }

    /// Smallest of the values collected between `from` and `to`.
    #[inline]
    pub fn min(&self) -> Option<f64> {
        self.min
    }

    /// 95th percentile of the values collected between `from` and `to`.
    #[inline]
    pub fn p95(&self) -> Option<f64> {
        self.p95
    }

    /// Skew of the values collected between `from` and `to`, that is, how unevenly they are spread.
    #[inline]
    pub fn skew(&self) -> Option<f64> {
        self.skew
    }

    /// Time of the response, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn timestamp(&self) -> Option<i64> {
        self.timestamp
    }

    /// End of the queried period, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn to(&self) -> Option<i64> {
        self.to
    }
}

gaussdb_runtime::reflect_struct! {
    UtilizationAggregate {
        avg: Member::new("avg"),
        clusters: Member::new("clusters"),
        dimension: Member::new("dimension"),
        from: Member::new("from"),
        id: Member::new("id"),
        max: Member::new("max"),
        median: Member::new("median"),
        metric_name: Member::new("metric_name"),
        min: Member::new("min"),
        p95: Member::new("p95"),
        skew: Member::new("skew"),
        timestamp: Member::new("timestamp"),
        to: Member::new("to"),
    }
}

/// Level for which values are reported: `cluster` or `node`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ListResourceUtilizationAggregatesDim {
    /// Figures of the whole cluster.
    Cluster,
    /// Figures of each node.
    Node,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ListResourceUtilizationAggregatesDim {
        Cluster = "cluster",
        Node = "node",
    }
}
