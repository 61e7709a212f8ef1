// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1instances/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listClusterInstances",
        ::gaussdb_runtime::generated::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/instances",
    )
};

impl crate::dws::Client {
    /// List instances of a cluster
    ///
    /// Lists the hosts of a cluster with ID, status, service and internal IP address, and the logical
    /// cluster that each belongs to. The response also repeats name and status of the cluster.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/instances`
    ///
    /// - Documented in: section 5.2.47 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_cluster_instances(&self) -> ListClusterInstances<'_> {
        ListClusterInstances {
            client: self,
            input: <ListClusterInstancesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_cluster_instances`](crate::dws::Client::list_cluster_instances).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListClusterInstances<'a> {
    client: &'a crate::dws::Client,
    input: ListClusterInstancesInput,
}

impl ListClusterInstances<'_> {
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
    pub fn input(mut self, input: ListClusterInstancesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListClusterInstancesResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListClusterInstancesResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_cluster_instances`](crate::dws::Client::list_cluster_instances) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListClusterInstancesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListClusterInstancesInput {
    type Output = crate::dws::types::ListClusterInstancesResponse;
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

/// A host of a cluster, with IP addresses and its logical cluster.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Instances {
    /// ID of the instance, as [`list_cluster_instances`](crate::dws::Client::list_cluster_instances) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Name of the instance, such as `test_name-dws-cn-cn-1-1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_name: ::std::option::Option<::std::string::String>,
    /// State of the instance, for example `AVAILABLE`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_status: ::std::option::Option<::std::string::String>,
    /// IP address at which the instance serves clients.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub traffic_ip: ::std::option::Option<::std::string::String>,
    /// IP address for communication inside the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub internal_ip: ::std::option::Option<::std::string::String>,
    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub logical_cluster_name: ::std::option::Option<::std::string::String>,
}

/// Name and state of the cluster, and its hosts.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListClusterInstancesResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Name of the cluster that the instances belong to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_name: ::std::option::Option<::std::string::String>,
    /// State of the cluster, such as `AVAILABLE`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_status: ::std::option::Option<::std::string::String>,
    /// Instances of the cluster with their addresses and status.
    #[serde(default)]
    pub instances: ::std::vec::Vec<crate::dws::types::Instances>,
}
