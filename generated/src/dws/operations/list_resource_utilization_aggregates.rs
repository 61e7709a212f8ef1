// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1dms~1resource~1utilization~1aggregate/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listResourceUtilizationAggregates",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - Documented error statuses: 401, 403, 404
    #[inline]
    pub fn list_resource_utilization_aggregates(
        &self,
    ) -> ListResourceUtilizationAggregates<'_> {
        ListResourceUtilizationAggregates {
            client: self,
            input: <ListResourceUtilizationAggregatesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_resource_utilization_aggregates`](crate::dws::Client::list_resource_utilization_aggregates).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListResourceUtilizationAggregates<'a> {
    client: &'a crate::dws::Client,
    input: ListResourceUtilizationAggregatesInput,
}

impl ListResourceUtilizationAggregates<'_> {
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

    /// Level for which values are reported: `cluster` or `node`.
    pub fn dim(
        mut self,
        value: impl ::std::convert::Into<
            crate::dws::types::ListResourceUtilizationAggregatesDim,
        >,
    ) -> Self {
        self.input.dim = ::std::option::Option::Some(value.into());
        self
    }

    /// Start of the queried period, as a Unix timestamp in milliseconds. Required.
    #[inline]
    pub fn from(mut self, value: i64) -> Self {
        self.input.from = ::std::option::Option::Some(value);
        self
    }

    /// Name of the metric to read: `cpu_usage` or `mem_usage`. Required.
    pub fn metric_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.metric_name = ::std::option::Option::Some(value.into());
        self
    }

    /// End of the queried period, as a Unix timestamp in milliseconds. Required.
    #[inline]
    pub fn to(mut self, value: i64) -> Self {
        self.input.to = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListResourceUtilizationAggregatesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListResourceUtilizationAggregatesResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<
            crate::dws::types::ListResourceUtilizationAggregatesResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_resource_utilization_aggregates`](crate::dws::Client::list_resource_utilization_aggregates) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListResourceUtilizationAggregatesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Level for which values are reported: `cluster` or `node`.
    pub dim: ::std::option::Option<
        crate::dws::types::ListResourceUtilizationAggregatesDim,
    >,
    /// Start of the queried period, as a Unix timestamp in milliseconds.
    ///
    /// Required.
    pub from: ::std::option::Option<i64>,
    /// Name of the metric to read: `cpu_usage` or `mem_usage`.
    ///
    /// Required.
    pub metric_name: ::std::option::Option<::std::string::String>,
    /// End of the queried period, as a Unix timestamp in milliseconds.
    ///
    /// Required.
    pub to: ::std::option::Option<i64>,
}

impl ::gaussdb_runtime::generated::Input for ListResourceUtilizationAggregatesInput {
    type Output = crate::dws::types::ListResourceUtilizationAggregatesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .query("cluster_id", &self.cluster_id)
            .query("dim", &self.dim)
            .query("from", &self.from)
            .query("metric_name", &self.metric_name)
            .query("to", &self.to)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.limit(
            "dim",
            &self.dim,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["cluster", "node"])],
        );
        v.require("from", self.from.is_some());
        v.require("metric_name", self.metric_name.is_some());
        v.require("to", self.to.is_some());
    }
}

/// CPU or memory usage of the cluster over the period, as aggregates.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListResourceUtilizationAggregatesResponse {
    /// Average of the values collected between `from` and `to`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avg: ::std::option::Option<f64>,
    /// Clusters, each with its values of the metric.
    #[serde(default)]
    pub clusters: ::std::vec::Vec<crate::dws::types::ResourceUtilizationAggregateData>,
    /// Level that the values belong to, as the request asked: `cluster` or `node`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dimension: ::std::option::Option<::std::string::String>,
    /// Start of the queried period, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<i64>,
    /// ID of the cluster or node that the values belong to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Largest of the values collected between `from` and `to`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max: ::std::option::Option<f64>,
    /// Median of the values collected between `from` and `to`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub median: ::std::option::Option<f64>,
    /// Name of the metric that was read: `cpu_usage` or `mem_usage`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metric_name: ::std::option::Option<::std::string::String>,
    /// Smallest of the values collected between `from` and `to`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub min: ::std::option::Option<f64>,
    /// 95th percentile of the values collected between `from` and `to`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub p95: ::std::option::Option<f64>,
    /// Skew of the values collected between `from` and `to`, that is, how unevenly they are spread.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub skew: ::std::option::Option<f64>,
    /// Time of the response, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<i64>,
    /// End of the queried period, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to: ::std::option::Option<i64>,
}

/// CPU or memory usage of one cluster over a period.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ResourceUtilizationAggregateData {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Aggregated values of the cluster or of each of its nodes.
    #[serde(default)]
    pub data: ::std::vec::Vec<crate::dws::types::UtilizationAggregateData>,
}

/// CPU or memory usage of a cluster or node over a period, as aggregates.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UtilizationAggregateData {
    /// Average of the values collected between `from` and `to`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avg: ::std::option::Option<f64>,
    /// Clusters, each with its values of the metric.
    #[serde(default)]
    pub clusters: ::std::vec::Vec<crate::dws::types::ResourceUtilizationAggregateData>,
    /// Level that the values belong to, as the request asked: `cluster` or `node`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dimension: ::std::option::Option<::std::string::String>,
    /// Start of the queried period, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<i64>,
    /// ID of the cluster or node that the values belong to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Largest of the values collected between `from` and `to`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max: ::std::option::Option<f64>,
    /// Median of the values collected between `from` and `to`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub median: ::std::option::Option<f64>,
    /// Name of the metric that was read: `cpu_usage` or `mem_usage`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metric_name: ::std::option::Option<::std::string::String>,
    /// Smallest of the values collected between `from` and `to`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub min: ::std::option::Option<f64>,
    /// 95th percentile of the values collected between `from` and `to`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub p95: ::std::option::Option<f64>,
    /// Skew of the values collected between `from` and `to`, that is, how unevenly they are spread.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub skew: ::std::option::Option<f64>,
    /// Time of the response, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<i64>,
    /// End of the queried period, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to: ::std::option::Option<i64>,
}

/// Level for which values are reported: `cluster` or `node`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListResourceUtilizationAggregatesDim {
    /// Figures of the whole cluster.
    Cluster,
    /// Figures of each node.
    Node,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl ListResourceUtilizationAggregatesDim {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("cluster", Self::Cluster),
        ("node", Self::Node),
    ];
}
open_enum!(ListResourceUtilizationAggregatesDim);
