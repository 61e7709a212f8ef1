// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1dms~1clusters~1{cluster_id}~1nic~1traffic/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listNodeNicTraffic",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/dms/clusters/{cluster_id}/nic/traffic",
    )
};

impl crate::dws::Client {
    /// List network traffic per node
    ///
    /// Lists the traffic that each network card (NIC) of each node of a cluster reads and writes.
    ///
    /// `GET /v1/{project_id}/dms/clusters/{cluster_id}/nic/traffic`
    ///
    /// - Documented in: section 5.18.7 of `dws-2024-en`
    /// - Documented error statuses: 401, 403, 404
    #[inline]
    pub fn list_node_nic_traffic(&self) -> ListNodeNicTraffic<'_> {
        ListNodeNicTraffic {
            client: self,
            input: <ListNodeNicTrafficInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_node_nic_traffic`](crate::dws::Client::list_node_nic_traffic).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListNodeNicTraffic<'a> {
    client: &'a crate::dws::Client,
    input: ListNodeNicTrafficInput,
}

impl ListNodeNicTraffic<'_> {
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
    pub fn input(mut self, input: ListNodeNicTrafficInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListNodeNicTrafficResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListNodeNicTrafficResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_node_nic_traffic`](crate::dws::Client::list_node_nic_traffic) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListNodeNicTrafficInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListNodeNicTrafficInput {
    type Output = crate::dws::types::ListNodeNicTrafficResponse;
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

/// Traffic of the network cards of each node, with the time of the response.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListNodeNicTrafficResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Kind of object that the values belong to: `nic`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dimension: ::std::option::Option<::std::string::String>,
    /// Nodes of the cluster, each with its values of the metric.
    #[serde(default)]
    pub dws_instances: ::std::vec::Vec<crate::dws::types::NodeNicTrafficData>,
    /// Name of the metric, such as `io_busy` or `mem_usage`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metric_name: ::std::option::Option<::std::string::String>,
    /// Time of the response, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<i64>,
}

/// Traffic of one network card.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct NicTrafficData {
    /// Name of the network card, for example `eth0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nic: ::std::option::Option<::std::string::String>,
    /// Traffic that the network card reads; the reference names no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub read: ::std::option::Option<i64>,
    /// Traffic that the network card writes; the reference names no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub write: ::std::option::Option<i64>,
}

/// Traffic of the network cards of one node.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct NodeNicTrafficData {
    /// ID of the node of the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dws_instance_id: ::std::option::Option<::std::string::String>,
    /// Network cards of the node with their traffic.
    #[serde(default)]
    pub nics: ::std::vec::Vec<crate::dws::types::NicTrafficData>,
}
