// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1dms~1metrics~1{metric_name}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.14.10",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            message: Some("msg"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listClusterMetricData",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/dms/metrics/{metric_name}",
    )
};

impl crate::dws::Client {
    /// Get collected values of a metric
    ///
    /// Returns the values collected for one metric of a cluster, one map of column to value per
    /// collection. `from` and `to` are Unix times in milliseconds, at most one day apart. At most 1000
    /// rows per page.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/dms/metrics/{metric_name}`
    ///
    /// - Documented in: section 5.14.10 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_cluster_metric_data()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .metric_name("cpu_usage")
    ///     .offset(0)
    ///     .limit(10)
    ///     .from(1717402500000i64)
    ///     .to(1717445700000i64)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_cluster_metric_data(&self) -> ListClusterMetricData {
        ListClusterMetricData {
            client: self.clone(),
            input: <ListClusterMetricDataInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_cluster_metric_data`](crate::dws::Client::list_cluster_metric_data).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClusterMetricData {
    client: crate::dws::Client,
    input: ListClusterMetricDataInput,
}

impl ListClusterMetricData {
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

    /// Name of the metric to read, as [`list_cluster_metrics`](crate::dws::Client::list_cluster_metrics) gives it.
    /// Required.
    pub fn metric_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.metric_name = value.into_value();
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

    /// Start of the queried period, as a Unix timestamp in milliseconds. Required.
    pub fn from(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.from = value.into_value();
        self
    }

    /// End of the queried period, as a Unix timestamp in milliseconds; at most one day after `from`. Required.
    pub fn to(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.to = value.into_value();
        self
    }

    /// Field to sort by, which can only be `ctime`, the time of collection.
    pub fn order_by(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::ListClusterMetricDataOrderBy,
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
    pub fn input(mut self, input: ListClusterMetricDataInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListClusterMetricDataResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListClusterMetricDataResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_cluster_metric_data`](crate::dws::Client::list_cluster_metric_data).
#[derive(Clone)]
pub struct ListClusterMetricDataInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Name of the metric to read, as [`list_cluster_metrics`](crate::dws::Client::list_cluster_metrics) gives it.
    ///
    /// Required.
    pub metric_name: Option<String>,
    /// Offset at which the page starts; 0 is the beginning. The reference does not say what it counts.
    ///
    /// Required. At least 0.
    pub offset: Option<i64>,
    /// Largest number of items to return in one page, at most 1000.
    ///
    /// Required. At most 1000.
    pub limit: Option<i64>,
    /// Start of the queried period, as a Unix timestamp in milliseconds.
    ///
    /// Required.
    pub from: Option<i64>,
    /// End of the queried period, as a Unix timestamp in milliseconds; at most one day after `from`.
    ///
    /// Required. Time since `from`: at most 86400 seconds.
    pub to: Option<i64>,
    /// Field to sort by, which can only be `ctime`, the time of collection.
    pub order_by: Option<crate::dws::types::ListClusterMetricDataOrderBy>,
    /// Sort order: `asc` for ascending, `desc` for descending.
    pub sort_by: Option<crate::dws::types::SortOrder>,
}

impl ListClusterMetricDataInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterMetricDataInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        metric_name: Member::path("metric_name").required(),
        offset: Member::query("offset").required().limits(&[Minimum(Int(0))]),
        limit: Member::query("limit").required().limits(&[Maximum(Int(1000))]),
        from: Member::query("from").required(),
        to: Member::query("to")
            .required()
            .limits(
                &[
                    TimeWindowFrom(
                        "from",
                        Span {
                            exactly: None,
                            at_most: Some(86400),
                            full_hours: false,
                        },
                    ),
                ],
            ),
        order_by: Member::query("order_by").limits(&[OneOf(&["ctime"])]),
        sort_by: Member::query("sort_by").limits(&[OneOf(&["asc", "desc"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListClusterMetricDataInput {
    type Output = crate::dws::types::ListClusterMetricDataResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListClusterMetricDataInput {
    type Item = std::collections::BTreeMap<String, String>;

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

impl ListClusterMetricData {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<std::collections::BTreeMap<String, String>> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<std::collections::BTreeMap<String, String>> {
        self.pages().items()
    }
}

/// Collected values of the metric, one map of column to value per row.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListClusterMetricDataResponse {
    /// Result code of the request, such as 0 together with the message `OK`.
    pub code: Option<i64>,
    /// Text that explains `code`, such as `OK`.
    pub msg: Option<String>,
    /// Collected records, each a map from column name to value.
    pub data: Vec<std::collections::BTreeMap<String, String>>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListClusterMetricDataResponse {
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

    /// Collected records, each a map from column name to value.
    #[inline]
    pub fn data(&self) -> &[std::collections::BTreeMap<String, String>] {
        &self.data
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterMetricDataResponse {
        code: Member::new("code"),
        msg: Member::new("msg"),
        data: Member::new("data"),
        count: Member::new("count"),
    }
}

/// Field to sort by, which can only be `ctime`, the time of collection.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ListClusterMetricDataOrderBy {
    /// By the time at which the values were collected.
    Ctime,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ListClusterMetricDataOrderBy {
        Ctime = "ctime",
    }
}
