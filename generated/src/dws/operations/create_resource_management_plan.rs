// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1plans/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.18",
    success_when: ::std::option::Option::Some(
        &::gaussdb_runtime::generated::SuccessWhen {
            code: "workload_res_code",
            values: &["0"],
            message: ::std::option::Option::Some("workload_res_str"),
        },
    ),
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "createResourceManagementPlan",
        ::gaussdb_runtime::generated::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/workload/plans",
    )
};

impl crate::dws::Client {
    /// Create a resource management plan
    ///
    /// Creates an empty resource management plan, which changes the limits of resource pools at set
    /// times. Add stages with `createResourceManagementPlanStage`, then start it with
    /// `startResourceManagementPlan`. HTTP 200 alone is not success: `workload_res_code` must be 0.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/workload/plans`
    ///
    /// - Documented in: dws-2024-en, 5.7.18
    /// - Error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn create_resource_management_plan(&self) -> CreateResourceManagementPlan<'_> {
        CreateResourceManagementPlan {
            client: self,
            input: <CreateResourceManagementPlanInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`create_resource_management_plan`](crate::dws::Client::create_resource_management_plan).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CreateResourceManagementPlan<'a> {
    client: &'a crate::dws::Client,
    input: CreateResourceManagementPlanInput,
}

impl CreateResourceManagementPlan<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the cluster, as `listClusters` gives it. Required.
    pub fn cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Name for the plan: 3 to 28 letters, digits and underscores, the first one a small letter. Required.
    pub fn plan_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.plan_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the logical cluster, as `listLogicalClusters` gives it.
    pub fn logical_cluster_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.logical_cluster_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CreateResourceManagementPlanInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<
        crate::dws::types::CreateResourceManagementPlanResponse,
    > {
        self.client.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<
        crate::dws::types::CreateResourceManagementPlanResponse,
    > {
        self.client.respond(&self.input)
    }
}

/// What [`create_resource_management_plan`](crate::dws::Client::create_resource_management_plan) takes.
#[derive(Clone, Default)]
pub struct CreateResourceManagementPlanInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as `listClusters` gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::CreateResourceManagementPlanRequest,
}

impl CreateResourceManagementPlanInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

impl CreateResourceManagementPlanInput {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[
            Member::path("project_id"),
            Member::path("cluster_id").required(),
            Member::body(),
        ]
    };
}

::gaussdb_runtime::record! {
    CreateResourceManagementPlanInput { project_id, cluster_id, body }
}

impl ::gaussdb_runtime::generated::Input for CreateResourceManagementPlanInput {
    type Output = crate::dws::types::CreateResourceManagementPlanResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

/// Name of the plan to create, and the logical cluster it is for.
#[derive(Clone, Default)]
pub struct CreateResourceManagementPlanRequest {
    /// Name for the plan: 3 to 28 letters, digits and underscores, the first one a small letter.
    ///
    /// Required. 3 to 28 characters. Pattern: `^[a-z][A-Za-z0-9_]*$`.
    pub plan_name: ::std::option::Option<::std::string::String>,
    /// Name of the logical cluster, as `listLogicalClusters` gives it.
    pub logical_cluster_name: ::std::option::Option<::std::string::String>,
}

impl CreateResourceManagementPlanRequest {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

impl CreateResourceManagementPlanRequest {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[
            Member::new("plan_name")
                .required()
                .limits(
                    &[
                        Limit::MinLength(3),
                        Limit::MaxLength(28),
                        Limit::Pattern("^[a-z][A-Za-z0-9_]*$"),
                    ],
                ),
            Member::new("logical_cluster_name"),
        ]
    };
}

::gaussdb_runtime::record! {
    CreateResourceManagementPlanRequest { plan_name, logical_cluster_name }
}

/// Result code and message of creating the plan.
#[derive(Clone, Default)]
pub struct CreateResourceManagementPlanResponse {
    /// Result code of the request: 0 for success, any other value for an error.
    pub workload_res_code: ::std::option::Option<i64>,
    /// Text that explains `workload_res_code`.
    pub workload_res_str: ::std::option::Option<::std::string::String>,
}

impl CreateResourceManagementPlanResponse {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("workload_res_code"), Member::new("workload_res_str")]
    };
}

::gaussdb_runtime::record! {
    CreateResourceManagementPlanResponse { workload_res_code, workload_res_str }
}
