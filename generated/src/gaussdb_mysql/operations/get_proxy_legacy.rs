// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances~1{instance_id}~1proxy/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.7.4",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getProxyLegacy",
        gaussdb_runtime::codegen::Method::Get,
        "/mysql/v3/{project_id}/instances/{instance_id}/proxy",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get a database proxy (retired)
    ///
    /// Returns the one proxy of an instance with its state, address, size and nodes, and the read
    /// weights of the database nodes. Not available to Dedicated Cloud accounts. Planned to be retired
    /// on 2025-03-31; use [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies) instead.
    ///
    /// `GET /mysql/v3/{project_id}/instances/{instance_id}/proxy`
    ///
    /// - Documented in: section 5.7.4 of `mysql-2024-zh`
    /// - Will be retired on 2025-03-31
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_proxy_legacy()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "will be retired on 2025-03-31; use `list_proxies` instead"]
    #[inline]
    pub fn get_proxy_legacy(&self) -> GetProxyLegacy {
        GetProxyLegacy {
            client: self.clone(),
            input: <GetProxyLegacyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_proxy_legacy`](crate::gaussdb_mysql::Client::get_proxy_legacy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProxyLegacy {
    client: crate::gaussdb_mysql::Client,
    input: GetProxyLegacyInput,
}

impl GetProxyLegacy {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetProxyLegacyInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<
        crate::gaussdb_mysql::types::GetProxyLegacyResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::GetProxyLegacyResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_proxy_legacy`](crate::gaussdb_mysql::Client::get_proxy_legacy).
#[derive(Clone)]
pub struct GetProxyLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: Option<String>,
}

impl GetProxyLegacyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetProxyLegacyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for GetProxyLegacyInput {
    type Output = crate::gaussdb_mysql::types::GetProxyLegacyResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The proxy of the instance, and the read weights of the database nodes behind it.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetProxyLegacyResponse {
    /// State, address, size and settings of the proxy.
    pub proxy: Option<crate::gaussdb_mysql::types::ProxyLegacy>,
    /// Primary node of the instance and the share of reads that the proxy sends it.
    pub master_node: Option<crate::gaussdb_mysql::types::ProxiedNodeLegacy>,
    /// Read replicas of the instance and the share of reads that the proxy sends to each.
    pub readonly_nodes: Vec<crate::gaussdb_mysql::types::ProxiedNodeLegacy>,
}

impl GetProxyLegacyResponse {
    /// State, address, size and settings of the proxy.
    #[inline]
    pub fn proxy(&self) -> Option<&crate::gaussdb_mysql::types::ProxyLegacy> {
        self.proxy.as_ref()
    }

    /// Primary node of the instance and the share of reads that the proxy sends it.
    #[inline]
    pub fn master_node(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ProxiedNodeLegacy> {
        self.master_node.as_ref()
    }

    /// Read replicas of the instance and the share of reads that the proxy sends to each.
    #[inline]
    pub fn readonly_nodes(&self) -> &[crate::gaussdb_mysql::types::ProxiedNodeLegacy] {
        &self.readonly_nodes
    }
}

gaussdb_runtime::reflect_struct! {
    GetProxyLegacyResponse {
        proxy: Member::new("proxy"),
        master_node: Member::new("master_node"),
        readonly_nodes: Member::new("readonly_nodes"),
    }
}

/// A database node behind a proxy, with its state and read weight.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProxiedNodeLegacy {
    /// ID of the database node behind the proxy, which ends in `no07`.
    pub id: Option<String>,
    /// ID of the instance that the node belongs to.
    pub instance_id: Option<String>,
    /// State of the database node.
    pub status: Option<String>,
    /// Name of the database node.
    pub name: Option<String>,
    /// Read weight of the node: its share of the reads that the proxy sends out.
    pub weight: Option<i64>,
    /// Availability zones in which the node or instance lives.
    pub available_zones: Vec<crate::gaussdb_mysql::types::ProxyZone>,
}

impl ProxiedNodeLegacy {
    /// ID of the database node behind the proxy, which ends in `no07`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// ID of the instance that the node belongs to.
    #[inline]
    pub fn instance_id(&self) -> Option<&str> {
        self.instance_id.as_deref()
    }

    /// State of the database node.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Name of the database node.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Read weight of the node: its share of the reads that the proxy sends out.
    #[inline]
    pub fn weight(&self) -> Option<i64> {
        self.weight
    }

    /// Availability zones in which the node or instance lives.
    #[inline]
    pub fn available_zones(&self) -> &[crate::gaussdb_mysql::types::ProxyZone] {
        &self.available_zones
    }
}

gaussdb_runtime::reflect_struct! {
    ProxiedNodeLegacy {
        id: Member::new("id"),
        instance_id: Member::new("instance_id"),
        status: Member::new("status"),
        name: Member::new("name"),
        weight: Member::new("weight"),
        available_zones: Member::new("available_zones"),
    }
}

/// A proxy of an instance: state, address, size and nodes.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProxyLegacy {
    /// ID of the database proxy: 36 letters and digits ending in `po01`.
    pub pool_id: Option<String>,
    /// State of the proxy, including work on it that is under way.
    pub status: Option<crate::gaussdb_mysql::types::LegacyProxyStatus>,
    /// IP address of the proxy, under which reads are separated from writes.
    pub address: Option<String>,
    /// Port on which the proxy listens.
    pub port: Option<i64>,
    /// State of the proxy, such as `ACTIVE`.
    pub pool_status: Option<crate::gaussdb_mysql::types::ProxyLegacyPoolStatus>,
    /// Delay threshold that the proxy applies, in seconds.
    pub delay_threshold_in_seconds: Option<i64>,
    /// Virtual IP address of the load balancer (ELB) before the proxy.
    pub elb_vip: Option<String>,
    /// Elastic IP address (EIP) of the proxy.
    pub eip: Option<String>,
    /// Number of vCPUs of the proxy flavor.
    pub vcpus: Option<String>,
    /// Memory of the proxy flavor, in GB as [`list_proxy_flavors`](crate::gaussdb_mysql::Client::list_proxy_flavors)
    /// gives it.
    pub ram: Option<String>,
    /// Number of nodes that the proxy consists of.
    pub node_num: Option<i64>,
    /// Deployment of the proxy; always `Cluster`.
    pub mode: Option<crate::gaussdb_mysql::types::ProxyMode>,
    /// Nodes that the proxy consists of.
    pub nodes: Option<crate::gaussdb_mysql::types::ProxyNodeLegacy>,
    /// Code of the flavor of the proxy nodes.
    pub flavor_ref: Option<String>,
}

impl ProxyLegacy {
    /// ID of the database proxy: 36 letters and digits ending in `po01`.
    #[inline]
    pub fn pool_id(&self) -> Option<&str> {
        self.pool_id.as_deref()
    }

    /// State of the proxy, including work on it that is under way.
    #[inline]
    pub fn status(&self) -> Option<&crate::gaussdb_mysql::types::LegacyProxyStatus> {
        self.status.as_ref()
    }

    /// IP address of the proxy, under which reads are separated from writes.
    #[inline]
    pub fn address(&self) -> Option<&str> {
        self.address.as_deref()
    }

    /// Port on which the proxy listens.
    #[inline]
    pub fn port(&self) -> Option<i64> {
        self.port
    }

    /// State of the proxy, such as `ACTIVE`.
    #[inline]
    pub fn pool_status(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ProxyLegacyPoolStatus> {
        self.pool_status.as_ref()
    }

    /// Delay threshold that the proxy applies, in seconds.
    #[inline]
    pub fn delay_threshold_in_seconds(&self) -> Option<i64> {
        self.delay_threshold_in_seconds
    }

    /// Virtual IP address of the load balancer (ELB) before the proxy.
    #[inline]
    pub fn elb_vip(&self) -> Option<&str> {
        self.elb_vip.as_deref()
    }

    /// Elastic IP address (EIP) of the proxy.
    #[inline]
    pub fn eip(&self) -> Option<&str> {
        self.eip.as_deref()
    }

    /// Number of vCPUs of the proxy flavor.
    #[inline]
    pub fn vcpus(&self) -> Option<&str> {
        self.vcpus.as_deref()
    }

    /// Memory of the proxy flavor, in GB as [`list_proxy_flavors`](crate::gaussdb_mysql::Client::list_proxy_flavors)
    /// gives it.
    #[inline]
    pub fn ram(&self) -> Option<&str> {
        self.ram.as_deref()
    }

    /// Number of nodes that the proxy consists of.
    #[inline]
    pub fn node_num(&self) -> Option<i64> {
        self.node_num
    }

    /// Deployment of the proxy; always `Cluster`.
    #[inline]
    pub fn mode(&self) -> Option<&crate::gaussdb_mysql::types::ProxyMode> {
        self.mode.as_ref()
    }

    /// Nodes that the proxy consists of.
    #[inline]
    pub fn nodes(&self) -> Option<&crate::gaussdb_mysql::types::ProxyNodeLegacy> {
        self.nodes.as_ref()
    }

    /// Code of the flavor of the proxy nodes.
    #[inline]
    pub fn flavor_ref(&self) -> Option<&str> {
        self.flavor_ref.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ProxyLegacy {
        pool_id: Member::new("pool_id"),
        status: Member::new("status"),
        address: Member::new("address"),
        port: Member::new("port"),
        pool_status: Member::new("pool_status"),
        delay_threshold_in_seconds: Member::new("delay_threshold_in_seconds"),
        elb_vip: Member::new("elb_vip"),
        eip: Member::new("eip"),
        vcpus: Member::new("vcpus"),
        ram: Member::new("ram"),
        node_num: Member::new("node_num"),
        mode: Member::new("mode"),
        nodes: Member::new("nodes"),
        flavor_ref: Member::new("flavor_ref"),
    }
}

/// State of the proxy, such as `ACTIVE`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProxyLegacyPoolStatus {
    /// The proxy has a problem.
    Abnormal,
    /// The proxy works.
    Normal,
    /// The proxy is being created.
    Creating,
    /// The proxy was deleted.
    Deleted,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ProxyLegacyPoolStatus {
        Abnormal = "abnormal",
        Normal = "normal",
        Creating = "creating",
        Deleted = "deleted",
    }
}
