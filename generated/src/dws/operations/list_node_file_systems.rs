// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1dms~1clusters~1{cluster_id}~1file-system/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listNodeFileSystems",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/dms/clusters/{cluster_id}/file-system",
    )
};

impl crate::dws::Client {
    /// List file system usage
    ///
    /// Lists how full each file system of each node of a cluster is, as latest values.
    ///
    /// `GET /v1/{project_id}/dms/clusters/{cluster_id}/file-system`
    ///
    /// - Documented in: section 5.18.5 of `dws-2024-en`
    /// - Documented error statuses: 401, 403, 404
    #[inline]
    pub fn list_node_file_systems(&self) -> ListNodeFileSystems<'_> {
        ListNodeFileSystems {
            client: self,
            input: <ListNodeFileSystemsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_node_file_systems`](crate::dws::Client::list_node_file_systems).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListNodeFileSystems<'a> {
    client: &'a crate::dws::Client,
    input: ListNodeFileSystemsInput,
}

impl ListNodeFileSystems<'_> {
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
    pub fn input(mut self, input: ListNodeFileSystemsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListNodeFileSystemsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListNodeFileSystemsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_node_file_systems`](crate::dws::Client::list_node_file_systems) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListNodeFileSystemsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListNodeFileSystemsInput {
    type Output = crate::dws::types::ListNodeFileSystemsResponse;
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

/// Usage of one file system, as the latest value.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct FileSystemData {
    /// Device of the file system, such as `/dev/vda1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fs_name: ::std::option::Option<::std::string::String>,
    /// Used share of the file system, such as 21.09.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub usage: ::std::option::Option<f64>,
}

/// Usage of the file systems of each node, with the time of the response.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListNodeFileSystemsResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Kind of object that the values belong to: `file_system`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dimension: ::std::option::Option<::std::string::String>,
    /// Nodes of the cluster, each with its values of the metric.
    #[serde(default)]
    pub dws_instances: ::std::vec::Vec<crate::dws::types::NodeFileSystemData>,
    /// Name of the metric, such as `io_busy` or `mem_usage`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metric_name: ::std::option::Option<::std::string::String>,
    /// Time of the response, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<i64>,
}

/// Usage of the file systems of one node.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct NodeFileSystemData {
    /// ID of the node of the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dws_instance_id: ::std::option::Option<::std::string::String>,
    /// Values of the node, file system by file system.
    #[serde(default)]
    pub file_system: ::std::vec::Vec<crate::dws::types::FileSystemData>,
}
