// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1plans~1{plan_id}~1stages~1{stage_id}/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    success_when: ::std::option::Option::Some(
        &::gaussdb_runtime::generated::SuccessWhen {
            code: "workload_res_code",
            values: &["0"],
            message: ::std::option::Option::Some("workload_res_str"),
        },
    ),
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateResourceManagementPlanStage",
        ::gaussdb_runtime::generated::Method::Put,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn update_resource_management_plan_stage(
        &self,
    ) -> UpdateResourceManagementPlanStage<'_> {
        UpdateResourceManagementPlanStage {
            client: self,
            input: <UpdateResourceManagementPlanStageInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_resource_management_plan_stage`](crate::dws::Client::update_resource_management_plan_stage).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateResourceManagementPlanStage<'a> {
    client: &'a crate::dws::Client,
    input: UpdateResourceManagementPlanStageInput,
}

impl UpdateResourceManagementPlanStage<'_> {
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

    /// New period and resources of the stage. Required.
    #[inline]
    pub fn workload_plan_stage(
        mut self,
        value: crate::dws::types::UpdateResourceManagementPlanStageWorkloadPlanStage,
    ) -> Self {
        self.input.body.workload_plan_stage = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdateResourceManagementPlanStageInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::UpdateResourceManagementPlanStageResponse,
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
            crate::dws::types::UpdateResourceManagementPlanStageResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`update_resource_management_plan_stage`](crate::dws::Client::update_resource_management_plan_stage) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateResourceManagementPlanStageInput {
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
    /// The body.
    pub body: crate::dws::types::UpdateResourceManagementPlanStageRequest,
}

impl ::gaussdb_runtime::generated::Input for UpdateResourceManagementPlanStageInput {
    type Output = crate::dws::types::UpdateResourceManagementPlanStageResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .path("plan_id", &self.plan_id)
            .path("stage_id", &self.stage_id)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("plan_id", self.plan_id.is_some());
        v.require("stage_id", self.stage_id.is_some());
        self.body.validate(v);
    }
}

/// Period and limits that the plan stage is to have.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateResourceManagementPlanStageRequest {
    /// New period and resources of the stage.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_plan_stage: ::std::option::Option<
        crate::dws::types::UpdateResourceManagementPlanStageWorkloadPlanStage,
    >,
}

impl UpdateResourceManagementPlanStageRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("workload_plan_stage", self.workload_plan_stage.is_some());
        if let ::std::option::Option::Some(value) = &self.workload_plan_stage {
            v.within("workload_plan_stage", |v| value.validate(v));
        }
    }
}

/// Result code and message of changing the stage.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateResourceManagementPlanStageResponse {
    /// Result code of the request: 0 for success, any other value for an error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_res_code: ::std::option::Option<i64>,
    /// Text that explains `workload_res_code`; null on success.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_res_str: ::std::option::Option<::std::string::String>,
}

/// A plan stage as it is to be after the change, with its period and the limits of resource pools
/// in it.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateResourceManagementPlanStageWorkloadPlanStage {
    /// Days on which the stage applies; several are separated by commas, as in `1,2`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub day: ::std::option::Option<::std::string::String>,
    /// Month in which the stage applies, as a number such as `6`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub month: ::std::option::Option<::std::string::String>,
    /// Name of the stage, such as `stage1`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stage_name: ::std::option::Option<::std::string::String>,
    /// Time of day at which the stage begins, such as `00:00:00`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start_time: ::std::option::Option<::std::string::String>,
    /// Time of day at which the stage ends, such as `00:00:00`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::std::string::String>,
    /// Resource pools, each with the resources it receives in this stage.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue_list: ::std::option::Option<
        ::std::vec::Vec<crate::dws::types::WorkloadQueueItem>,
    >,
}

impl UpdateResourceManagementPlanStageWorkloadPlanStage {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Days on which the stage applies; several are separated by commas, as in `1,2`. Required.
    pub fn day(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.day = ::std::option::Option::Some(value.into());
        self
    }

    /// Month in which the stage applies, as a number such as `6`. Required.
    pub fn month(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.month = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the stage, such as `stage1`. Required.
    pub fn stage_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.stage_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Time of day at which the stage begins, such as `00:00:00`. Required.
    pub fn start_time(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.start_time = ::std::option::Option::Some(value.into());
        self
    }

    /// Time of day at which the stage ends, such as `00:00:00`.
    pub fn end_time(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.end_time = ::std::option::Option::Some(value.into());
        self
    }

    /// Resource pools, each with the resources it receives in this stage. Required.
    pub fn queue_list(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::dws::types::WorkloadQueueItem,
        >,
    ) -> Self {
        self.queue_list = ::std::option::Option::Some(value.into_iter().collect());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("day", self.day.is_some());
        v.require("month", self.month.is_some());
        v.require("stage_name", self.stage_name.is_some());
        v.require("start_time", self.start_time.is_some());
        v.require("queue_list", self.queue_list.is_some());
        if let ::std::option::Option::Some(value) = &self.queue_list {
            v.within(
                "queue_list",
                |v| {
                    for (index, value) in value.iter().enumerate() {
                        v.element(
                            index,
                            |v| {
                                value.validate(v);
                            },
                        );
                    }
                },
            );
        }
    }
}

/// Limits that a changed plan stage sets for one resource pool, and its settings for short queries.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct WorkloadQueueItem {
    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools) gives it.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue_name: ::std::option::Option<::std::string::String>,
    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub logical_cluster_name: ::std::option::Option<::std::string::String>,
    /// Whether short queries are accelerated in the resource pool, as text such as `t`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub short_query_optimize: ::std::option::Option<::std::string::String>,
    /// Number of short queries that may run at once in the resource pool.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub short_query_concurrency_num: ::std::option::Option<i64>,
    /// Resources that the pool receives, one entry per kind, such as CPU or memory.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_item_list: ::std::option::Option<
        ::std::vec::Vec<crate::dws::types::UpdateResourcePoolWorkloadResourceItem>,
    >,
}

impl WorkloadQueueItem {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools) gives it. Required.
    pub fn queue_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.queue_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    pub fn logical_cluster_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.logical_cluster_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Whether short queries are accelerated in the resource pool, as text such as `t`.
    pub fn short_query_optimize(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.short_query_optimize = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of short queries that may run at once in the resource pool.
    #[inline]
    pub fn short_query_concurrency_num(mut self, value: i64) -> Self {
        self.short_query_concurrency_num = ::std::option::Option::Some(value);
        self
    }

    /// Resources that the pool receives, one entry per kind, such as CPU or memory. Required.
    pub fn resource_item_list(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::dws::types::UpdateResourcePoolWorkloadResourceItem,
        >,
    ) -> Self {
        self.resource_item_list = ::std::option::Option::Some(
            value.into_iter().collect(),
        );
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("queue_name", self.queue_name.is_some());
        v.require("resource_item_list", self.resource_item_list.is_some());
        if let ::std::option::Option::Some(value) = &self.resource_item_list {
            v.within(
                "resource_item_list",
                |v| {
                    for (index, value) in value.iter().enumerate() {
                        v.element(
                            index,
                            |v| {
                                value.validate(v);
                            },
                        );
                    }
                },
            );
        }
    }
}
