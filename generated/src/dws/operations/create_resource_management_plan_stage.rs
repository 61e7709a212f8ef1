// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1plans~1{plan_id}~1stages/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.25",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            kinds: &[("103", gaussdb_runtime::codegen::ErrorKind::NotFound)],
            statuses: &[500u16],
            message: Some("workload_res_str"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("workload_res_code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createResourceManagementPlanStage",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/workload/plans/{plan_id}/stages",
    )
};

impl crate::dws::Client {
    /// Add a stage to a plan
    ///
    /// Adds a stage to a resource management plan: a period, given by month, day, start and end time,
    /// and the limits that resource pools get in it. HTTP 200 alone is not success: `workload_res_code`
    /// must be 0.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/workload/plans/{plan_id}/stages`
    ///
    /// - Documented in: section 5.7.25 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::PlanStageSpec;
    ///
    /// let response = client
    ///     .create_resource_management_plan_stage()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .plan_id("7a30ebf6-004c-422e-aa07-827e7b2eb89b")
    ///     .workload_plan_stage(PlanStageSpec::builder().day("1,15").month("6"))
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_resource_management_plan_stage(
        &self,
    ) -> CreateResourceManagementPlanStage {
        CreateResourceManagementPlanStage {
            client: self.clone(),
            input: <CreateResourceManagementPlanStageInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`create_resource_management_plan_stage`](crate::dws::Client::create_resource_management_plan_stage).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateResourceManagementPlanStage {
    client: crate::dws::Client,
    input: CreateResourceManagementPlanStageInput,
}

impl CreateResourceManagementPlanStage {
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

    /// Stage to add: its period and the resources of each pool.
    pub fn workload_plan_stage(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::PlanStageSpec>,
    ) -> Self {
        self.input.body.get_or_insert_default().workload_plan_stage = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateResourceManagementPlanStageInput) -> Self {
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

/// The input of [`create_resource_management_plan_stage`](crate::dws::Client::create_resource_management_plan_stage).
#[derive(Clone)]
pub struct CreateResourceManagementPlanStageInput {
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
    /// The body. Optional.
    pub body: Option<crate::dws::types::CreateResourceManagementPlanStageRequest>,
}

impl CreateResourceManagementPlanStageInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateResourceManagementPlanStageInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        plan_id: Member::path("plan_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateResourceManagementPlanStageInput {
    type Output = crate::dws::types::WorkloadOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Stage to add to a resource management plan.
#[derive(Clone)]
pub struct CreateResourceManagementPlanStageRequest {
    /// Stage to add: its period and the resources of each pool.
    pub workload_plan_stage: Option<crate::dws::types::PlanStageSpec>,
}

impl CreateResourceManagementPlanStageRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateResourceManagementPlanStageRequest {
        workload_plan_stage: Member::new("workload_plan_stage"),
    }
}

/// A stage to add to a plan, with its period and the limits of resource pools in it.
#[derive(Clone)]
pub struct PlanStageSpec {
    /// Days on which the stage applies; several are separated by commas, as in `1,2`.
    pub day: Option<String>,
    /// Month in which the stage applies, as a number such as `6`.
    pub month: Option<String>,
    /// Name of the stage, such as `stage1`.
    pub stage_name: Option<String>,
    /// Time of day at which the stage begins, such as `00:00:00`.
    pub start_time: Option<String>,
    /// Time of day at which the stage ends, such as `00:00:00`.
    pub end_time: Option<String>,
    /// Resource pools, each with the resources it receives in this stage.
    pub queue_list: Option<Vec<crate::dws::types::StagePoolSpec>>,
}

impl PlanStageSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Days on which the stage applies; several are separated by commas, as in `1,2`.
    pub fn day(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.day = value.into_value();
        self
    }

    /// Month in which the stage applies, as a number such as `6`.
    pub fn month(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.month = value.into_value();
        self
    }

    /// Name of the stage, such as `stage1`.
    pub fn stage_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.stage_name = value.into_value();
        self
    }

    /// Time of day at which the stage begins, such as `00:00:00`.
    pub fn start_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.start_time = value.into_value();
        self
    }

    /// Time of day at which the stage ends, such as `00:00:00`.
    pub fn end_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.end_time = value.into_value();
        self
    }

    /// Resource pools, each with the resources it receives in this stage.
    pub fn queue_list(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::StagePoolSpec>,
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
    PlanStageSpec {
        day: Member::new("day"),
        month: Member::new("month"),
        stage_name: Member::new("stage_name"),
        start_time: Member::new("start_time"),
        end_time: Member::new("end_time"),
        queue_list: Member::new("queue_list"),
    }
}

/// Limits that a new plan stage sets for one resource pool.
#[derive(Clone)]
pub struct StagePoolSpec {
    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools)
    /// gives it.
    ///
    /// Required.
    pub queue_name: Option<String>,
    /// Resources that the pool receives, one entry per kind, such as CPU or memory.
    ///
    /// Required.
    pub queue_resources: Option<Vec<crate::dws::types::ResourceLimitUpdate>>,
}

impl StagePoolSpec {
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
    StagePoolSpec {
        queue_name: Member::new("queue_name").required(),
        queue_resources: Member::new("queue_resources").required(),
    }
}
