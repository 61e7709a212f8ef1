// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1queues~1{queue_name}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.7",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            kinds: &[
                ("-1", gaussdb_runtime::codegen::ErrorKind::NotFound),
                ("1", gaussdb_runtime::codegen::ErrorKind::NotFound),
            ],
            statuses: &[500u16],
            message: Some("workload_res_str"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("workload_res_code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getResourcePool",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/workload/queues/{queue_name}",
    )
};

impl crate::dws::Client {
    /// Get a resource pool
    ///
    /// Returns one resource pool with its resource limits and its settings for short queries. In
    /// logical cluster mode, name the logical cluster; otherwise leave `logical_cluster_name` out. HTTP 200
    /// alone is not success: `workload_res_code` must be 0.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/workload/queues/{queue_name}`
    ///
    /// - Documented in: section 5.7.7 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_resource_pool()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .queue_name("reports")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_resource_pool(&self) -> GetResourcePool {
        GetResourcePool {
            client: self.clone(),
            input: <GetResourcePoolInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_resource_pool`](crate::dws::Client::get_resource_pool).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetResourcePool {
    client: crate::dws::Client,
    input: GetResourcePoolInput,
}

impl GetResourcePool {
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

    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools)
    /// gives it. Required.
    pub fn queue_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.queue_name = value.into_value();
        self
    }

    /// Name of the logical cluster; to be left out when the cluster is not in logical cluster mode.
    pub fn logical_cluster_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.logical_cluster_name = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetResourcePoolInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::GetResourcePoolResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::GetResourcePoolResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_resource_pool`](crate::dws::Client::get_resource_pool).
#[derive(Clone)]
pub struct GetResourcePoolInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools)
    /// gives it.
    ///
    /// Required.
    pub queue_name: Option<String>,
    /// Name of the logical cluster; to be left out when the cluster is not in logical cluster mode.
    pub logical_cluster_name: Option<String>,
}

impl GetResourcePoolInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetResourcePoolInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        queue_name: Member::path("queue_name").required(),
        logical_cluster_name: Member::query("logical_cluster_name"),
    }
}

impl gaussdb_runtime::codegen::Input for GetResourcePoolInput {
    type Output = crate::dws::types::GetResourcePoolResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The resource pool asked for, with its limits.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetResourcePoolResponse {
    /// Result code of the request: 0 for success, any other value for an error.
    pub workload_res_code: Option<i64>,
    /// Text that explains `workload_res_code`; null on success.
    pub workload_res_str: Option<String>,
    /// Details of the resource pool, with its limits and exception rules.
    pub workload_queue: Option<crate::dws::types::ResourcePool>,
}

impl GetResourcePoolResponse {
    /// Result code of the request: 0 for success, any other value for an error.
    #[inline]
    pub fn workload_res_code(&self) -> Option<i64> {
        self.workload_res_code
    }

    /// Text that explains `workload_res_code`; null on success.
    #[inline]
    pub fn workload_res_str(&self) -> Option<&str> {
        self.workload_res_str.as_deref()
    }

    /// Details of the resource pool, with its limits and exception rules.
    #[inline]
    pub fn workload_queue(&self) -> Option<&crate::dws::types::ResourcePool> {
        self.workload_queue.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetResourcePoolResponse {
        workload_res_code: Member::new("workload_res_code"),
        workload_res_str: Member::new("workload_res_str"),
        workload_queue: Member::new("workload_queue"),
    }
}

/// A resource pool, with its limits and its settings for short queries.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResourcePool {
    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools)
    /// gives it.
    pub queue_name: Option<String>,
    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    pub logical_cluster_name: Option<String>,
    /// Whether short queries are accelerated in the resource pool, as text such as `t`.
    pub short_query_optimize: Option<String>,
    /// Number of short queries that may run at once in the resource pool.
    pub short_query_concurrency_num: Option<i64>,
    /// Resources that the pool receives, one entry per kind, such as CPU or memory.
    pub resource_item_list: Vec<crate::dws::types::ResourceLimit>,
}

impl ResourcePool {
    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools)
    /// gives it.
    #[inline]
    pub fn queue_name(&self) -> Option<&str> {
        self.queue_name.as_deref()
    }

    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    #[inline]
    pub fn logical_cluster_name(&self) -> Option<&str> {
        self.logical_cluster_name.as_deref()
    }

    /// Whether short queries are accelerated in the resource pool, as text such as `t`.
    #[inline]
    pub fn short_query_optimize(&self) -> Option<&str> {
        self.short_query_optimize.as_deref()
    }

    /// Number of short queries that may run at once in the resource pool.
    #[inline]
    pub fn short_query_concurrency_num(&self) -> Option<i64> {
        self.short_query_concurrency_num
    }

    /// Resources that the pool receives, one entry per kind, such as CPU or memory.
    #[inline]
    pub fn resource_item_list(&self) -> &[crate::dws::types::ResourceLimit] {
        &self.resource_item_list
    }
}

gaussdb_runtime::reflect_struct! {
    ResourcePool {
        queue_name: Member::new("queue_name"),
        logical_cluster_name: Member::new("logical_cluster_name"),
        short_query_optimize: Member::new("short_query_optimize"),
        short_query_concurrency_num: Member::new("short_query_concurrency_num"),
        resource_item_list: Member::new("resource_item_list"),
    }
}
