// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1proxy/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[201u16],
    documented: "mysql-2024-zh, 4.7.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createProxy",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/proxy",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Create a database proxy
    ///
    /// Creates a database proxy of 2 to 16 nodes for an instance. The proxy has its own address and
    /// spreads reads over the database nodes by weight or load. Only proxies behind a load balancer
    /// (ELB) are supported. Letting new replicas join by themselves (`new_node_auto_add_status`) needs
    /// an allowlist entry from support. Asynchronous: poll [`get_job`](crate::gaussdb_mysql::Client::get_job) with the
    /// returned `job_id`, then see [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies).
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/proxy`
    ///
    /// - Documented in: section 4.7.1 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result:
    /// [`wait_until_proxy_active`](crate::gaussdb_mysql::operations::ListProxies::wait_until_proxy_active) or
    /// [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .create_proxy()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .flavor_ref("gaussdb.mysql.xlarge.x86.4")
    ///     .node_num(2)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_proxy(&self) -> CreateProxy {
        CreateProxy {
            client: self.clone(),
            input: <CreateProxyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_proxy`](crate::gaussdb_mysql::Client::create_proxy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProxy {
    client: crate::gaussdb_mysql::Client,
    input: CreateProxyInput,
}

impl CreateProxy {
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

    /// Code of the flavor for the proxy nodes; take `spec_code` from
    /// [`list_proxy_flavors`](crate::gaussdb_mysql::Client::list_proxy_flavors). Required.
    pub fn flavor_ref(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.flavor_ref = value.into_value();
        self
    }

    /// Number of nodes of the proxy, from 2 to 16. Required.
    pub fn node_num(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.node_num = value.into_value();
        self
    }

    /// Name of the proxy, which need not be unique: 4 to 64 characters (at most 64 bytes; a Chinese character takes 3),
    /// starting with a letter or Chinese character.
    pub fn proxy_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.proxy_name = value.into_value();
        self
    }

    /// Purpose of the proxy: `readwrite`, the default, takes reads and writes, `readonly` reads alone.
    pub fn proxy_mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::CreateProxyRequestProxyMode,
        >,
    ) -> Self {
        self.input.body.proxy_mode = value.into_value();
        self
    }

    /// Way in which the proxy shares reads among the database nodes: 0, the default, by weight, 1 by load without the
    /// primary node, 2 by load with it.
    pub fn route_mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ProxyRouteModeSpec,
        >,
    ) -> Self {
        self.input.body.route_mode = value.into_value();
        self
    }

    /// Read weight of each database node.
    pub fn nodes_read_weight(
        mut self,
        value: impl IntoIterator<Item = crate::gaussdb_mysql::types::ProxyNodeWeight>,
    ) -> Self {
        self.input.body.nodes_read_weight = Some(value.into_iter().collect());
        self
    }

    /// ID of the subnet for the proxy, in the VPC of the instance.
    pub fn subnet_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.subnet_id = value.into_value();
        self
    }

    /// Whether read replicas created later join the proxy by themselves, `ON` or `OFF`.
    pub fn new_node_auto_add_status(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ReplicaRoutingSpec,
        >,
    ) -> Self {
        self.input.body.new_node_auto_add_status = value.into_value();
        self
    }

    /// Read weight, from 0 to 1000, of read replicas that join by themselves.
    pub fn new_node_weight(
        mut self,
        value: impl gaussdb_runtime::IntoValue<i64>,
    ) -> Self {
        self.input.body.new_node_weight = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateProxyInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::JobStarted> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::gaussdb_mysql::types::JobStarted> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`create_proxy`](crate::gaussdb_mysql::Client::create_proxy).
#[derive(Clone)]
pub struct CreateProxyInput {
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
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CreateProxyRequest,
}

impl CreateProxyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateProxyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateProxyInput {
    type Output = crate::gaussdb_mysql::types::JobStarted;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "id",
    location: gaussdb_runtime::codegen::Location::Query,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for CreateProxyInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl CreateProxy {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::gaussdb_mysql::types::JobStarted,
            crate::gaussdb_mysql::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// Name, flavor, number of nodes, mode, routing and read weights of the new proxy.
#[derive(Clone)]
pub struct CreateProxyRequest {
    /// Code of the flavor for the proxy nodes; take `spec_code` from
    /// [`list_proxy_flavors`](crate::gaussdb_mysql::Client::list_proxy_flavors).
    ///
    /// Required.
    pub flavor_ref: Option<String>,
    /// Number of nodes of the proxy, from 2 to 16.
    ///
    /// Required. At least 2. At most 16.
    pub node_num: Option<i64>,
    /// Name of the proxy, which need not be unique: 4 to 64 characters (at most 64 bytes; a Chinese
    /// character takes 3), starting with a letter or Chinese character. Digits, hyphens and underscores
    /// are allowed too.
    ///
    /// 4 to 64 characters. Pattern: `^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$`. At most 64 bytes in UTF-8.
    pub proxy_name: Option<String>,
    /// Purpose of the proxy: `readwrite`, the default, takes reads and writes, `readonly` reads alone.
    ///
    /// Default: `readwrite`.
    pub proxy_mode: Option<crate::gaussdb_mysql::types::CreateProxyRequestProxyMode>,
    /// Way in which the proxy shares reads among the database nodes: 0, the default, by weight, 1 by
    /// load without the primary node, 2 by load with it.
    ///
    /// Default: `0`.
    ///
    /// - `0`: Reads are shared by weight.
    /// - `1`: Reads are shared by load, without the primary node.
    /// - `2`: Reads are shared by load, the primary node included.
    pub route_mode: Option<crate::gaussdb_mysql::types::ProxyRouteModeSpec>,
    /// Read weight of each database node. If `proxy_mode` is `readonly`, only read replicas can be
    /// named.
    pub nodes_read_weight: Option<Vec<crate::gaussdb_mysql::types::ProxyNodeWeight>>,
    /// ID of the subnet for the proxy, in the VPC of the instance.
    pub subnet_id: Option<String>,
    /// Whether read replicas created later join the proxy by themselves, `ON` or `OFF`. Setting it
    /// needs an allowlist entry from support.
    pub new_node_auto_add_status: Option<
        crate::gaussdb_mysql::types::ReplicaRoutingSpec,
    >,
    /// Read weight, from 0 to 1000, of read replicas that join by themselves. Needed only if they do
    /// and `route_mode` is 0.
    ///
    /// When `route_mode` is `0` and `new_node_auto_add_status` is `ON`: 0 to 1000.
    pub new_node_weight: Option<i64>,
}

impl CreateProxyRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateProxyRequest {
        flavor_ref: Member::new("flavor_ref").required(),
        node_num: Member::new("node_num").required().limits(&[Minimum(Int(2)), Maximum(Int(16))]),
        proxy_name: Member::new("proxy_name")
            .limits(
                &[
                    ByteLength(64),
                    MinLength(4),
                    MaxLength(64),
                    Pattern("^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$"),
                ],
            ),
        proxy_mode: Member::new("proxy_mode").limits(&[OneOf(&["readwrite", "readonly"])]),
        route_mode: Member::new("route_mode").limits(&[OneOf(&["0", "1", "2"])]),
        nodes_read_weight: Member::new("nodes_read_weight"),
        subnet_id: Member::new("subnet_id"),
        new_node_auto_add_status: Member::new("new_node_auto_add_status").limits(&[OneOf(&["ON", "OFF"])]),
        new_node_weight: Member::new("new_node_weight")
            .limits(
                &[
                    RangeIf(
                        &[
                            When {
                                field: "route_mode",
                                values: &["0"],
                                not: false,
                            },
                            When {
                                field: "new_node_auto_add_status",
                                values: &["ON"],
                                not: false,
                            },
                        ],
                        Some(0),
                        Some(1000),
                    ),
                ],
            ),
    }
}

/// A database node and its read weight at the new proxy.
#[derive(Clone)]
pub struct ProxyNodeWeight {
    /// ID of the database node behind the proxy, which ends in `no07`.
    pub id: Option<String>,
    /// Read weight of the node: 0 to 1000 if `route_mode` is 0. Otherwise 0 or 1 for a read replica,
    /// and for the primary node 0 if `route_mode` is 1 and 1 if it is 2.
    ///
    /// At least 0. At most 1000. When `route_mode` is `0`: 0 to 1000. When `route_mode` is `1`: 0 to 1. When
    /// `route_mode` is `2`: 0 to 1.
    pub weight: Option<i64>,
}

impl ProxyNodeWeight {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// ID of the database node behind the proxy, which ends in `no07`.
    pub fn id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.id = value.into_value();
        self
    }

    /// Read weight of the node: 0 to 1000 if `route_mode` is 0.
    pub fn weight(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.weight = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ProxyNodeWeight {
        id: Member::new("id"),
        weight: Member::new("weight")
            .limits(
                &[
                    RangeIf(
                        &[
                            When {
                                field: "route_mode",
                                values: &["0"],
                                not: false,
                            },
                        ],
                        Some(0),
                        Some(1000),
                    ),
                    RangeIf(
                        &[
                            When {
                                field: "route_mode",
                                values: &["1"],
                                not: false,
                            },
                        ],
                        Some(0),
                        Some(1),
                    ),
                    RangeIf(
                        &[
                            When {
                                field: "route_mode",
                                values: &["2"],
                                not: false,
                            },
                        ],
                        Some(0),
                        Some(1),
                    ),
                    Minimum(Int(0)),
                    Maximum(Int(1000)),
                ],
            ),
    }
}

/// Purpose of the proxy: `readwrite`, the default, takes reads and writes, `readonly` reads alone.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CreateProxyRequestProxyMode {
    /// The proxy takes reads and writes.
    Readwrite,
    /// The proxy takes reads alone.
    Readonly,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    CreateProxyRequestProxyMode {
        Readwrite = "readwrite",
        Readonly = "readonly",
    }
}
