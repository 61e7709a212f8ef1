// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1plans~1{plan_id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.24; dws-2023-zh, 5.3.4",
    idempotent: true,
    success_when: ::std::option::Option::Some(
        &::gaussdb_runtime::generated::SuccessWhen {
            kinds: &[("103", ::gaussdb_runtime::generated::ErrorKind::NotFound)],
            statuses: &[500u16],
            message: ::std::option::Option::Some("workload_res_str"),
            ..::gaussdb_runtime::generated::SuccessWhen::new("workload_res_code", &["0"])
        },
    ),
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "deleteResourceManagementPlan",
        ::gaussdb_runtime::generated::Method::Delete,
        "/v2/{project_id}/clusters/{cluster_id}/workload/plans/{plan_id}",
    )
};

impl crate::dws::Client {
    /// Delete a resource management plan
    ///
    /// Deletes a resource management plan. HTTP 200 alone is not success: `workload_res_code` must be 0.
    ///
    /// `DELETE /v2/{project_id}/clusters/{cluster_id}/workload/plans/{plan_id}`
    ///
    /// - Documented in: section 5.7.24 of `dws-2024-en`, section 5.3.4 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn delete_resource_management_plan(&self) -> DeleteResourceManagementPlan<'_> {
        DeleteResourceManagementPlan {
            client: self,
            input: <DeleteResourceManagementPlanInput as ::gaussdb_runtime::generated::Blank>::BLANK,
        }
    }
}

/// A call of [`delete_resource_management_plan`](crate::dws::Client::delete_resource_management_plan).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct DeleteResourceManagementPlan<'a> {
    client: &'a crate::dws::Client,
    input: DeleteResourceManagementPlanInput,
}

impl DeleteResourceManagementPlan<'_> {
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

    /// ID of the resource management plan, as
    /// [`list_resource_management_plans`](crate::dws::Client::list_resource_management_plans) gives it. Required.
    pub fn plan_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.plan_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: DeleteResourceManagementPlanInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<
        crate::dws::types::DeleteResourceManagementPlanResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<
        crate::dws::types::DeleteResourceManagementPlanResponse,
    > {
        self.client.0.respond(&self.input)
    }
}

/// What [`delete_resource_management_plan`](crate::dws::Client::delete_resource_management_plan) takes.
#[derive(Clone)]
pub struct DeleteResourceManagementPlanInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// ID of the resource management plan, as
    /// [`list_resource_management_plans`](crate::dws::Client::list_resource_management_plans) gives it.
    ///
    /// Required.
    pub plan_id: ::std::option::Option<::std::string::String>,
}

impl DeleteResourceManagementPlanInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

static DELETE_RESOURCE_MANAGEMENT_PLAN_INPUT_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "DeleteResourceManagementPlanInput",
            members: &[
                Member::path("project_id"),
                Member::path("cluster_id").required(),
                Member::path("plan_id").required(),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    input DeleteResourceManagementPlanInput = DELETE_RESOURCE_MANAGEMENT_PLAN_INPUT_TABLE
    { project_id, cluster_id, plan_id }
}

impl ::gaussdb_runtime::generated::Input for DeleteResourceManagementPlanInput {
    type Output = crate::dws::types::DeleteResourceManagementPlanResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

/// Result code and message of deleting the plan.
#[derive(Clone)]
pub struct DeleteResourceManagementPlanResponse {
    /// Result code of the request: 0 for success, any other value for an error.
    pub workload_res_code: ::std::option::Option<i64>,
    /// Text that explains `workload_res_code`; null on success.
    pub workload_res_str: ::std::option::Option<::std::string::String>,
}

static DELETE_RESOURCE_MANAGEMENT_PLAN_RESPONSE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "DeleteResourceManagementPlanResponse",
            members: &[Member::new("workload_res_code"), Member::new("workload_res_str")],
        },
    )
};

::gaussdb_runtime::record! {
    DeleteResourceManagementPlanResponse = DELETE_RESOURCE_MANAGEMENT_PLAN_RESPONSE_TABLE
    { workload_res_code, workload_res_str }
}
