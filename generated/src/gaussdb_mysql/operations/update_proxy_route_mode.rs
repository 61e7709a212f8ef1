// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1proxy~1{proxy_id}~1route-mode/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.7.9",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateProxyRouteMode",
        gaussdb_runtime::codegen::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/route-mode",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Set a database proxy's routing mode
    ///
    /// Sets how a proxy shares reads: by weight, by load without the primary node, or by load with it.
    /// The weights that are allowed depend on the mode. The same call can set whether new replicas join
    /// by themselves, which needs an allowlist entry. In open beta: ask support for access first.
    /// Asynchronous: poll [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/route-mode`
    ///
    /// - Documented in: section 4.7.9 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .update_proxy_route_mode()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .proxy_id("4d06293f85a71cce104c7e6a721598fbpo01")
    ///     .route_mode(0)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_proxy_route_mode(&self) -> UpdateProxyRouteMode {
        UpdateProxyRouteMode {
            client: self.clone(),
            input: <UpdateProxyRouteModeInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_proxy_route_mode`](crate::gaussdb_mysql::Client::update_proxy_route_mode).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProxyRouteMode {
    client: crate::gaussdb_mysql::Client,
    input: UpdateProxyRouteModeInput,
}

impl UpdateProxyRouteMode {
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

    /// ID of the database proxy; take it from [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies). Required.
    pub fn proxy_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.proxy_id = value.into_value();
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

    /// Way in which the proxy is to share reads among the database nodes: 0 by weight, 1 by load without the primary
    /// node, 2 by load with it. Required.
    pub fn route_mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ProxyRouteModeSpec,
        >,
    ) -> Self {
        self.input.body.route_mode = value.into_value();
        self
    }

    /// Read weight of the primary node: 0 to 1000 if `route_mode` is 0, 0 if it is 1, and 1 if it is 2.
    pub fn master_weight(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.master_weight = value.into_value();
        self
    }

    /// Read weights of the read replicas.
    pub fn readonly_nodes(
        mut self,
        value: impl IntoIterator<Item = crate::gaussdb_mysql::types::NodeWeight>,
    ) -> Self {
        self.input.body.readonly_nodes = Some(value.into_iter().collect());
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
    pub fn input(mut self, input: UpdateProxyRouteModeInput) -> Self {
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

/// The input of [`update_proxy_route_mode`](crate::gaussdb_mysql::Client::update_proxy_route_mode).
#[derive(Clone)]
pub struct UpdateProxyRouteModeInput {
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
    /// ID of the database proxy; take it from [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies).
    ///
    /// Required.
    pub proxy_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::UpdateProxyRouteModeRequest,
}

impl UpdateProxyRouteModeInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateProxyRouteModeInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        proxy_id: Member::path("proxy_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateProxyRouteModeInput {
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

impl gaussdb_runtime::codegen::Starts for UpdateProxyRouteModeInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl UpdateProxyRouteMode {
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

/// A read replica and the read weight it gets.
#[derive(Clone)]
pub struct NodeWeight {
    /// ID of the read replica, which ends in `no07`.
    ///
    /// Required.
    pub id: Option<String>,
    /// Read weight of the read replica: 0 to 1000 if `route_mode` is 0, 0 or 1 otherwise.
    ///
    /// Required. At least 0. At most 1000. When `route_mode` is `0`: 0 to 1000. When `route_mode` is one of `1` or `2`: 0
    /// to 1.
    pub weight: Option<i64>,
}

impl NodeWeight {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// ID of the read replica, which ends in `no07`. Required.
    pub fn id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.id = value.into_value();
        self
    }

    /// Read weight of the read replica: 0 to 1000 if `route_mode` is 0, 0 or 1 otherwise. Required.
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
    NodeWeight {
        id: Member::new("id").required(),
        weight: Member::new("weight")
            .required()
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
                                values: &["1", "2"],
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

/// Routing mode of the proxy, and the read weights of the database nodes.
#[derive(Clone)]
pub struct UpdateProxyRouteModeRequest {
    /// Way in which the proxy is to share reads among the database nodes: 0 by weight, 1 by load
    /// without the primary node, 2 by load with it.
    ///
    /// Required.
    ///
    /// - `0`: Reads are shared by weight.
    /// - `1`: Reads are shared by load, without the primary node.
    /// - `2`: Reads are shared by load, the primary node included.
    pub route_mode: Option<crate::gaussdb_mysql::types::ProxyRouteModeSpec>,
    /// Read weight of the primary node: 0 to 1000 if `route_mode` is 0, 0 if it is 1, and 1 if it is 2.
    ///
    /// At least 0. At most 1000. When `route_mode` is `0`: 0 to 1000. When `route_mode` is `1`: 0 to 0. When
    /// `route_mode` is `2`: 1 to 1.
    pub master_weight: Option<i64>,
    /// Read weights of the read replicas.
    pub readonly_nodes: Option<Vec<crate::gaussdb_mysql::types::NodeWeight>>,
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

impl UpdateProxyRouteModeRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateProxyRouteModeRequest {
        route_mode: Member::new("route_mode").required().limits(&[OneOf(&["0", "1", "2"])]),
        master_weight: Member::new("master_weight")
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
                        Some(0),
                    ),
                    RangeIf(
                        &[
                            When {
                                field: "route_mode",
                                values: &["2"],
                                not: false,
                            },
                        ],
                        Some(1),
                        Some(1),
                    ),
                    Minimum(Int(0)),
                    Maximum(Int(1000)),
                ],
            ),
        readonly_nodes: Member::new("readonly_nodes"),
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
