// Made from spec/openapi/dws.yaml#/components/schemas/PlanStage by `cargo xtask generate`; not to be edited.

/// A stage of a resource management plan, with its period and the limits of resource pools in it.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct PlanStage {
    /// Month in which the stage applies, as a number such as `6`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub month: ::std::option::Option<::std::string::String>,
    /// Days on which the stage applies; several are separated by commas, as in `1,2`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub day: ::std::option::Option<::std::string::String>,
    /// ID of the resource management plan, as [`list_resource_management_plans`](crate::dws::Client::list_resource_management_plans) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub plan_id: ::std::option::Option<::std::string::String>,
    /// ID of the stage, which [`get_resource_management_plan`](crate::dws::Client::get_resource_management_plan) gives for each stage of the plan.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stage_id: ::std::option::Option<::std::string::String>,
    /// Name of the stage, such as `stage1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stage_name: ::std::option::Option<::std::string::String>,
    /// Time of day at which the stage begins, such as `00:00:00`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start_time: ::std::option::Option<::std::string::String>,
    /// Time of day at which the stage ends, such as `00:00:00`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::std::string::String>,
    /// Time of the next check of the stage, as `YYYY-MM-DD hh:mm:ss`; in the documented example, when
    /// it next begins.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub next_valid_time: ::std::option::Option<::std::string::String>,
    /// Resource pools, each with the resources it receives in this stage.
    #[serde(default)]
    pub queue_list: ::std::vec::Vec<crate::dws::types::QueueResourceItem>,
}
