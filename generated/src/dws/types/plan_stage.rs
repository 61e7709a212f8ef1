// Made from spec/openapi/dws.yaml#/components/schemas/PlanStage by `cargo xtask generate`; not to be edited.

/// A stage of a resource management plan, with its period and the limits of resource pools in it.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlanStage {
    /// Month in which the stage applies, as a number such as `6`.
    pub month: Option<String>,
    /// Days on which the stage applies; several are separated by commas, as in `1,2`.
    pub day: Option<String>,
    /// ID of the resource management plan, as
    /// [`list_resource_management_plans`](crate::dws::Client::list_resource_management_plans) gives it.
    pub plan_id: Option<String>,
    /// ID of the stage, which [`get_resource_management_plan`](crate::dws::Client::get_resource_management_plan) gives
    /// for each stage of the plan.
    pub stage_id: Option<String>,
    /// Name of the stage, such as `stage1`.
    pub stage_name: Option<String>,
    /// Time of day at which the stage begins, such as `00:00:00`.
    pub start_time: Option<String>,
    /// Time of day at which the stage ends, such as `00:00:00`.
    pub end_time: Option<String>,
    /// Time of the next check of the stage, as `YYYY-MM-DD hh:mm:ss`; in the documented example, when
    /// it next begins.
    pub next_valid_time: Option<String>,
    /// Resource pools, each with the resources it receives in this stage.
    pub queue_list: Vec<crate::dws::types::StagePool>,
}

impl PlanStage {
    /// Month in which the stage applies, as a number such as `6`.
    #[inline]
    pub fn month(&self) -> Option<&str> {
        self.month.as_deref()
    }

    /// Days on which the stage applies; several are separated by commas, as in `1,2`.
    #[inline]
    pub fn day(&self) -> Option<&str> {
        self.day.as_deref()
    }

    /// ID of the resource management plan, as
    /// [`list_resource_management_plans`](crate::dws::Client::list_resource_management_plans) gives it.
    #[inline]
    pub fn plan_id(&self) -> Option<&str> {
        self.plan_id.as_deref()
    }

    /// ID of the stage, which [`get_resource_management_plan`](crate::dws::Client::get_resource_management_plan) gives
    /// for each stage of the plan.
    #[inline]
    pub fn stage_id(&self) -> Option<&str> {
        self.stage_id.as_deref()
    }

    /// Name of the stage, such as `stage1`.
    #[inline]
    pub fn stage_name(&self) -> Option<&str> {
        self.stage_name.as_deref()
    }

    /// Time of day at which the stage begins, such as `00:00:00`.
    #[inline]
    pub fn start_time(&self) -> Option<&str> {
        self.start_time.as_deref()
    }

    /// Time of day at which the stage ends, such as `00:00:00`.
    #[inline]
    pub fn end_time(&self) -> Option<&str> {
        self.end_time.as_deref()
    }

    /// Time of the next check of the stage, as `YYYY-MM-DD hh:mm:ss`; in the documented example, when it next begins.
    #[inline]
    pub fn next_valid_time(&self) -> Option<&str> {
        self.next_valid_time.as_deref()
    }

    /// Resource pools, each with the resources it receives in this stage.
    #[inline]
    pub fn queue_list(&self) -> &[crate::dws::types::StagePool] {
        &self.queue_list
    }
}

gaussdb_runtime::reflect_struct! {
    PlanStage {
        month: Member::new("month"),
        day: Member::new("day"),
        plan_id: Member::new("plan_id"),
        stage_id: Member::new("stage_id"),
        stage_name: Member::new("stage_name"),
        start_time: Member::new("start_time"),
        end_time: Member::new("end_time"),
        next_valid_time: Member::new("next_valid_time"),
        queue_list: Member::new("queue_list"),
    }
}
