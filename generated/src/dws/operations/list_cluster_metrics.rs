// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1dms~1metrics/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.14.9",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            message: Some("msg"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listClusterMetrics",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/dms/metrics",
    )
};

impl crate::dws::Client {
    /// List metrics of a cluster
    ///
    /// Lists the metrics collected for a cluster, with columns, collection rate and the period for
    /// which values exist. Their names serve as `metric_name` of
    /// [`list_cluster_metric_data`](crate::dws::Client::list_cluster_metric_data). At most 1000 per page.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/dms/metrics`
    ///
    /// - Documented in: section 5.14.9 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_cluster_metrics()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .offset(0)
    ///     .limit(10)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_cluster_metrics(&self) -> ListClusterMetrics {
        ListClusterMetrics {
            client: self.clone(),
            input: <ListClusterMetricsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_cluster_metrics`](crate::dws::Client::list_cluster_metrics).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClusterMetrics {
    client: crate::dws::Client,
    input: ListClusterMetricsInput,
}

impl ListClusterMetrics {
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

    /// Offset at which the page starts; 0 is the beginning. Required.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Largest number of items to return in one page, at most 1000. Required.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Field to sort by, which can only be `create_time`.
    pub fn order_by(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::ListClusterMetricsOrderBy,
        >,
    ) -> Self {
        self.input.order_by = value.into_value();
        self
    }

    /// Sort order: `asc` for ascending, `desc` for descending.
    pub fn sort_by(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::SortOrder>,
    ) -> Self {
        self.input.sort_by = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListClusterMetricsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListClusterMetricsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListClusterMetricsResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_cluster_metrics`](crate::dws::Client::list_cluster_metrics).
#[derive(Clone)]
pub struct ListClusterMetricsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Offset at which the page starts; 0 is the beginning. The reference does not say what it counts.
    ///
    /// Required. At least 0.
    pub offset: Option<i64>,
    /// Largest number of items to return in one page, at most 1000.
    ///
    /// Required. At most 1000.
    pub limit: Option<i64>,
    /// Field to sort by, which can only be `create_time`.
    pub order_by: Option<crate::dws::types::ListClusterMetricsOrderBy>,
    /// Sort order: `asc` for ascending, `desc` for descending.
    pub sort_by: Option<crate::dws::types::SortOrder>,
}

impl ListClusterMetricsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterMetricsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        offset: Member::query("offset").required().limits(&[Minimum(Int(0))]),
        limit: Member::query("limit").required().limits(&[Maximum(Int(1000))]),
        order_by: Member::query("order_by").limits(&[OneOf(&["create_time"])]),
        sort_by: Member::query("sort_by").limits(&[OneOf(&["asc", "desc"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListClusterMetricsInput {
    type Output = crate::dws::types::ListClusterMetricsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListClusterMetricsInput {
    type Item = crate::dws::types::ClusterMetric;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        most: Some(1000i64),
        ..gaussdb_runtime::codegen::Pagination::new("data")
    };
}

impl ListClusterMetrics {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::ClusterMetric> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::ClusterMetric> {
        self.pages().items()
    }
}

/// A metric collected for a cluster, with its columns and collection rate.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterMetric {
    /// Instances on which the metric is collected, for example `CN,ANY`.
    pub scope: Option<String>,
    /// Columns of the table in which the metric is collected.
    pub fields: Vec<crate::dws::types::MetricColumn>,
    /// Name of the metric, such as `io_busy` or `mem_usage`.
    pub metric_name: Option<String>,
    /// Rate at which the metric is collected, for example `7200`; the reference names no unit.
    pub collect_rate: Option<i64>,
    /// Period over which values of the metric have been collected.
    pub collect_range: Vec<String>,
    /// Time when the metric was created, as a Unix timestamp in milliseconds.
    pub create_time: Option<String>,
}

impl ClusterMetric {
    /// Instances on which the metric is collected, for example `CN,ANY`.
    #[inline]
    pub fn scope(&self) -> Option<&str> {
        self.scope.as_deref()
    }

    /// Columns of the table in which the metric is collected.
    #[inline]
    pub fn fields(&self) -> &[crate::dws::types::MetricColumn] {
        &self.fields
    }

    /// Name of the metric, such as `io_busy` or `mem_usage`.
    #[inline]
    pub fn metric_name(&self) -> Option<&str> {
        self.metric_name.as_deref()
    }

    /// Rate at which the metric is collected, for example `7200`; the reference names no unit.
    #[inline]
    pub fn collect_rate(&self) -> Option<i64> {
        self.collect_rate
    }

    /// Period over which values of the metric have been collected.
    #[inline]
    pub fn collect_range(&self) -> &[String] {
        &self.collect_range
    }

    /// Time when the metric was created, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn create_time(&self) -> Option<&str> {
        self.create_time.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterMetric {
        scope: Member::new("scope"),
        fields: Member::new("fields"),
        metric_name: Member::new("metric_name"),
        collect_rate: Member::new("collect_rate"),
        collect_range: Member::new("collect_range"),
        create_time: Member::new("create_time"),
    }
}

/// Metrics collected for the cluster, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListClusterMetricsResponse {
    /// Result code of the request, such as 0 together with the message `OK`.
    pub code: Option<i64>,
    /// Text that explains `code`, such as `OK`.
    pub msg: Option<String>,
    /// Metrics that are collected for the cluster.
    pub data: Vec<crate::dws::types::ClusterMetric>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListClusterMetricsResponse {
    /// Result code of the request, such as 0 together with the message `OK`.
    #[inline]
    pub fn code(&self) -> Option<i64> {
        self.code
    }

    /// Text that explains `code`, such as `OK`.
    #[inline]
    pub fn msg(&self) -> Option<&str> {
        self.msg.as_deref()
    }

    /// Metrics that are collected for the cluster.
    #[inline]
    pub fn data(&self) -> &[crate::dws::types::ClusterMetric] {
        &self.data
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterMetricsResponse {
        code: Member::new("code"),
        msg: Member::new("msg"),
        data: Member::new("data"),
        count: Member::new("count"),
    }
}

/// A column of the table in which a metric is collected.
#[derive(Clone)]
#[non_exhaustive]
pub struct MetricColumn {
    /// Name of the column in the table that holds the metric, such as `table_size`.
    pub column_name: Option<String>,
    /// Database type of the column, for example `bigint` or `double precision`.
    pub column_type: Option<String>,
}

impl MetricColumn {
    /// Name of the column in the table that holds the metric, such as `table_size`.
    #[inline]
    pub fn column_name(&self) -> Option<&str> {
        self.column_name.as_deref()
    }

    /// Database type of the column, for example `bigint` or `double precision`.
    #[inline]
    pub fn column_type(&self) -> Option<&str> {
        self.column_type.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    MetricColumn {
        column_name: Member::new("column_name"),
        column_type: Member::new("column_type"),
    }
}

/// Field to sort by, which can only be `create_time`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ListClusterMetricsOrderBy {
    /// By the time of creation.
    CreateTime,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ListClusterMetricsOrderBy {
        CreateTime = "create_time",
    }
}
