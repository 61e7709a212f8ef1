// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listClusters",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1.0/{project_id}/clusters",
    )
};

impl crate::dws::Client {
    /// List clusters of the project
    ///
    /// Lists the clusters of the project with status, running task, nodes, network and connection
    /// addresses. All clusters come in one reply; there is no paging. `action_progress` and
    /// `task_status` tell which task a cluster is working on and how far it is. On private cloud (HCS)
    /// installations the reply can differ.
    ///
    /// `GET /v1.0/{project_id}/clusters`
    ///
    /// - Documented in: dws-2024-en, 5.2.6; dws-2023-zh, 5.1.2; dws-2022-zh, 5.1.2; dws-page-zh, 1
    /// - Permission: dws:openAPICluster:list, true, false,
    /// - Error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_clusters(&self) -> ListClusters<'_> {
        ListClusters {
            client: self,
            input: <ListClustersInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_clusters`](crate::dws::Client::list_clusters).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListClusters<'a> {
    client: &'a crate::dws::Client,
    input: ListClustersInput,
}

impl ListClusters<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListClustersInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListClustersResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListClustersResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_clusters`](crate::dws::Client::list_clusters) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListClustersInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub project_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListClustersInput {
    type Output = crate::dws::types::ListClustersResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
    }
}

/// A cluster as the list of clusters shows it.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ClusterInfo {
    /// ID of the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// State of the cluster; `AVAILABLE` and `ACTIVE` both mean that it can be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Version of the data warehouse, such as `1.2.0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    /// Time when the cluster was last changed, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated: ::std::option::Option<::std::string::String>,
    /// Time when the cluster was created, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::std::string::String>,
    /// Port on which the cluster accepts connections.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i64>,
    /// Addresses for connecting to the cluster in its private network.
    #[serde(default)]
    pub endpoints: ::std::vec::Vec<crate::dws::types::Endpoints>,
    /// Nodes (instances) of the cluster with their status.
    #[serde(default)]
    pub nodes: ::std::vec::Vec<crate::dws::types::Nodes>,
    /// Tags of the cluster.
    #[serde(default)]
    pub tags: ::std::vec::Vec<crate::dws::types::ListClustersTags>,
    /// Username of the database administrator.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
    /// Number of nodes that the cluster has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub number_of_node: ::std::option::Option<i64>,
    /// Number of events of the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recent_event: ::std::option::Option<i64>,
    /// Availability zone (AZ) in which the cluster runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub availability_zone: ::std::option::Option<::std::string::String>,
    /// ID of the enterprise project that the cluster belongs to; `0` is the default enterprise project.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enterprise_project_id: ::std::option::Option<::std::string::String>,
    /// Node type (flavor) of the cluster, such as `dws.m1.xlarge.ultrahigh`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_type: ::std::option::Option<::std::string::String>,
    /// ID of the virtual private cloud (VPC) that holds the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vpc_id: ::std::option::Option<::std::string::String>,
    /// ID of the subnet that holds the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subnet_id: ::std::option::Option<::std::string::String>,
    /// Elastic IP address (EIP) of the cluster; without it, the cluster is not reached from the public
    /// network.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_ip: ::std::option::Option<crate::dws::types::ListClustersPublicIp>,
    /// Addresses for connecting to the cluster in the public network, if it is reachable there.
    #[serde(default)]
    pub public_endpoints: ::std::vec::Vec<crate::dws::types::PublicEndpoints>,
    /// Tasks that the cluster is working on, each with its progress, as in `{"SNAPSHOTTING":"16%"}`.
    #[serde(default)]
    pub action_progress: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// Finer state of a cluster whose status is `AVAILABLE`, such as `NORMAL`, `READONLY` or
    /// `UNBALANCED`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sub_status: ::std::option::Option<::std::string::String>,
    /// Management task that the cluster is working on, such as `GROWING`, or that failed, such as
    /// `RESIZE_FAILURE`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub task_status: ::std::option::Option<::std::string::String>,
    /// ID of the security group that guards the network of the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub security_group_id: ::std::option::Option<::std::string::String>,
    /// Error that the cluster suffers from; empty while the cluster works normally.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub failed_reasons: ::std::option::Option<crate::dws::types::FailedReason>,
}

/// The elastic IP address (EIP) of a cluster, with the state of its binding.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListClustersPublicIp {
    /// Way in which an elastic IP address (EIP) is chosen: `auto_assign` gets a new one,
    /// `bind_existing` takes the one in `eip_id`, `not_use` does without.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_bind_type: ::std::option::Option<::std::string::String>,
    /// ID of the elastic IP address (EIP) of the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub eip_id: ::std::option::Option<::std::string::String>,
    /// State of the elastic IP address (EIP).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Reason why the elastic IP address (EIP) could not be bound.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_message: ::std::option::Option<::std::string::String>,
}

/// All clusters of the project.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListClustersResponse {
    /// Clusters of the project.
    #[serde(default)]
    pub clusters: ::std::vec::Vec<crate::dws::types::ClusterInfo>,
    /// Total number of items found.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
}
