// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1queues~1{queue_name}~1plans/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.9",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[500u16],
            message: Some("workload_res_str"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("workload_res_code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listResourcePoolPlans",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/workload/queues/{queue_name}/plans",
    )
};

impl crate::dws::Client {
    /// List plans using a resource pool
    ///
    /// Lists the resource management plans that involve a resource pool, with their stages and the
    /// limits each stage sets. HTTP 200 alone is not success: `workload_res_code`, where present, must
    /// be 0.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/workload/queues/{queue_name}/plans`
    ///
    /// - Documented in: section 5.7.9 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_resource_pool_plans()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .queue_name("reports")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_resource_pool_plans(&self) -> ListResourcePoolPlans {
        ListResourcePoolPlans {
            client: self.clone(),
            input: <ListResourcePoolPlansInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_resource_pool_plans`](crate::dws::Client::list_resource_pool_plans).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListResourcePoolPlans {
    client: crate::dws::Client,
    input: ListResourcePoolPlansInput,
}

impl ListResourcePoolPlans {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListResourcePoolPlansInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListResourcePoolPlansResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListResourcePoolPlansResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_resource_pool_plans`](crate::dws::Client::list_resource_pool_plans).
#[derive(Clone)]
pub struct ListResourcePoolPlansInput {
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
}

impl ListResourcePoolPlansInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListResourcePoolPlansInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        queue_name: Member::path("queue_name").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListResourcePoolPlansInput {
    type Output = crate::dws::types::ListResourcePoolPlansResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Plans that involve the resource pool.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListResourcePoolPlansResponse {
    /// Result code of the request: 0 for success, any other value for an error.
    pub workload_res_code: Option<i64>,
    /// Text that explains `workload_res_code`; null on success.
    pub workload_res_str: Option<String>,
    /// Resource management plans of the cluster.
    pub plan_list: Vec<crate::dws::types::ResourcePoolPlan>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListResourcePoolPlansResponse {
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

    /// Resource management plans of the cluster.
    #[inline]
    pub fn plan_list(&self) -> &[crate::dws::types::ResourcePoolPlan] {
        &self.plan_list
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListResourcePoolPlansResponse {
        workload_res_code: Member::new("workload_res_code"),
        workload_res_str: Member::new("workload_res_str"),
        plan_list: Member::new("plan_list"),
        count: Member::new("count"),
    }
}

/// A plan that involves the resource pool, with its stages.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResourcePoolPlan {
    /// State of the plan, a number as text, such as `0`.
    pub status: Option<String>,
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub cluster_id: Option<String>,
    /// ID of the resource management plan, as
    /// [`list_resource_management_plans`](crate::dws::Client::list_resource_management_plans) gives it.
    pub plan_id: Option<String>,
    /// Name of the resource management plan.
    pub plan_name: Option<String>,
    /// Stage that the plan is in at present.
    pub current_stage: Option<String>,
    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    pub logical_cluster_name: Option<String>,
    /// Stages of the plan, each with its period and the limits of the pools.
    pub stage_list: Vec<crate::dws::types::PlanStage>,
}

impl ResourcePoolPlan {
    /// State of the plan, a number as text, such as `0`.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// ID of the project (resource set), as the page My Settings of the console shows it.
    #[inline]
    pub fn project_id(&self) -> Option<&str> {
        self.project_id.as_deref()
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }

    /// ID of the resource management plan, as
    /// [`list_resource_management_plans`](crate::dws::Client::list_resource_management_plans) gives it.
    #[inline]
    pub fn plan_id(&self) -> Option<&str> {
        self.plan_id.as_deref()
    }

    /// Name of the resource management plan.
    #[inline]
    pub fn plan_name(&self) -> Option<&str> {
        self.plan_name.as_deref()
    }

    /// Stage that the plan is in at present.
    #[inline]
    pub fn current_stage(&self) -> Option<&str> {
        self.current_stage.as_deref()
    }

    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    #[inline]
    pub fn logical_cluster_name(&self) -> Option<&str> {
        self.logical_cluster_name.as_deref()
    }

    /// Stages of the plan, each with its period and the limits of the pools.
    #[inline]
    pub fn stage_list(&self) -> &[crate::dws::types::PlanStage] {
        &self.stage_list
    }
}

gaussdb_runtime::reflect_struct! {
    ResourcePoolPlan {
        status: Member::new("status"),
        project_id: Member::new("project_id"),
        cluster_id: Member::new("cluster_id"),
        plan_id: Member::new("plan_id"),
        plan_name: Member::new("plan_name"),
        current_stage: Member::new("current_stage"),
        logical_cluster_name: Member::new("logical_cluster_name"),
        stage_list: Member::new("stage_list"),
    }
}
