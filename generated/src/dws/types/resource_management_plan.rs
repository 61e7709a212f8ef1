// Made from spec/openapi/dws.yaml#/components/schemas/ResourceManagementPlan by `cargo xtask generate`; not to be edited.

/// A resource management plan, with state, current stage and all stages.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResourceManagementPlan {
    /// State of the plan as a number, such as 0.
    pub status: Option<i64>,
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

impl ResourceManagementPlan {
    /// State of the plan as a number, such as 0.
    #[inline]
    pub fn status(&self) -> Option<i64> {
        self.status
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
    ResourceManagementPlan {
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
