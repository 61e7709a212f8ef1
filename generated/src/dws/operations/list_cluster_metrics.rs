// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1dms~1metrics/get by `cargo xtask generate`; not to be edited.

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
        "listClusterMetrics",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/dms/metrics",
    )
};

impl crate::dws::Client {
    /// List metrics of a cluster
    ///
    /// Lists the metrics collected for a cluster, with columns, collection rate and the period for
    /// which values exist. Their names serve as `metric_name` of [`list_cluster_metric_data`](crate::dws::Client::list_cluster_metric_data). At most 1000
    /// per page.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/dms/metrics`
    ///
    /// - Documented in: section 5.14.9 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_cluster_metrics(&self) -> ListClusterMetrics<'_> {
        ListClusterMetrics {
            client: self,
            input: <ListClusterMetricsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_cluster_metrics`](crate::dws::Client::list_cluster_metrics).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListClusterMetrics<'a> {
    client: &'a crate::dws::Client,
    input: ListClusterMetricsInput,
}

impl ListClusterMetrics<'_> {
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

    /// Field to sort by, which can only be `create_time`.
    pub fn order_by(
        mut self,
        value: impl ::std::convert::Into<crate::dws::types::ListClusterMetricsOrderBy>,
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
    pub fn input(mut self, input: ListClusterMetricsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListClusterMetricsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListClusterMetricsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_cluster_metrics`](crate::dws::Client::list_cluster_metrics) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListClusterMetricsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Position in the list at which the page starts; 0 is the beginning.
    ///
    /// Required. At least 0.
    pub offset: ::std::option::Option<i64>,
    /// Largest number of items to return in one page, at most 1000.
    ///
    /// Required. At most 1000.
    pub limit: ::std::option::Option<i64>,
    /// Field to sort by, which can only be `create_time`.
    pub order_by: ::std::option::Option<crate::dws::types::ListClusterMetricsOrderBy>,
    /// Sort order: `asc` for ascending, `desc` for descending.
    pub sort_by: ::std::option::Option<crate::dws::types::SortBy>,
}

impl ::gaussdb_runtime::generated::Input for ListClusterMetricsInput {
    type Output = crate::dws::types::ListClusterMetricsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("order_by", &self.order_by)
            .query("sort_by", &self.sort_by)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
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
        v.limit(
            "order_by",
            &self.order_by,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["create_time"])],
        );
        v.limit(
            "sort_by",
            &self.sort_by,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["asc", "desc"])],
        );
    }
}

impl ::gaussdb_runtime::generated::Paged for ListClusterMetricsInput {
    type Item = crate::dws::types::ClusterMetric;
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

impl ListClusterMetrics<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(self) -> ::gaussdb_runtime::Pages<crate::dws::types::ClusterMetric> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::dws::types::ClusterMetric,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// A metric collected for a cluster, with its columns and collection rate.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ClusterMetric {
    /// Instances on which the metric is collected, for example `CN,ANY`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scope: ::std::option::Option<::std::string::String>,
    /// Columns of the table in which the metric is collected.
    #[serde(default)]
    pub fields: ::std::vec::Vec<crate::dws::types::SimpleFieldDto>,
    /// Name of the metric, such as `io_busy` or `mem_usage`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metric_name: ::std::option::Option<::std::string::String>,
    /// Rate at which the metric is collected, for example `7200`; the reference names no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub collect_rate: ::std::option::Option<i64>,
    /// Period over which values of the metric have been collected.
    #[serde(default)]
    pub collect_range: ::std::vec::Vec<::std::string::String>,
    /// Time when the metric was created, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub create_time: ::std::option::Option<::std::string::String>,
}

/// Metrics collected for the cluster, one page of them.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListClusterMetricsResponse {
    /// Result code of the request, such as 0 together with the message `OK`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<i64>,
    /// Text that explains `code`, such as `OK`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub msg: ::std::option::Option<::std::string::String>,
    /// Metrics that are collected for the cluster.
    #[serde(default)]
    pub data: ::std::vec::Vec<crate::dws::types::ClusterMetric>,
    /// Total number of items found, on all pages together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
}

/// A column of the table in which a metric is collected.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct SimpleFieldDto {
    /// Name of the column in the table that holds the metric, such as `table_size`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub column_name: ::std::option::Option<::std::string::String>,
    /// Database type of the column, for example `bigint` or `double precision`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub column_type: ::std::option::Option<::std::string::String>,
}

/// Field to sort by, which can only be `create_time`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListClusterMetricsOrderBy {
    /// By the time of creation.
    CreateTime,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl ListClusterMetricsOrderBy {
    const KNOWN: &'static [(&'static str, Self)] = &[("create_time", Self::CreateTime)];
}
open_enum!(ListClusterMetricsOrderBy);
