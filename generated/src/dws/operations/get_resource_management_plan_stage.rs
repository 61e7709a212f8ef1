// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1plans~1{plan_id}~1stages~1{stage_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    success_when: ::std::option::Option::Some(
        &::gaussdb_runtime::generated::SuccessWhen {
            code: "workload_res_code",
            values: &["0"],
            message: ::std::option::Option::Some("workload_res_str"),
        },
    ),
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getResourceManagementPlanStage",
        ::gaussdb_runtime::generated::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/workload/plans/{plan_id}/stages/{stage_id}",
    )
};

impl crate::dws::Client {
    /// Get a plan stage
    ///
    /// Returns one stage of a resource management plan: its period, when it next takes effect, and the
    /// limits it sets for each resource pool. HTTP 200 alone is not success: `workload_res_code`, where
    /// present, must be 0.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/workload/plans/{plan_id}/stages/{stage_id}`
    ///
    /// - Documented in: section 5.7.26 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn get_resource_management_plan_stage(
        &self,
    ) -> GetResourceManagementPlanStage<'_> {
        GetResourceManagementPlanStage {
            client: self,
            input: <GetResourceManagementPlanStageInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_resource_management_plan_stage`](crate::dws::Client::get_resource_management_plan_stage).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetResourceManagementPlanStage<'a> {
    client: &'a crate::dws::Client,
    input: GetResourceManagementPlanStageInput,
}

impl GetResourceManagementPlanStage<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the resource management plan, as [`list_resource_management_plans`](crate::dws::Client::list_resource_management_plans) gives it. Required.
    pub fn plan_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.plan_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the stage, which [`get_resource_management_plan`](crate::dws::Client::get_resource_management_plan) gives for each stage of the plan. Required.
    pub fn stage_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.stage_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetResourceManagementPlanStageInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::GetResourceManagementPlanStageResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<
            crate::dws::types::GetResourceManagementPlanStageResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_resource_management_plan_stage`](crate::dws::Client::get_resource_management_plan_stage) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetResourceManagementPlanStageInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// ID of the resource management plan, as [`list_resource_management_plans`](crate::dws::Client::list_resource_management_plans) gives it.
    ///
    /// Required.
    pub plan_id: ::std::option::Option<::std::string::String>,
    /// ID of the stage, which [`get_resource_management_plan`](crate::dws::Client::get_resource_management_plan) gives for each stage of the plan.
    ///
    /// Required.
    pub stage_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for GetResourceManagementPlanStageInput {
    type Output = crate::dws::types::GetResourceManagementPlanStageResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .path("plan_id", &self.plan_id)
            .path("stage_id", &self.stage_id)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("plan_id", self.plan_id.is_some());
        v.require("stage_id", self.stage_id.is_some());
    }
}

/// The plan stage asked for, with its period and limits.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetResourceManagementPlanStageResponse {
    /// Result code of the request: 0 for success, any other value for an error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_res_code: ::std::option::Option<i64>,
    /// Text that explains `workload_res_code`; null on success.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_res_str: ::std::option::Option<::std::string::String>,
    /// Details of the stage: its period and the resources of each pool.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_plan_stage: ::std::option::Option<crate::dws::types::PlanStage>,
}
