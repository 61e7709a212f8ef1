// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1dms~1metrics~1{metric_name}/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    success_when: ::std::option::Option::Some(
        &::gaussdb_runtime::generated::SuccessWhen {
            code: "code",
            values: &["0"],
            message: ::std::option::Option::Some("msg"),
        },
    ),
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listClusterMetricData",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_cluster_metric_data(&self) -> ListClusterMetricData<'_> {
        ListClusterMetricData {
            client: self,
            input: <ListClusterMetricDataInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_cluster_metric_data`](crate::dws::Client::list_cluster_metric_data).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListClusterMetricData<'a> {
    client: &'a crate::dws::Client,
    input: ListClusterMetricDataInput,
}

impl ListClusterMetricData<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the metric to read, as [`list_cluster_metrics`](crate::dws::Client::list_cluster_metrics) gives it. Required.
    pub fn metric_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.metric_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Position in the list at which the page starts; 0 is the beginning. Required.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.input.offset = ::std::option::Option::Some(value);
        self
    }

    /// Largest number of items to return in one page, at most 1000. Required.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.input.limit = ::std::option::Option::Some(value);
        self
    }

    /// Start of the queried period, as a Unix timestamp in milliseconds. Required.
    #[inline]
    pub fn from(mut self, value: i64) -> Self {
        self.input.from = ::std::option::Option::Some(value);
        self
    }

    /// End of the queried period, as a Unix timestamp in milliseconds; at most one day after `from`. Required.
    #[inline]
    pub fn to(mut self, value: i64) -> Self {
        self.input.to = ::std::option::Option::Some(value);
        self
    }

    /// Field to sort by, which can only be `ctime`, the time of collection.
    pub fn order_by(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.order_by = ::std::option::Option::Some(value.into());
        self
    }

    /// Sort order: `asc` for ascending, `desc` for descending.
    pub fn sort_by(
        mut self,
        value: impl ::std::convert::Into<crate::dws::types::SortBy>,
    ) -> Self {
        self.input.sort_by = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListClusterMetricDataInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListClusterMetricDataResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListClusterMetricDataResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_cluster_metric_data`](crate::dws::Client::list_cluster_metric_data) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListClusterMetricDataInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Name of the metric to read, as [`list_cluster_metrics`](crate::dws::Client::list_cluster_metrics) gives it.
    ///
    /// Required.
    pub metric_name: ::std::option::Option<::std::string::String>,
    /// Position in the list at which the page starts; 0 is the beginning.
    ///
    /// Required. At least 0.
    pub offset: ::std::option::Option<i64>,
    /// Largest number of items to return in one page, at most 1000.
    ///
    /// Required. At most 1000.
    pub limit: ::std::option::Option<i64>,
    /// Start of the queried period, as a Unix timestamp in milliseconds.
    ///
    /// Required.
    pub from: ::std::option::Option<i64>,
    /// End of the queried period, as a Unix timestamp in milliseconds; at most one day after `from`.
    ///
    /// Required.
    pub to: ::std::option::Option<i64>,
    /// Field to sort by, which can only be `ctime`, the time of collection.
    pub order_by: ::std::option::Option<::std::string::String>,
    /// Sort order: `asc` for ascending, `desc` for descending.
    pub sort_by: ::std::option::Option<crate::dws::types::SortBy>,
}

impl ::gaussdb_runtime::generated::Input for ListClusterMetricDataInput {
    type Output = crate::dws::types::ListClusterMetricDataResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .path("metric_name", &self.metric_name)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("from", &self.from)
            .query("to", &self.to)
            .query("order_by", &self.order_by)
            .query("sort_by", &self.sort_by)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("metric_name", self.metric_name.is_some());
        v.require("offset", self.offset.is_some());
        v.limit(
            "offset",
            &self.offset,
            &[::gaussdb_runtime::generated::Limit::Minimum(0f64)],
        );
        v.require("limit", self.limit.is_some());
        v.limit(
            "limit",
            &self.limit,
            &[::gaussdb_runtime::generated::Limit::Maximum(1000f64)],
        );
        v.require("from", self.from.is_some());
        v.require("to", self.to.is_some());
        v.limit(
            "sort_by",
            &self.sort_by,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["asc", "desc"])],
        );
    }
}

impl ::gaussdb_runtime::generated::Paged for ListClusterMetricDataInput {
    type Item = ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Unclear,
        },
        total: ::std::option::Option::Some("count"),
        most: ::std::option::Option::Some(1000i64),
        ..::gaussdb_runtime::generated::Pagination::new("data")
    };
}

impl ListClusterMetricData<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    > {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// Collected values of the metric, one map of column to value per row.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListClusterMetricDataResponse {
    /// Result code of the request, such as 0 together with the message `OK`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<i64>,
    /// Text that explains `code`, such as `OK`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub msg: ::std::option::Option<::std::string::String>,
    /// Collected records, each a map from column name to value.
    #[serde(default)]
    pub data: ::std::vec::Vec<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Total number of items found, on all pages together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
}
