// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1queues~1{queue_name}~1resources/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.8",
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
        "updateResourcePool",
        gaussdb_runtime::codegen::Method::Put,
        "/v2/{project_id}/clusters/{cluster_id}/workload/queues/{queue_name}/resources",
    )
};

impl crate::dws::Client {
    /// Change a resource pool's limits
    ///
    /// Sets new resource limits for a resource pool. HTTP 200 alone is not success: `workload_res_code`
    /// must be 0.
    ///
    /// `PUT /v2/{project_id}/clusters/{cluster_id}/workload/queues/{queue_name}/resources`
    ///
    /// - Documented in: section 5.7.8 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::{ResourceLimitUpdate, ResourcePoolUpdate};
    ///
    /// let response = client
    ///     .update_resource_pool()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .queue_name("reports")
    ///     .workload_queue(
    ///         ResourcePoolUpdate::builder()
    ///             .workload_queue_name("reports")
    ///             .resource_item_list([
    ///                 ResourceLimitUpdate::builder()
    ///                     .resource_name("sales-dwh")
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
    pub fn update_resource_pool(&self) -> UpdateResourcePool {
        UpdateResourcePool {
            client: self.clone(),
            input: <UpdateResourcePoolInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_resource_pool`](crate::dws::Client::update_resource_pool).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateResourcePool {
    client: crate::dws::Client,
    input: UpdateResourcePoolInput,
}

impl UpdateResourcePool {
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

    /// New settings of the resource pool. Required.
    pub fn workload_queue(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::ResourcePoolUpdate>,
    ) -> Self {
        self.input.body.workload_queue = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateResourcePoolInput) -> Self {
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

/// The input of [`update_resource_pool`](crate::dws::Client::update_resource_pool).
#[derive(Clone)]
pub struct UpdateResourcePoolInput {
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
    /// The body.
    pub body: crate::dws::types::UpdateResourcePoolRequest,
}

impl UpdateResourcePoolInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateResourcePoolInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        queue_name: Member::path("queue_name").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateResourcePoolInput {
    type Output = crate::dws::types::WorkloadOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A resource pool with the limits it is to get.
#[derive(Clone)]
pub struct ResourcePoolUpdate {
    /// Name of the resource pool.
    ///
    /// Required.
    pub workload_queue_name: Option<String>,
    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    pub logical_cluster_name: Option<String>,
    /// Resources that the pool receives, one entry per kind, such as CPU or memory.
    ///
    /// Required.
    pub resource_item_list: Option<Vec<crate::dws::types::ResourceLimitUpdate>>,
}

impl ResourcePoolUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of the resource pool. Required.
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

    /// Resources that the pool receives, one entry per kind, such as CPU or memory. Required.
    pub fn resource_item_list(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::ResourceLimitUpdate>,
    ) -> Self {
        self.resource_item_list = Some(value.into_iter().collect());
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
    ResourcePoolUpdate {
        workload_queue_name: Member::new("workload_queue_name").required(),
        logical_cluster_name: Member::new("logical_cluster_name"),
        resource_item_list: Member::new("resource_item_list").required(),
    }
}

/// New limits of the resource pool.
#[derive(Clone)]
pub struct UpdateResourcePoolRequest {
    /// New settings of the resource pool.
    ///
    /// Required.
    pub workload_queue: Option<crate::dws::types::ResourcePoolUpdate>,
}

impl UpdateResourcePoolRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateResourcePoolRequest {
        workload_queue: Member::new("workload_queue").required(),
    }
}
