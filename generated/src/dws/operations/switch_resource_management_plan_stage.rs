// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1plans~1{plan_id}~1stage-switch/post by `cargo xtask generate`; not to be edited.

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
        "switchResourceManagementPlanStage",
        ::gaussdb_runtime::generated::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/workload/plans/{plan_id}/stage-switch",
    )
};

impl crate::dws::Client {
    /// Switch to another plan stage
    ///
    /// Makes the stage in `stage_id` the current stage of a resource management plan. HTTP 200 alone is
    /// not success: `workload_res_code` must be 0.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/workload/plans/{plan_id}/stage-switch`
    ///
    /// - Documented in: section 5.7.29 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn switch_resource_management_plan_stage(
        &self,
    ) -> SwitchResourceManagementPlanStage<'_> {
        SwitchResourceManagementPlanStage {
            client: self,
            input: <SwitchResourceManagementPlanStageInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`switch_resource_management_plan_stage`](crate::dws::Client::switch_resource_management_plan_stage).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct SwitchResourceManagementPlanStage<'a> {
    client: &'a crate::dws::Client,
    input: SwitchResourceManagementPlanStageInput,
}

impl SwitchResourceManagementPlanStage<'_> {
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
        self.input.body.stage_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: SwitchResourceManagementPlanStageInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::SwitchResourceManagementPlanStageResponse,
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
            crate::dws::types::SwitchResourceManagementPlanStageResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`switch_resource_management_plan_stage`](crate::dws::Client::switch_resource_management_plan_stage) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SwitchResourceManagementPlanStageInput {
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
    /// The body.
    pub body: crate::dws::types::SwitchResourceManagementPlanStageRequest,
}

impl ::gaussdb_runtime::generated::Input for SwitchResourceManagementPlanStageInput {
    type Output = crate::dws::types::SwitchResourceManagementPlanStageResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .path("plan_id", &self.plan_id)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("plan_id", self.plan_id.is_some());
        self.body.validate(v);
    }
}

/// Stage that is to become the current one.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct SwitchResourceManagementPlanStageRequest {
    /// ID of the stage, which [`get_resource_management_plan`](crate::dws::Client::get_resource_management_plan) gives for each stage of the plan.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stage_id: ::std::option::Option<::std::string::String>,
}

impl SwitchResourceManagementPlanStageRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("stage_id", self.stage_id.is_some());
    }
}

/// Result code and message of switching the stage.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct SwitchResourceManagementPlanStageResponse {
    /// Result code of the request: 0 for success, any other value for an error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_res_code: ::std::option::Option<i64>,
    /// Text that explains `workload_res_code`; null on success.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_res_str: ::std::option::Option<::std::string::String>,
}
