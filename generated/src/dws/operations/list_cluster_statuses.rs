// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1dms~1cluster~1status/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listClusterStatuses",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/dms/cluster/status",
    )
};

impl crate::dws::Client {
    /// Get the state of clusters
    ///
    /// Returns the state of one cluster, or of all clusters of the project if no `cluster_id` is given,
    /// with the state of each node and database instance and the primary or standby role of each
    /// instance.
    ///
    /// `GET /v1/{project_id}/dms/cluster/status`
    ///
    /// - Documented in: section 5.18.1 of `dws-2024-en`
    /// - Documented error statuses: 401, 403, 404
    #[inline]
    pub fn list_cluster_statuses(&self) -> ListClusterStatuses<'_> {
        ListClusterStatuses {
            client: self,
            input: <ListClusterStatusesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_cluster_statuses`](crate::dws::Client::list_cluster_statuses).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListClusterStatuses<'a> {
    client: &'a crate::dws::Client,
    input: ListClusterStatusesInput,
}

impl ListClusterStatuses<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the cluster to which the response is narrowed; without it, all clusters of the project are covered.
    pub fn cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListClusterStatusesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListClusterStatusesResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListClusterStatusesResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_cluster_statuses`](crate::dws::Client::list_cluster_statuses) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListClusterStatusesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster to which the response is narrowed; without it, all clusters of the project are
    /// covered.
    pub cluster_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListClusterStatusesInput {
    type Output = crate::dws::types::ListClusterStatusesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .query("cluster_id", &self.cluster_id)
    }
}

/// State of a cluster with the state of its nodes and database instances.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ClusterStatus {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Database instances of the cluster, such as coordinator nodes (CNs) and data nodes (DNs), with
    /// their state.
    #[serde(default)]
    pub dws_db_instances: ::std::vec::Vec<crate::dws::types::DbInstanceStatus>,
    /// Nodes of the cluster with their states.
    #[serde(default)]
    pub dws_instances: ::std::vec::Vec<crate::dws::types::InstanceStatus>,
    /// State of the cluster, such as `Normal`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
}

/// State of a database instance, with its role and its place in high availability.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DbInstanceStatus {
    /// ID of the database instance, a UUID.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dws_db_instance_id: ::std::option::Option<::std::string::String>,
    /// Name of the database instance, made of its role and a number, for example `cn_5009` or
    /// `gtm_1001`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dws_db_instance_name: ::std::option::Option<::std::string::String>,
    /// Role of the instance in its high-availability group, for example `Primary`, `Standby`,
    /// `Secondary` or `NA`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ha_status: ::std::option::Option<::std::string::String>,
    /// Role of the database instance, such as `CN` or `DN`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<::std::string::String>,
    /// State of the database instance, such as `Normal`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
}

/// State of a node of a cluster.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct InstanceStatus {
    /// ID of the node of the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dws_instance_id: ::std::option::Option<::std::string::String>,
    /// Host name of the node in the cluster, such as `host-192-168-12-203`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dws_instance_name: ::std::option::Option<::std::string::String>,
    /// State of the node, such as `Normal`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
}

/// State of clusters, nodes and database instances, with the time of the response.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListClusterStatusesResponse {
    /// Clusters, each with the states of its nodes and database instances.
    #[serde(default)]
    pub clusters: ::std::vec::Vec<crate::dws::types::ClusterStatus>,
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Time of the response, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<i64>,
}
