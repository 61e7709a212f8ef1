// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1dms~1clusters~1{cluster_id}~1disk-io/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listNodeDiskIo",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/dms/clusters/{cluster_id}/disk-io",
    )
};

impl crate::dws::Client {
    /// List disk load per node
    ///
    /// Lists how busy each disk of each node of a cluster is with I/O, as latest values.
    ///
    /// `GET /v1/{project_id}/dms/clusters/{cluster_id}/disk-io`
    ///
    /// - Documented in: section 5.18.3 of `dws-2024-en`
    /// - Documented error statuses: 401, 403, 404
    #[inline]
    pub fn list_node_disk_io(&self) -> ListNodeDiskIo<'_> {
        ListNodeDiskIo {
            client: self,
            input: <ListNodeDiskIoInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_node_disk_io`](crate::dws::Client::list_node_disk_io).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListNodeDiskIo<'a> {
    client: &'a crate::dws::Client,
    input: ListNodeDiskIoInput,
}

impl ListNodeDiskIo<'_> {
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

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListNodeDiskIoInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListNodeDiskIoResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListNodeDiskIoResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_node_disk_io`](crate::dws::Client::list_node_disk_io) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListNodeDiskIoInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListNodeDiskIoInput {
    type Output = crate::dws::types::ListNodeDiskIoResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
    }
}

/// Degree to which one disk is busy with I/O, as the latest value.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DiskloData {
    /// Name of the disk, such as `vda`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub disk: ::std::option::Option<::std::string::String>,
    /// Degree to which the disk is busy with I/O, for example 30.5.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub io_busy: ::std::option::Option<f64>,
}

/// Degree to which the disks of each node are busy with I/O, with the time of the response.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListNodeDiskIoResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Kind of object that the values belong to: `disk`, or `DiskIO` in an example.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dimension: ::std::option::Option<::std::string::String>,
    /// Nodes of the cluster, each with its values of the metric.
    #[serde(default)]
    pub dws_instances: ::std::vec::Vec<crate::dws::types::NodeDiskloData>,
    /// Name of the metric, such as `io_busy` or `mem_usage`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metric_name: ::std::option::Option<::std::string::String>,
    /// Time of the response, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<i64>,
}

/// Degree to which the disks of one node are busy with I/O.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct NodeDiskloData {
    /// Disk I/O values of the node, disk by disk.
    #[serde(default)]
    pub disks: ::std::vec::Vec<crate::dws::types::DiskloData>,
    /// ID of the node of the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dws_instance_id: ::std::option::Option<::std::string::String>,
}
