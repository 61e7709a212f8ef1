// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1dms~1clusters~1{cluster_id}~1disk-io~1aggregate/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listNodeDiskIoAggregates",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/dms/clusters/{cluster_id}/disk-io/aggregate",
    )
};

impl crate::dws::Client {
    /// List disk load over a period
    ///
    /// Lists how busy each disk of each node of a cluster was with I/O between `from` and `to`:
    /// minimum, maximum, average, median, 95th percentile and skew.
    ///
    /// `GET /v1/{project_id}/dms/clusters/{cluster_id}/disk-io/aggregate`
    ///
    /// - Documented in: section 5.18.4 of `dws-2024-en`
    /// - Documented error statuses: 401, 403, 404
    #[inline]
    pub fn list_node_disk_io_aggregates(&self) -> ListNodeDiskIoAggregates<'_> {
        ListNodeDiskIoAggregates {
            client: self,
            input: <ListNodeDiskIoAggregatesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_node_disk_io_aggregates`](crate::dws::Client::list_node_disk_io_aggregates).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListNodeDiskIoAggregates<'a> {
    client: &'a crate::dws::Client,
    input: ListNodeDiskIoAggregatesInput,
}

impl ListNodeDiskIoAggregates<'_> {
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

    /// Start of the queried period, as a Unix timestamp in milliseconds. Required.
    #[inline]
    pub fn from(mut self, value: i64) -> Self {
        self.input.from = ::std::option::Option::Some(value);
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
    pub fn input(mut self, input: ListNodeDiskIoAggregatesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListNodeDiskIoAggregatesResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListNodeDiskIoAggregatesResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_node_disk_io_aggregates`](crate::dws::Client::list_node_disk_io_aggregates) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListNodeDiskIoAggregatesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Start of the queried period, as a Unix timestamp in milliseconds.
    ///
    /// Required.
    pub from: ::std::option::Option<i64>,
    /// End of the queried period, as a Unix timestamp in milliseconds.
    ///
    /// Required.
    pub to: ::std::option::Option<i64>,
}

impl ::gaussdb_runtime::generated::Input for ListNodeDiskIoAggregatesInput {
    type Output = crate::dws::types::ListNodeDiskIoAggregatesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .query("from", &self.from)
            .query("to", &self.to)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("from", self.from.is_some());
        v.require("to", self.to.is_some());
    }
}

/// Degree to which one disk was busy with I/O over a period, as aggregates.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DiskloAggregateData {
    /// Average of the values collected between `from` and `to`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avg: ::std::option::Option<f64>,
    /// Name of the disk, such as `vda`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub disk: ::std::option::Option<::std::string::String>,
    /// Largest of the values collected between `from` and `to`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max: ::std::option::Option<f64>,
    /// Median of the values collected between `from` and `to`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub median: ::std::option::Option<f64>,
    /// Smallest of the values collected between `from` and `to`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub min: ::std::option::Option<f64>,
    /// 95th percentile of the values collected between `from` and `to`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub p95: ::std::option::Option<f64>,
    /// Skew of the values collected between `from` and `to`, that is, how unevenly they are spread.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub skew: ::std::option::Option<f64>,
}

/// Degree to which the disks of each node were busy with I/O in the period.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListNodeDiskIoAggregatesResponse {
    /// Kind of object that the values belong to: `disk`, or `DiskIO` in an example.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dimension: ::std::option::Option<::std::string::String>,
    /// Nodes of the cluster, each with its values of the metric.
    #[serde(default)]
    pub dws_instances: ::std::vec::Vec<crate::dws::types::NodeDiskloAggregateData>,
    /// Start of the queried period, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<i64>,
    /// Name of the metric, such as `io_busy` or `mem_usage`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metric_name: ::std::option::Option<::std::string::String>,
    /// End of the queried period, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to: ::std::option::Option<i64>,
}

/// Degree to which the disks of one node were busy with I/O over a period.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct NodeDiskloAggregateData {
    /// Disk I/O values of the node, disk by disk.
    #[serde(default)]
    pub disks: ::std::vec::Vec<crate::dws::types::DiskloAggregateData>,
    /// ID of the node of the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dws_instance_id: ::std::option::Option<::std::string::String>,
}
