// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1endpoints/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getClusterEndpoints",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/endpoints",
    )
};

impl crate::dws::Client {
    /// Get connection addresses
    ///
    /// Returns how clients reach a cluster: public and private addresses, ports and domain names, the
    /// VPC endpoint service, and the public address of each instance.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/endpoints`
    ///
    /// - Documented in: section 5.9.9 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn get_cluster_endpoints(&self) -> GetClusterEndpoints<'_> {
        GetClusterEndpoints {
            client: self,
            input: <GetClusterEndpointsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_cluster_endpoints`](crate::dws::Client::get_cluster_endpoints).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetClusterEndpoints<'a> {
    client: &'a crate::dws::Client,
    input: GetClusterEndpointsInput,
}

impl GetClusterEndpoints<'_> {
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

    /// Kind of instance to report, either `dws` (data warehouse) or `dws-cn` (coordinator nodes of the data warehouse).
    pub fn inst_type(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.inst_type = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetClusterEndpointsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::GetClusterEndpointsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::GetClusterEndpointsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_cluster_endpoints`](crate::dws::Client::get_cluster_endpoints) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetClusterEndpointsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Kind of instance to report, either `dws` (data warehouse) or `dws-cn` (coordinator nodes of the
    /// data warehouse).
    pub inst_type: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for GetClusterEndpointsInput {
    type Output = crate::dws::types::GetClusterEndpointsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .query("inst_type", &self.inst_type)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
    }
}

/// Public and private addresses of the cluster, its VPC endpoint service and the public addresses
/// of its instances.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetClusterEndpointsResponse {
    /// Address for connecting to the cluster in the public network, if it is reachable there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_endpoints: ::std::option::Option<
        crate::dws::types::PublicEndpointResponse,
    >,
    /// Address, port and domain name for connections over the private network.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub private_endpoints: ::std::option::Option<
        crate::dws::types::PrivateEndpointResponse,
    >,
    /// VPC endpoint service of the cluster, with its ID, name and state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vpc_endpoint_service: ::std::option::Option<
        crate::dws::types::VpcEndPointServiceResponse,
    >,
    /// Public IP addresses of the single instances of the cluster.
    #[serde(default)]
    pub public_ip_infos: ::std::vec::Vec<crate::dws::types::PublicIpInfoResponse>,
}

/// Private address, port and domain name of a cluster.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct PrivateEndpointResponse {
    /// IP address of the cluster in the private network.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip: ::std::option::Option<::std::string::String>,
    /// Port on which the cluster accepts connections.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i64>,
    /// Domain name under which the cluster is reached in the private network.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain_name: ::std::option::Option<::std::string::String>,
    /// Ending of the private domain name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain_name_suffix: ::std::option::Option<::std::string::String>,
    /// Name of the zone in which the domain name lies, such as `d12.huaweiclouds.com`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zone_name: ::std::option::Option<::std::string::String>,
    /// Time to live (TTL) of the domain name, that is, how long resolvers may cache it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain_name_ttl: ::std::option::Option<i64>,
    /// Status of the domain name, such as `ACTIVE`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain_name_status: ::std::option::Option<::std::string::String>,
    /// Reason for the failure, if there was one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub failed_reason: ::std::option::Option<::std::string::String>,
    /// IP address of the load balancer (ELB), null if none is bound.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub elb_ip: ::std::option::Option<::std::string::String>,
    /// State of the management IP address bound to the cluster, as a code such as `1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bind_manage_ip_status: ::std::option::Option<i64>,
}

/// Public address, port, bandwidth and domain name of a cluster.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct PublicEndpointResponse {
    /// IP address of the cluster in the public network.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip: ::std::option::Option<::std::string::String>,
    /// ID of the public IP address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip_id: ::std::option::Option<::std::string::String>,
    /// Port on which the cluster accepts connections.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i64>,
    /// Bandwidth of the public IP address, for example `300`; the reference names no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip_bandwidth: ::std::option::Option<::std::string::String>,
    /// Domain name under which the cluster is reached in the public network.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain_name: ::std::option::Option<::std::string::String>,
    /// Ending of the public domain name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain_name_suffix: ::std::option::Option<::std::string::String>,
    /// Name of the zone in which the domain name lies, such as `d12.huaweiclouds.com`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zone_name: ::std::option::Option<::std::string::String>,
    /// Time to live (TTL) of the domain name, that is, how long resolvers may cache it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain_name_ttl: ::std::option::Option<i64>,
    /// Status of the domain name, such as `ACTIVE`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub domain_name_status: ::std::option::Option<::std::string::String>,
    /// Whether the public address can be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    /// State of the public IP address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip_status: ::std::option::Option<::std::string::String>,
}

/// Public IP address of one instance, with bandwidth and state.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct PublicIpInfoResponse {
    /// ID of the instance, as [`list_cluster_instances`](crate::dws::Client::list_cluster_instances) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Name of the instance, such as `test_name-dws-cn-cn-1-1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_name: ::std::option::Option<::std::string::String>,
    /// ID of the public address of the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Public IP address of the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    /// State of the public address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Bandwidth of the public IP address of the instance, for example `2`; the reference names no
    /// unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bandwidth_size: ::std::option::Option<::std::string::String>,
}

/// The VPC endpoint service of a cluster, with its state.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct VpcEndPointServiceResponse {
    /// ID of the VPC endpoint service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the VPC endpoint service of the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub service_name: ::std::option::Option<::std::string::String>,
    /// State in which the VPC endpoint service runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
}
