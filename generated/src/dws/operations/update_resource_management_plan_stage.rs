// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1plans~1{plan_id}~1stages~1{stage_id}/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.28",
    idempotent: true,
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            kinds: &[
                ("103", gaussdb_runtime::codegen::ErrorKind::NotFound),
                ("110", gaussdb_runtime::codegen::ErrorKind::NotFound),
            ],
            statuses: &[500u16],
            message: Some("workload_res_str"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("workload_res_code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateResourceManagementPlanStage",
        gaussdb_runtime::codegen::Method::Put,
        "/v2/{project_id}/clusters/{cluster_id}/workload/plans/{plan_id}/stages/{stage_id}",
    )
};

impl crate::dws::Client {
    /// Change a plan stage
    ///
    /// Replaces period and resource limits of one stage of a resource management plan; all of them must
    /// be given again, the end time excepted. HTTP 200 alone is not success: `workload_res_code` must
    /// be 0.
    ///
    /// `PUT /v2/{project_id}/clusters/{cluster_id}/workload/plans/{plan_id}/stages/{stage_id}`
    ///
    /// - Documented in: section 5.7.28 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::{PlanStageUpdate, ResourceLimitUpdate, StagePoolUpdate};
    ///
    /// let response = client
    ///     .update_resource_management_plan_stage()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .plan_id("7a30ebf6-004c-422e-aa07-827e7b2eb89b")
    ///     .stage_id("c7ff6dcd-94d7-161e-ff5d-a0585684a8d1")
    ///     .workload_plan_stage(
    ///         PlanStageUpdate::builder()
    ///             .day("1,15")
    ///             .month("6")
    ///             .stage_name("stage1")
    ///             .start_time("2024-06-03T08:15:00Z")
    ///             .queue_list([
    ///                 StagePoolUpdate::builder()
    ///                     .queue_name("reports")
    ///                     .queue_resources([
    ///                         ResourceLimitUpdate::builder()
    ///                             .resource_name("sales-dwh")
    ///                             .resource_value(1),
    ///                     ]),
    ///             ]),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_resource_management_plan_stage(
        &self,
    ) -> UpdateResourceManagementPlanStage {
        UpdateResourceManagementPlanStage {
            client: self.clone(),
            input: <UpdateResourceManagementPlanStageInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`update_resource_management_plan_stage`](crate::dws::Client::update_resource_management_plan_stage).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateResourceManagementPlanStage {
    client: crate::dws::Client,
    input: UpdateResourceManagementPlanStageInput,
}

impl UpdateResourceManagementPlanStage {
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

    /// ID of the resource management plan, as
    /// [`list_resource_management_plans`](crate::dws::Client::list_resource_management_plans) gives it. Required.
    pub fn plan_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.plan_id = value.into_value();
        self
    }

    /// ID of the stage, which [`get_resource_management_plan`](crate::dws::Client::get_resource_management_plan) gives
    /// for each stage of the plan. Required.
    pub fn stage_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.stage_id = value.into_value();
        self
    }

    /// New period and resources of the stage. Required.
    pub fn workload_plan_stage(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::PlanStageUpdate>,
    ) -> Self {
        self.input.body.workload_plan_stage = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateResourceManagementPlanStageInput) -> Self {
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

/// The input of [`update_resource_management_plan_stage`](crate::dws::Client::update_resource_management_plan_stage).
#[derive(Clone)]
pub struct UpdateResourceManagementPlanStageInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// ID of the resource management plan, as
    /// [`list_resource_management_plans`](crate::dws::Client::list_resource_management_plans) gives it.
    ///
    /// Required.
    pub plan_id: Option<String>,
    /// ID of the stage, which [`get_resource_management_plan`](crate::dws::Client::get_resource_management_plan) gives
    /// for each stage of the plan.
    ///
    /// Required.
    pub stage_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::UpdateResourceManagementPlanStageRequest,
}

impl UpdateResourceManagementPlanStageInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateResourceManagementPlanStageInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        plan_id: Member::path("plan_id").required(),
        stage_id: Member::path("stage_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateResourceManagementPlanStageInput {
    type Output = crate::dws::types::WorkloadOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A plan stage as it is to be after the change, with its period and the limits of resource pools
/// in it.
#[derive(Clone)]
pub struct PlanStageUpdate {
    /// Days on which the stage applies; several are separated by commas, as in `1,2`.
    ///
    /// Required.
    pub day: Option<String>,
    /// Month in which the stage applies, as a number such as `6`.
    ///
    /// Required.
    pub month: Option<String>,
    /// Name of the stage, such as `stage1`.
    ///
    /// Required.
    pub stage_name: Option<String>,
    /// Time of day at which the stage begins, such as `00:00:00`.
    ///
    /// Required.
    pub start_time: Option<String>,
    /// Time of day at which the stage ends, such as `00:00:00`.
    pub end_time: Option<String>,
    /// Resource pools, each with the resources it receives in this stage.
    ///
    /// Required.
    pub queue_list: Option<Vec<crate::dws::types::StagePoolUpdate>>,
}

impl PlanStageUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Days on which the stage applies; several are separated by commas, as in `1,2`. Required.
    pub fn day(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.day = value.into_value();
        self
    }

    /// Month in which the stage applies, as a number such as `6`. Required.
    pub fn month(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.month = value.into_value();
        self
    }

    /// Name of the stage, such as `stage1`. Required.
    pub fn stage_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.stage_name = value.into_value();
        self
    }

    /// Time of day at which the stage begins, such as `00:00:00`. Required.
    pub fn start_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.start_time = value.into_value();
        self
    }

    /// Time of day at which the stage ends, such as `00:00:00`.
    pub fn end_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.end_time = value.into_value();
        self
    }

    /// Resource pools, each with the resources it receives in this stage. Required.
    pub fn queue_list(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::StagePoolUpdate>,
    ) -> Self {
        self.queue_list = Some(value.into_iter().collect());
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
    PlanStageUpdate {
        day: Member::new("day").required(),
        month: Member::new("month").required(),
        stage_name: Member::new("stage_name").required(),
        start_time: Member::new("start_time").required(),
        end_time: Member::new("end_time"),
        queue_list: Member::new("queue_list").required(),
    }
}

/// Limits that a changed plan stage sets for one resource pool, and its settings for short queries.
#[derive(Clone)]
pub struct StagePoolUpdate {
    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools)
    /// gives it.
    ///
    /// Required.
    pub queue_name: Option<String>,
    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    pub logical_cluster_name: Option<String>,
    /// Whether short queries are accelerated in the resource pool, as text such as `t`.
    pub short_query_optimize: Option<String>,
    /// Number of short queries that may run at once in the resource pool.
    pub short_query_concurrency_num: Option<i64>,
    /// Resources that the pool receives, one entry per kind, such as CPU or memory.
    ///
    /// Required.
    pub queue_resources: Option<Vec<crate::dws::types::ResourceLimitUpdate>>,
}

impl StagePoolUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools)
    /// gives it. Required.
    pub fn queue_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.queue_name = value.into_value();
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

    /// Whether short queries are accelerated in the resource pool, as text such as `t`.
    pub fn short_query_optimize(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.short_query_optimize = value.into_value();
        self
    }

    /// Number of short queries that may run at once in the resource pool.
    pub fn short_query_concurrency_num(
        mut self,
        value: impl gaussdb_runtime::IntoValue<i64>,
    ) -> Self {
        self.short_query_concurrency_num = value.into_value();
        self
    }

    /// Resources that the pool receives, one entry per kind, such as CPU or memory. Required.
    pub fn queue_resources(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::ResourceLimitUpdate>,
    ) -> Self {
        self.queue_resources = Some(value.into_iter().collect());
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
    StagePoolUpdate {
        queue_name: Member::new("queue_name").required(),
        logical_cluster_name: Member::new("logical_cluster_name"),
        short_query_optimize: Member::new("short_query_optimize"),
        short_query_concurrency_num: Member::new("short_query_concurrency_num"),
        queue_resources: Member::new("queue_resources").required(),
    }
}

/// Period and limits that the plan stage is to have.
#[derive(Clone)]
pub struct UpdateResourceManagementPlanStageRequest {
    /// New period and resources of the stage.
    ///
    /// Required.
    pub workload_plan_stage: Option<crate::dws::types::PlanStageUpdate>,
}

impl UpdateResourceManagementPlanStageRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateResourceManagementPlanStageRequest {
        workload_plan_stage: Member::new("workload_plan_stage").required(),
    }
}
