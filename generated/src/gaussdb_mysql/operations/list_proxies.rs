// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1proxies/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.7.3",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listProxies",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/proxies",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List an instance's database proxies
    ///
    /// Lists the proxies of an instance, page by page, each with its state, address, port, size,
    /// routing settings and nodes, and with the read weights of the primary node and the read replicas.
    /// Poll it after a change until `status` is `ACTIVE`.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/proxies`
    ///
    /// - Documented in: section 4.7.3 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_proxies()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_proxies(&self) -> ListProxies {
        ListProxies {
            client: self.clone(),
            input: <ListProxiesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProxies {
    client: crate::gaussdb_mysql::Client,
    input: ListProxiesInput,
}

impl ListProxies {
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

    /// Number of entries to skip; 0, the default, starts with the first one.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::MessageLanguage,
        >,
    ) -> Self {
        self.input.x_language = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListProxiesInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::ListProxiesResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListProxiesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies).
#[derive(Clone)]
pub struct ListProxiesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required. 36 characters. Pattern: `^[A-Za-z0-9]*in07$`.
    pub instance_id: Option<String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: Option<i64>,
    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    ///
    /// At least 1. At most 100. Default: `100`.
    pub limit: Option<i64>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListProxiesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListProxiesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id")
            .required()
            .limits(&[MinLength(36), MaxLength(36), Pattern("^[A-Za-z0-9]*in07$")]),
        offset: Member::query("offset").limits(&[Minimum(Int(0))]),
        limit: Member::query("limit").limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListProxiesInput {
    type Output = crate::gaussdb_mysql::types::ListProxiesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListProxiesInput {
    type Item = crate::gaussdb_mysql::types::ProxyTopology;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        limit: 100i64,
        most: Some(100i64),
        ..gaussdb_runtime::codegen::Pagination::new("proxy_list")
    };
}

impl ListProxies {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::ProxyTopology> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::ProxyTopology> {
        self.pages().items()
    }
}

/// The waiter of [`wait_until_proxy_active`](crate::gaussdb_mysql::operations::ListProxies::wait_until_proxy_active).
pub static PROXY_ACTIVE: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "proxy_list[proxy.pool_id=?].proxy.status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "proxy_list[proxy.pool_id=?].proxy.status",
                values: &["FAILED", "ABNORMAL", "DELETED"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "proxy_list[proxy.pool_id=?].proxy.status",
                values: &["ACTIVE"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "proxy_list[proxy.pool_id=?].proxy.status",
                values: &[
                    "ENABLING PROXY",
                    "DISABLING PROXY",
                    "ADDING PROXY NODE",
                    "DELETING READ REPLICAS FROM PROXY",
                    "ADDING READ REPLICAS TO PROXY",
                    "CHANGING WEIGHTS",
                ],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: None,
    reason: &[],
    initial_delay_seconds: 0u64,
    interval_seconds: 10u64,
    deadline_seconds: 3600u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("proxyActive")
};

impl ListProxies {
    /// Polls [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies) until
    /// `proxy_list[proxy.pool_id=?].proxy.status` is `ACTIVE`.
    ///
    /// Fails when `proxy_list[proxy.pool_id=?].proxy.status` is `FAILED` or `ABNORMAL` or `DELETED`.
    ///
    /// Checks the list element with this `proxy.pool_id`.
    ///
    /// Polls at once, then about every 10 s, and gives up after 1 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_proxy_active(
        self,
        pool_id: impl Into<String>,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::ListProxiesResponse> {
        self.client.0.wait(&self.input, &PROXY_ACTIVE).select(pool_id)
    }
}

/// How a proxy pools connections.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ConnectionPoolType {
    /// The proxy keeps no connection pool.
    Closed,
    /// Connections are pooled at session level.
    Session,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ConnectionPoolType {
        Closed = "CLOSED",
        Session = "SESSION",
    }
}

/// A page of proxies of the instance, each with the database nodes behind it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListProxiesResponse {
    /// Proxies on this page, each with the database nodes behind it.
    pub proxy_list: Vec<crate::gaussdb_mysql::types::ProxyTopology>,
}

impl ListProxiesResponse {
    /// Proxies on this page, each with the database nodes behind it.
    #[inline]
    pub fn proxy_list(&self) -> &[crate::gaussdb_mysql::types::ProxyTopology] {
        &self.proxy_list
    }
}

gaussdb_runtime::reflect_struct! {
    ListProxiesResponse {
        proxy_list: Member::new("proxy_list"),
    }
}

/// A database node behind a proxy, with its state and read weight.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProxiedNode {
    /// ID of the database node behind the proxy, which ends in `no07`.
    ///
    /// 36 characters. Pattern: `^[A-Za-z0-9]*no07$`.
    pub id: Option<String>,
    /// ID of the instance that the node belongs to.
    ///
    /// 36 characters. Pattern: `^[A-Za-z0-9]*in07$`.
    pub instance_id: Option<String>,
    /// State of the database node.
    pub status: Option<crate::gaussdb_mysql::types::ProxyNodeStatus>,
    /// Name of the database node.
    pub name: Option<String>,
    /// Read weight of the node: its share of the reads that the proxy sends out.
    ///
    /// At least 1. At most 1000.
    pub weight: Option<i64>,
    /// Availability zones in which the node lives.
    pub availability_zone: Vec<crate::gaussdb_mysql::types::ProxyZone>,
}

impl ProxiedNode {
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
    pub fn status(&self) -> Option<&crate::gaussdb_mysql::types::ProxyNodeStatus> {
        self.status.as_ref()
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

    /// Availability zones in which the node lives.
    #[inline]
    pub fn availability_zone(&self) -> &[crate::gaussdb_mysql::types::ProxyZone] {
        &self.availability_zone
    }
}

gaussdb_runtime::reflect_struct! {
    ProxiedNode {
        id: Member::new("id"),
        instance_id: Member::new("instance_id"),
        status: Member::new("status"),
        name: Member::new("name"),
        weight: Member::new("weight"),
        availability_zone: Member::new("availability_zone"),
    }
}

/// A proxy of an instance: state, address, size, nodes, routing, consistency and connection
/// settings.
#[derive(Clone)]
#[non_exhaustive]
pub struct Proxy {
    /// ID of the database proxy: 36 letters and digits ending in `po01`.
    ///
    /// 36 characters. Pattern: `^[A-Za-z0-9]*po01$`.
    pub pool_id: Option<String>,
    /// State of the proxy, including work on it that is under way.
    pub status: Option<crate::gaussdb_mysql::types::ProxyStatus>,
    /// IP address of the proxy, under which reads are separated from writes.
    pub address: Option<String>,
    /// Port on which the proxy listens.
    pub port: Option<i64>,
    /// State of the proxy, such as `ACTIVE`.
    pub pool_status: Option<crate::gaussdb_mysql::types::ProxyPoolStatus>,
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
    pub nodes: Vec<crate::gaussdb_mysql::types::ProxyNode>,
    /// Code of the flavor of the proxy nodes.
    pub flavor_ref: Option<String>,
    /// Name of the proxy, which can be changed with [`rename_proxy`](crate::gaussdb_mysql::Client::rename_proxy).
    pub name: Option<String>,
    /// Whether transaction splitting is on: reads before the first write of a transaction go to read
    /// replicas.
    pub transaction_split: Option<crate::gaussdb_mysql::types::ProxyTransactionSplit>,
    /// Kind of connection pool that the proxy keeps: none (`CLOSED`) or one at session level
    /// (`SESSION`).
    pub connection_pool_type: Option<crate::gaussdb_mysql::types::ConnectionPoolType>,
    /// Whether the version of the proxy supports a connection pool at session level.
    pub switch_connection_pool_type_enabled: Option<bool>,
    /// Way in which the proxy shares reads among the database nodes: 0 by weight, 1 by load without the
    /// primary node, 2 by load with it.
    ///
    /// - `0`: Reads are shared by weight.
    /// - `1`: Reads are shared by load, without the primary node.
    /// - `2`: Reads are shared by load, the primary node included.
    pub route_mode: Option<crate::gaussdb_mysql::types::ProxyRouteMode>,
    /// Whether the version of the proxy supports routing by load.
    pub balance_route_mode_enabled: Option<bool>,
    /// Consistency of reads through the proxy: \`session\` while session consistency is on, \`global\`
    /// or \`eventual\` while it is off. If it is empty, the switch of session consistency decides.
    /// Default: \`\`.
    ///
    /// Default: an empty text.
    pub consistence_mode: Option<crate::gaussdb_mysql::types::ProxyConsistency>,
    /// ID of the subnet that the proxy is in.
    pub subnet_id: Option<String>,
    /// Whether connections to the proxy are encrypted with SSL.
    pub ssl_option: Option<crate::gaussdb_mysql::types::ProxySslOption>,
    /// Whether read replicas created later join the proxy by themselves, `ON` or `OFF`.
    pub new_node_auto_add_status: Option<crate::gaussdb_mysql::types::ReplicaRouting>,
    /// Read weight, from 1 to 1000, of read replicas that join by themselves.
    ///
    /// At least 1. At most 1000.
    pub new_node_weight: Option<i64>,
}

impl Proxy {
    /// ID of the database proxy: 36 letters and digits ending in `po01`.
    #[inline]
    pub fn pool_id(&self) -> Option<&str> {
        self.pool_id.as_deref()
    }

    /// State of the proxy, including work on it that is under way.
    #[inline]
    pub fn status(&self) -> Option<&crate::gaussdb_mysql::types::ProxyStatus> {
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
    pub fn pool_status(&self) -> Option<&crate::gaussdb_mysql::types::ProxyPoolStatus> {
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
    pub fn nodes(&self) -> &[crate::gaussdb_mysql::types::ProxyNode] {
        &self.nodes
    }

    /// Code of the flavor of the proxy nodes.
    #[inline]
    pub fn flavor_ref(&self) -> Option<&str> {
        self.flavor_ref.as_deref()
    }

    /// Name of the proxy, which can be changed with [`rename_proxy`](crate::gaussdb_mysql::Client::rename_proxy).
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Whether transaction splitting is on: reads before the first write of a transaction go to read replicas.
    #[inline]
    pub fn transaction_split(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ProxyTransactionSplit> {
        self.transaction_split.as_ref()
    }

    /// Kind of connection pool that the proxy keeps: none (`CLOSED`) or one at session level (`SESSION`).
    #[inline]
    pub fn connection_pool_type(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ConnectionPoolType> {
        self.connection_pool_type.as_ref()
    }

    /// Whether the version of the proxy supports a connection pool at session level.
    #[inline]
    pub fn switch_connection_pool_type_enabled(&self) -> Option<bool> {
        self.switch_connection_pool_type_enabled
    }

    /// Way in which the proxy shares reads among the database nodes: 0 by weight, 1 by load without the primary node, 2
    /// by load with it.
    #[inline]
    pub fn route_mode(&self) -> Option<crate::gaussdb_mysql::types::ProxyRouteMode> {
        self.route_mode
    }

    /// Whether the version of the proxy supports routing by load.
    #[inline]
    pub fn balance_route_mode_enabled(&self) -> Option<bool> {
        self.balance_route_mode_enabled
    }

    /// Consistency of reads through the proxy: `session` while session consistency is on, `global` or `eventual` while
    /// it is off.
    #[inline]
    pub fn consistence_mode(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ProxyConsistency> {
        self.consistence_mode.as_ref()
    }

    /// ID of the subnet that the proxy is in.
    #[inline]
    pub fn subnet_id(&self) -> Option<&str> {
        self.subnet_id.as_deref()
    }

    /// Whether connections to the proxy are encrypted with SSL.
    #[inline]
    pub fn ssl_option(&self) -> Option<&crate::gaussdb_mysql::types::ProxySslOption> {
        self.ssl_option.as_ref()
    }

    /// Whether read replicas created later join the proxy by themselves, `ON` or `OFF`.
    #[inline]
    pub fn new_node_auto_add_status(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ReplicaRouting> {
        self.new_node_auto_add_status.as_ref()
    }

    /// Read weight, from 1 to 1000, of read replicas that join by themselves.
    #[inline]
    pub fn new_node_weight(&self) -> Option<i64> {
        self.new_node_weight
    }
}

gaussdb_runtime::reflect_struct! {
    Proxy {
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
        name: Member::new("name"),
        transaction_split: Member::new("transaction_split"),
        connection_pool_type: Member::new("connection_pool_type"),
        switch_connection_pool_type_enabled: Member::new("switch_connection_pool_type_enabled"),
        route_mode: Member::new("route_mode"),
        balance_route_mode_enabled: Member::new("balance_route_mode_enabled"),
        consistence_mode: Member::new("consistence_mode"),
        subnet_id: Member::new("subnet_id"),
        ssl_option: Member::new("ssl_option"),
        new_node_auto_add_status: Member::new("new_node_auto_add_status"),
        new_node_weight: Member::new("new_node_weight"),
    }
}

/// Which earlier writes are seen by reads through a proxy.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProxyConsistency {
    /// Reads see earlier writes of the same session.
    Session,
    /// Reads see earlier writes of all sessions.
    Global,
    /// Reads may miss writes that are still on their way.
    Eventual,
    /// `session_consistence` decides.
    Empty,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ProxyConsistency {
        Session = "session",
        Global = "global",
        Eventual = "eventual",
        Empty = "",
    }
}

/// A node of a proxy: role, state and place.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProxyNode {
    /// ID of the proxy node.
    pub id: Option<String>,
    /// State of the proxy node.
    pub status: Option<crate::gaussdb_mysql::types::ProxyNodeStatus>,
    /// Name of the proxy node.
    pub name: Option<String>,
    /// Role of the proxy node, `master` or `slave`.
    pub role: Option<crate::gaussdb_mysql::types::ProxyNodeRole>,
    /// Code of the availability zone that the proxy node is in, such as `az1`.
    pub az_code: Option<String>,
    /// Whether the proxy node is frozen: 0 for no, 1 for yes, 2 for frozen and to be deleted.
    ///
    /// - `0`: The node is not frozen.
    /// - `1`: The node is frozen.
    /// - `2`: The node is frozen and will be deleted.
    pub frozen_flag: Option<crate::gaussdb_mysql::types::ProxyNodeFreeze>,
}

impl ProxyNode {
    /// ID of the proxy node.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// State of the proxy node.
    #[inline]
    pub fn status(&self) -> Option<&crate::gaussdb_mysql::types::ProxyNodeStatus> {
        self.status.as_ref()
    }

    /// Name of the proxy node.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Role of the proxy node, `master` or `slave`.
    #[inline]
    pub fn role(&self) -> Option<&crate::gaussdb_mysql::types::ProxyNodeRole> {
        self.role.as_ref()
    }

    /// Code of the availability zone that the proxy node is in, such as `az1`.
    #[inline]
    pub fn az_code(&self) -> Option<&str> {
        self.az_code.as_deref()
    }

    /// Whether the proxy node is frozen: 0 for no, 1 for yes, 2 for frozen and to be deleted.
    #[inline]
    pub fn frozen_flag(&self) -> Option<crate::gaussdb_mysql::types::ProxyNodeFreeze> {
        self.frozen_flag
    }
}

gaussdb_runtime::reflect_struct! {
    ProxyNode {
        id: Member::new("id"),
        status: Member::new("status"),
        name: Member::new("name"),
        role: Member::new("role"),
        az_code: Member::new("az_code"),
        frozen_flag: Member::new("frozen_flag"),
    }
}

/// State of a node of a proxy.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProxyNodeStatus {
    /// The node works.
    Active,
    /// The node has a problem.
    Abnormal,
    /// The node has failed.
    Failed,
    /// The node was deleted.
    Deleted,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ProxyNodeStatus {
        Active = "ACTIVE",
        Abnormal = "ABNORMAL",
        Failed = "FAILED",
        Deleted = "DELETED",
    }
}

/// How a proxy shares reads among its nodes.
///
/// - `0`: Reads are shared by weight.
/// - `1`: Reads are shared by load, without the primary node.
/// - `2`: Reads are shared by load, the primary node included.
pub type ProxyRouteMode = i64;

/// A proxy, and the read weights of the database nodes behind it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProxyTopology {
    /// State, address, size and settings of the proxy.
    pub proxy: Option<crate::gaussdb_mysql::types::Proxy>,
    /// Primary node of the instance and the share of reads that the proxy sends it.
    pub master_node: Option<crate::gaussdb_mysql::types::ProxiedNode>,
    /// Read replicas of the instance and the share of reads that the proxy sends to each.
    pub readonly_nodes: Vec<crate::gaussdb_mysql::types::ProxiedNode>,
}

impl ProxyTopology {
    /// State, address, size and settings of the proxy.
    #[inline]
    pub fn proxy(&self) -> Option<&crate::gaussdb_mysql::types::Proxy> {
        self.proxy.as_ref()
    }

    /// Primary node of the instance and the share of reads that the proxy sends it.
    #[inline]
    pub fn master_node(&self) -> Option<&crate::gaussdb_mysql::types::ProxiedNode> {
        self.master_node.as_ref()
    }

    /// Read replicas of the instance and the share of reads that the proxy sends to each.
    #[inline]
    pub fn readonly_nodes(&self) -> &[crate::gaussdb_mysql::types::ProxiedNode] {
        &self.readonly_nodes
    }
}

gaussdb_runtime::reflect_struct! {
    ProxyTopology {
        proxy: Member::new("proxy"),
        master_node: Member::new("master_node"),
        readonly_nodes: Member::new("readonly_nodes"),
    }
}

/// Whether new read replicas join the proxy by themselves.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ReplicaRouting {
    /// New read replicas join the proxy by themselves.
    On,
    /// New read replicas stay out of the proxy.
    Off,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ReplicaRouting {
        On = "ON",
        Off = "OFF",
    }
}

/// State of the proxy, including work on it that is under way.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProxyStatus {
    /// The proxy works.
    Active,
    /// The proxy could not be created.
    Failed,
    /// The proxy was deleted.
    Deleted,
    /// The proxy has a problem.
    Abnormal,
    /// The proxy is being turned on.
    EnablingProxy,
    /// The proxy is being turned off.
    DisablingProxy,
    /// The proxy is getting more nodes.
    AddingProxyNode,
    /// Read replicas are being taken out of the proxy.
    DeletingReadReplicasFromProxy,
    /// Read replicas are joining the proxy.
    AddingReadReplicasToProxy,
    /// Read weights of replicas are being changed.
    ChangingWeights,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ProxyStatus {
        Active = "ACTIVE",
        Failed = "FAILED",
        Deleted = "DELETED",
        Abnormal = "ABNORMAL",
        EnablingProxy = "ENABLING PROXY",
        DisablingProxy = "DISABLING PROXY",
        AddingProxyNode = "ADDING PROXY NODE",
        DeletingReadReplicasFromProxy = "DELETING READ REPLICAS FROM PROXY",
        AddingReadReplicasToProxy = "ADDING READ REPLICAS TO PROXY",
        ChangingWeights = "CHANGING WEIGHTS",
    }
}

/// State of the proxy, such as `ACTIVE`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProxyPoolStatus {
    /// The proxy works.
    Active,
    /// The proxy has a problem.
    Abnormal,
    /// The proxy could not be created.
    Failed,
    /// The proxy was deleted.
    Deleted,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ProxyPoolStatus {
        Active = "ACTIVE",
        Abnormal = "ABNORMAL",
        Failed = "FAILED",
        Deleted = "DELETED",
    }
}

/// Whether transaction splitting is on: reads before the first write of a transaction go to read
/// replicas.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProxyTransactionSplit {
    /// Reads inside a transaction can go to replicas.
    True,
    /// Transactions are sent on in one piece.
    False,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ProxyTransactionSplit {
        True = "true",
        False = "false",
    }
}

/// Whether connections to the proxy are encrypted with SSL.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProxySslOption {
    /// Connections are encrypted.
    True,
    /// Connections are not encrypted.
    False,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ProxySslOption {
        True = "true",
        False = "false",
    }
}
