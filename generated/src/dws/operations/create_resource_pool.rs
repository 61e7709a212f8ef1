// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1queues/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.4",
    idempotent: true,
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[500u16],
            message: Some("workload_res_str"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("workload_res_code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createResourcePool",
        gaussdb_runtime::codegen::Method::Put,
        "/v2/{project_id}/clusters/{cluster_id}/workload/queues",
    )
};

impl crate::dws::Client {
    /// Create a resource pool
    ///
    /// Creates a resource pool (workload queue) that limits the memory, storage, CPU and concurrent
    /// queries of the users bound to it. All kinds of resource must be given; `cpu_limit` works only on
    /// clusters later than 8.1.3 and outranks `cpu_share` when both are set. HTTP 200 alone is not
    /// success: `workload_res_code` must be 0. Bind users with
    /// [`bind_resource_pool_users`](crate::dws::Client::bind_resource_pool_users).
    ///
    /// `PUT /v2/{project_id}/clusters/{cluster_id}/workload/queues`
    ///
    /// - Documented in: section 5.7.4 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::{ResourceLimitSpec, ResourceLimitSpecResourceName, ResourcePoolSpec};
    ///
    /// let response = client
    ///     .create_resource_pool()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .workload_queue(
    ///         ResourcePoolSpec::builder()
    ///             .workload_queue_name("reports")
    ///             .workload_resource_item_list([
    ///                 ResourceLimitSpec::builder()
    ///                     .resource_name(ResourceLimitSpecResourceName::Memory)
    ///                     .resource_value(1),
    ///             ]),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_resource_pool(&self) -> CreateResourcePool {
        CreateResourcePool {
            client: self.clone(),
            input: <CreateResourcePoolInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_resource_pool`](crate::dws::Client::create_resource_pool).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateResourcePool {
    client: crate::dws::Client,
    input: CreateResourcePoolInput,
}

impl CreateResourcePool {
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

    /// Settings of the resource pool to create. Required.
    pub fn workload_queue(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::ResourcePoolSpec>,
    ) -> Self {
        self.input.body.workload_queue = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateResourcePoolInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::WorkloadOutcome> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::WorkloadOutcome> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`create_resource_pool`](crate::dws::Client::create_resource_pool).
#[derive(Clone)]
pub struct CreateResourcePoolInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::CreateResourcePoolRequest,
}

impl CreateResourcePoolInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateResourcePoolInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateResourcePoolInput {
    type Output = crate::dws::types::WorkloadOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Name and limits of the resource pool to create.
#[derive(Clone)]
pub struct CreateResourcePoolRequest {
    /// Settings of the resource pool to create.
    ///
    /// Required.
    pub workload_queue: Option<crate::dws::types::ResourcePoolSpec>,
}

impl CreateResourcePoolRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateResourcePoolRequest {
        workload_queue: Member::new("workload_queue").required(),
    }
}

/// A limit that a new resource pool sets on one kind of resource.
#[derive(Clone)]
pub struct ResourceLimitSpec {
    /// Name of the resource: `memory` (in %), `tablespace` (storage in MB), `activestatements` (queries
    /// at once), `cpu_limit` (dedicated CPU) or `cpu_share`. All of them must be set; `cpu_limit` needs
    /// a cluster later than 8.1.3.
    ///
    /// Required.
    pub resource_name: Option<crate::dws::types::ResourceLimitSpecResourceName>,
    /// Amount of the resource. No limit is -1 for `tablespace`, -1 or 0 for `activestatements`, 0 for
    /// `memory` and `cpu_limit`; `cpu_share` is 20 by default.
    ///
    /// Required. When `resource_name` is `memory`: 0 to 100. When `resource_name` is `tablespace`: -1 to 2147483647.
    /// When `resource_name` is `activestatements`: -1 to 2147483647. When `resource_name` is `cpu_limit`: 0 to 99. When
    /// `resource_name` is `cpu_share`: 1 to 99.
    pub resource_value: Option<i64>,
}

impl ResourceLimitSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of the resource: `memory` (in %), `tablespace` (storage in MB), `activestatements` (queries at once),
    /// `cpu_limit` (dedicated CPU) or `cpu_share`. Required.
    pub fn resource_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::ResourceLimitSpecResourceName,
        >,
    ) -> Self {
        self.resource_name = value.into_value();
        self
    }

    /// Amount of the resource. Required.
    pub fn resource_value(
        mut self,
        value: impl gaussdb_runtime::IntoValue<i64>,
    ) -> Self {
        self.resource_value = value.into_value();
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
    ResourceLimitSpec {
        resource_name: Member::new("resource_name")
            .required()
            .limits(
                &[OneOf(&["memory", "tablespace", "activestatements", "cpu_limit", "cpu_share"])],
            ),
        resource_value: Member::new("resource_value")
            .required()
            .limits(
                &[
                    RangeIf(
                        &[
                            When {
                                field: "resource_name",
                                values: &["memory"],
                                not: false,
                            },
                        ],
                        Some(0),
                        Some(100),
                    ),
                    RangeIf(
                        &[
                            When {
                                field: "resource_name",
                                values: &["tablespace"],
                                not: false,
                            },
                        ],
                        Some(-1),
                        Some(2147483647),
                    ),
                    RangeIf(
                        &[
                            When {
                                field: "resource_name",
                                values: &["activestatements"],
                                not: false,
                            },
                        ],
                        Some(-1),
                        Some(2147483647),
                    ),
                    RangeIf(
                        &[
                            When {
                                field: "resource_name",
                                values: &["cpu_limit"],
                                not: false,
                            },
                        ],
                        Some(0),
                        Some(99),
                    ),
                    RangeIf(
                        &[
                            When {
                                field: "resource_name",
                                values: &["cpu_share"],
                                not: false,
                            },
                        ],
                        Some(1),
                        Some(99),
                    ),
                ],
            ),
    }
}

/// A resource pool to create, with its limits.
#[derive(Clone)]
pub struct ResourcePoolSpec {
    /// Name for the resource pool: 3 to 28 lowercase letters, digits and underscores, the first one a
    /// letter.
    ///
    /// Required. 3 to 28 characters. Pattern: `^[a-z][a-z0-9_]*$`.
    pub workload_queue_name: Option<String>,
    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    pub logical_cluster_name: Option<String>,
    /// Limits of the resource pool, one entry per kind of resource.
    ///
    /// Required.
    pub workload_resource_item_list: Option<Vec<crate::dws::types::ResourceLimitSpec>>,
}

impl ResourcePoolSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name for the resource pool: 3 to 28 lowercase letters, digits and underscores, the first one a letter. Required.
    pub fn workload_queue_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.workload_queue_name = value.into_value();
        self
    }

    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    pub fn logical_cluster_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.logical_cluster_name = value.into_value();
        self
    }

    /// Limits of the resource pool, one entry per kind of resource. Required.
    pub fn workload_resource_item_list(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::ResourceLimitSpec>,
    ) -> Self {
        self.workload_resource_item_list = Some(value.into_iter().collect());
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
    ResourcePoolSpec {
        workload_queue_name: Member::new("workload_queue_name")
            .required()
            .limits(&[MinLength(3), MaxLength(28), Pattern("^[a-z][a-z0-9_]*$")]),
        logical_cluster_name: Member::new("logical_cluster_name"),
        workload_resource_item_list: Member::new("workload_resource_item_list").required(),
    }
}

/// Name of the resource: `memory` (in %), `tablespace` (storage in MB), `activestatements` (queries
/// at once), `cpu_limit` (dedicated CPU) or `cpu_share`. All of them must be set; `cpu_limit` needs
/// a cluster later than 8.1.3.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ResourceLimitSpecResourceName {
    /// Share of the memory, in percent.
    Memory,
    /// Storage space, in MB.
    Tablespace,
    /// Number of queries that run at once.
    Activestatements,
    /// CPU reserved for the pool; prevails over `cpu_share`.
    CpuLimit,
    /// Share of the CPU; 20 unless set.
    CpuShare,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ResourceLimitSpecResourceName {
        Memory = "memory",
        Tablespace = "tablespace",
        Activestatements = "activestatements",
        CpuLimit = "cpu_limit",
        CpuShare = "cpu_share",
    }
}
