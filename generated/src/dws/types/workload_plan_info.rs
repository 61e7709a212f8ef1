// Made from spec/openapi/dws.yaml#/components/schemas/WorkloadPlanInfo by `cargo xtask generate`; not to be edited.

/// A resource management plan, with state, current stage and all stages.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct WorkloadPlanInfo {
    /// State of the plan as a number, such as 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i64>,
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// ID of the resource management plan, as [`list_resource_management_plans`](crate::dws::Client::list_resource_management_plans) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub plan_id: ::std::option::Option<::std::string::String>,
    /// Name of the resource management plan.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub plan_name: ::std::option::Option<::std::string::String>,
    /// Stage that the plan is in at present.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub current_stage: ::std::option::Option<::std::string::String>,
    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub logical_cluster_name: ::std::option::Option<::std::string::String>,
    /// Stages of the plan, each with its period and the limits of the pools.
    #[serde(default)]
    pub stage_list: ::std::vec::Vec<crate::dws::types::PlanStage>,
}
