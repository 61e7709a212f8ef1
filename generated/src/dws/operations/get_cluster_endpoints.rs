// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1endpoints/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.9.9",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getClusterEndpoints",
        gaussdb_runtime::codegen::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_cluster_endpoints()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_cluster_endpoints(&self) -> GetClusterEndpoints {
        GetClusterEndpoints {
            client: self.clone(),
            input: <GetClusterEndpointsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_cluster_endpoints`](crate::dws::Client::get_cluster_endpoints).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetClusterEndpoints {
    client: crate::dws::Client,
    input: GetClusterEndpointsInput,
}

impl GetClusterEndpoints {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// Kind of instance to report, either `dws` (data warehouse) or `dws-cn` (coordinator nodes of the data warehouse).
    pub fn inst_type(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.inst_type = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetClusterEndpointsInput) -> Self {
        self.input = input;
        self
    }

    /// Sets what is different for this call: limits, retries, validation, and what the request has beside its
    /// parameters.
    #[inline]
    pub fn with_options(mut self, options: gaussdb_runtime::CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Sends the request.
    #[inline]
    pub fn send(
        self,
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::GetClusterEndpointsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::GetClusterEndpointsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_cluster_endpoints`](crate::dws::Client::get_cluster_endpoints).
#[derive(Clone)]
pub struct GetClusterEndpointsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Kind of instance to report, either `dws` (data warehouse) or `dws-cn` (coordinator nodes of the
    /// data warehouse).
    pub inst_type: Option<String>,
}

impl GetClusterEndpointsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetClusterEndpointsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        inst_type: Member::query("inst_type"),
    }
}

impl gaussdb_runtime::codegen::Input for GetClusterEndpointsInput {
    type Output = crate::dws::types::GetClusterEndpointsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Public and private addresses of the cluster, its VPC endpoint service and the public addresses
/// of its instances.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetClusterEndpointsResponse {
    /// Address for connecting to the cluster in the public network, if it is reachable there.
    pub public_endpoints: Option<crate::dws::types::PublicEndpoint>,
    /// Address, port and domain name for connections over the private network.
    pub private_endpoints: Option<crate::dws::types::PrivateEndpoint>,
    /// VPC endpoint service of the cluster, with its ID, name and state.
    pub vpc_endpoint_service: Option<crate::dws::types::VpcEndpointService>,
    /// Public IP addresses of the single instances of the cluster.
    pub public_ip_infos: Vec<crate::dws::types::InstancePublicIp>,
}

impl GetClusterEndpointsResponse {
    /// Address for connecting to the cluster in the public network, if it is reachable there.
    #[inline]
    pub fn public_endpoints(&self) -> Option<&crate::dws::types::PublicEndpoint> {
        self.public_endpoints.as_ref()
    }

    /// Address, port and domain name for connections over the private network.
    #[inline]
    pub fn private_endpoints(&self) -> Option<&crate::dws::types::PrivateEndpoint> {
        self.private_endpoints.as_ref()
    }

    /// VPC endpoint service of the cluster, with its ID, name and state.
    #[inline]
    pub fn vpc_endpoint_service(
        &self,
    ) -> Option<&crate::dws::types::VpcEndpointService> {
        self.vpc_endpoint_service.as_ref()
    }

    /// Public IP addresses of the single instances of the cluster.
    #[inline]
    pub fn public_ip_infos(&self) -> &[crate::dws::types::InstancePublicIp] {
        &self.public_ip_infos
    }
}

gaussdb_runtime::reflect_struct! {
    GetClusterEndpointsResponse {
        public_endpoints: Member::new("public_endpoints"),
        private_endpoints: Member::new("private_endpoints"),
        vpc_endpoint_service: Member::new("vpc_endpoint_service"),
        public_ip_infos: Member::new("public_ip_infos"),
    }
}

/// Public IP address of one instance, with bandwidth and state.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstancePublicIp {
    /// ID of the instance, as [`list_cluster_instances`](crate::dws::Client::list_cluster_instances) gives it.
    pub instance_id: Option<String>,
    /// Name of the instance, such as `test_name-dws-cn-cn-1-1`.
    pub instance_name: Option<String>,
    /// ID of the public address of the instance.
    pub id: Option<String>,
    /// Public IP address of the instance.
    pub address: Option<String>,
    /// State of the public address.
    pub status: Option<String>,
    /// Bandwidth of the public IP address of the instance, for example `2`; the reference names no
    /// unit.
    pub bandwidth_size: Option<String>,
}

impl InstancePublicIp {
    /// ID of the instance, as [`list_cluster_instances`](crate::dws::Client::list_cluster_instances) gives it.
    #[inline]
    pub fn instance_id(&self) -> Option<&str> {
        self.instance_id.as_deref()
    }

    /// Name of the instance, such as `test_name-dws-cn-cn-1-1`.
    #[inline]
    pub fn instance_name(&self) -> Option<&str> {
        self.instance_name.as_deref()
    }

    /// ID of the public address of the instance.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Public IP address of the instance.
    #[inline]
    pub fn address(&self) -> Option<&str> {
        self.address.as_deref()
    }

    /// State of the public address.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Bandwidth of the public IP address of the instance, for example `2`; the reference names no unit.
    #[inline]
    pub fn bandwidth_size(&self) -> Option<&str> {
        self.bandwidth_size.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    InstancePublicIp {
        instance_id: Member::new("instance_id"),
        instance_name: Member::new("instance_name"),
        id: Member::new("id"),
        address: Member::new("address"),
        status: Member::new("status"),
        bandwidth_size: Member::new("bandwidth_size"),
    }
}

/// Private address, port and domain name of a cluster.
#[derive(Clone)]
#[non_exhaustive]
pub struct PrivateEndpoint {
    /// IP address of the cluster in the private network.
    pub ip: Option<String>,
    /// Port on which the cluster accepts connections.
    pub port: Option<i64>,
    /// Domain name under which the cluster is reached in the private network.
    pub domain_name: Option<String>,
    /// Ending of the private domain name.
    pub domain_name_suffix: Option<String>,
    /// Name of the zone in which the domain name lies, such as `d12.huaweiclouds.com`.
    pub zone_name: Option<String>,
    /// Time to live (TTL) of the domain name, that is, how long resolvers may cache it.
    pub domain_name_ttl: Option<i64>,
    /// Status of the domain name, such as `ACTIVE`.
    pub domain_name_status: Option<String>,
    /// Reason for the failure, if there was one.
    pub failed_reason: Option<String>,
    /// IP address of the load balancer (ELB), null if none is bound.
    pub elb_ip: Option<String>,
    /// State of the management IP address bound to the cluster, as a code such as `1`.
    pub bind_manage_ip_status: Option<i64>,
}

impl PrivateEndpoint {
    /// IP address of the cluster in the private network.
    #[inline]
    pub fn ip(&self) -> Option<&str> {
        self.ip.as_deref()
    }

    /// Port on which the cluster accepts connections.
    #[inline]
    pub fn port(&self) -> Option<i64> {
        self.port
    }

    /// Domain name under which the cluster is reached in the private network.
    #[inline]
    pub fn domain_name(&self) -> Option<&str> {
        self.domain_name.as_deref()
    }

    /// Ending of the private domain name.
    #[inline]
    pub fn domain_name_suffix(&self) -> Option<&str> {
        self.domain_name_suffix.as_deref()
    }

    /// Name of the zone in which the domain name lies, such as `d12.huaweiclouds.com`.
    #[inline]
    pub fn zone_name(&self) -> Option<&str> {
        self.zone_name.as_deref()
    }

    /// Time to live (TTL) of the domain name, that is, how long resolvers may cache it.
    #[inline]
    pub fn domain_name_ttl(&self) -> Option<i64> {
        self.domain_name_ttl
    }

    /// Status of the domain name, such as `ACTIVE`.
    #[inline]
    pub fn domain_name_status(&self) -> Option<&str> {
        self.domain_name_status.as_deref()
    }

    /// Reason for the failure, if there was one.
    #[inline]
    pub fn failed_reason(&self) -> Option<&str> {
        self.failed_reason.as_deref()
    }

    /// IP address of the load balancer (ELB), null if none is bound.
    #[inline]
    pub fn elb_ip(&self) -> Option<&str> {
        self.elb_ip.as_deref()
    }

    /// State of the management IP address bound to the cluster, as a code such as `1`.
    #[inline]
    pub fn bind_manage_ip_status(&self) -> Option<i64> {
        self.bind_manage_ip_status
    }
}

gaussdb_runtime::reflect_struct! {
    PrivateEndpoint {
        ip: Member::new("ip"),
        port: Member::new("port"),
        domain_name: Member::new("domain_name"),
        domain_name_suffix: Member::new("domain_name_suffix"),
        zone_name: Member::new("zone_name"),
        domain_name_ttl: Member::new("domain_name_ttl"),
        domain_name_status: Member::new("domain_name_status"),
        failed_reason: Member::new("failed_reason"),
        elb_ip: Member::new("elb_ip"),
        bind_manage_ip_status: Member::new("bind_manage_ip_status"),
    }
}

/// Public address, port, bandwidth and domain name of a cluster.
#[derive(Clone)]
#[non_exhaustive]
pub struct PublicEndpoint {
    /// IP address of the cluster in the public network.
    pub ip: Option<String>,
    /// ID of the public IP address.
    pub ip_id: Option<String>,
    /// Port on which the cluster accepts connections.
    pub port: Option<i64>,
    /// Bandwidth of the public IP address, for example `300`; the reference names no unit.
    pub ip_bandwidth: Option<String>,
    /// Domain name under which the cluster is reached in the public network.
    pub domain_name: Option<String>,
    /// Ending of the public domain name.
    pub domain_name_suffix: Option<String>,
    /// Name of the zone in which the domain name lies, such as `d12.huaweiclouds.com`.
    pub zone_name: Option<String>,
    /// Time to live (TTL) of the domain name, that is, how long resolvers may cache it.
    pub domain_name_ttl: Option<i64>,
    /// Status of the domain name, such as `ACTIVE`.
    pub domain_name_status: Option<String>,
    /// Whether the public address can be used.
    pub enabled: Option<bool>,
    /// State of the public IP address.
    pub ip_status: Option<String>,
}

impl PublicEndpoint {
    /// IP address of the cluster in the public network.
    #[inline]
    pub fn ip(&self) -> Option<&str> {
        self.ip.as_deref()
    }

    /// ID of the public IP address.
    #[inline]
    pub fn ip_id(&self) -> Option<&str> {
        self.ip_id.as_deref()
    }

    /// Port on which the cluster accepts connections.
    #[inline]
    pub fn port(&self) -> Option<i64> {
        self.port
    }

    /// Bandwidth of the public IP address, for example `300`; the reference names no unit.
    #[inline]
    pub fn ip_bandwidth(&self) -> Option<&str> {
        self.ip_bandwidth.as_deref()
    }

    /// Domain name under which the cluster is reached in the public network.
    #[inline]
    pub fn domain_name(&self) -> Option<&str> {
        self.domain_name.as_deref()
    }

    /// Ending of the public domain name.
    #[inline]
    pub fn domain_name_suffix(&self) -> Option<&str> {
        self.domain_name_suffix.as_deref()
    }

    /// Name of the zone in which the domain name lies, such as `d12.huaweiclouds.com`.
    #[inline]
    pub fn zone_name(&self) -> Option<&str> {
        self.zone_name.as_deref()
    }

    /// Time to live (TTL) of the domain name, that is, how long resolvers may cache it.
    #[inline]
    pub fn domain_name_ttl(&self) -> Option<i64> {
        self.domain_name_ttl
    }

    /// Status of the domain name, such as `ACTIVE`.
    #[inline]
    pub fn domain_name_status(&self) -> Option<&str> {
        self.domain_name_status.as_deref()
    }

    /// Whether the public address can be used.
    #[inline]
    pub fn enabled(&self) -> Option<bool> {
        self.enabled
    }

    /// State of the public IP address.
    #[inline]
    pub fn ip_status(&self) -> Option<&str> {
        self.ip_status.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    PublicEndpoint {
        ip: Member::new("ip"),
        ip_id: Member::new("ip_id"),
        port: Member::new("port"),
        ip_bandwidth: Member::new("ip_bandwidth"),
        domain_name: Member::new("domain_name"),
        domain_name_suffix: Member::new("domain_name_suffix"),
        zone_name: Member::new("zone_name"),
        domain_name_ttl: Member::new("domain_name_ttl"),
        domain_name_status: Member::new("domain_name_status"),
        enabled: Member::new("enabled"),
        ip_status: Member::new("ip_status"),
    }
}

/// The VPC endpoint service of a cluster, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct VpcEndpointService {
    /// ID of the VPC endpoint service.
    pub id: Option<String>,
    /// Name of the VPC endpoint service of the cluster.
    pub service_name: Option<String>,
    /// State in which the VPC endpoint service runs.
    pub status: Option<String>,
}

impl VpcEndpointService {
    /// ID of the VPC endpoint service.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the VPC endpoint service of the cluster.
    #[inline]
    pub fn service_name(&self) -> Option<&str> {
        self.service_name.as_deref()
    }

    /// State in which the VPC endpoint service runs.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    VpcEndpointService {
        id: Member::new("id"),
        service_name: Member::new("service_name"),
        status: Member::new("status"),
    }
}
