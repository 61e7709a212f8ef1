// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1plans/post by `cargo xtask generate`; not to be edited.

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
        "createResourceManagementPlan",
        ::gaussdb_runtime::generated::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/workload/plans",
    )
};

impl crate::dws::Client {
    /// Create a resource management plan
    ///
    /// Creates an empty resource management plan, which changes the limits of resource pools at set
    /// times. Add stages with [`create_resource_management_plan_stage`](crate::dws::Client::create_resource_management_plan_stage), then start it with
    /// [`start_resource_management_plan`](crate::dws::Client::start_resource_management_plan). HTTP 200 alone is not success: `workload_res_code` must be 0.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/workload/plans`
    ///
    /// - Documented in: section 5.7.18 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
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

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Name for the plan: 3 to 28 letters, digits and underscores, the first one a lowercase letter. Required.
    pub fn plan_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.plan_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
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

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::CreateResourceManagementPlanResponse,
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
            crate::dws::types::CreateResourceManagementPlanResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`create_resource_management_plan`](crate::dws::Client::create_resource_management_plan) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateResourceManagementPlanInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::CreateResourceManagementPlanRequest,
}

impl ::gaussdb_runtime::generated::Input for CreateResourceManagementPlanInput {
    type Output = crate::dws::types::CreateResourceManagementPlanResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        self.body.validate(v);
    }
}

/// Name of the plan to create, and the logical cluster it is for.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateResourceManagementPlanRequest {
    /// Name for the plan: 3 to 28 letters, digits and underscores, the first one a lowercase letter.
    ///
    /// Required. 3 to 28 characters. Pattern: `^[a-z][A-Za-z0-9_]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub plan_name: ::std::option::Option<::std::string::String>,
    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub logical_cluster_name: ::std::option::Option<::std::string::String>,
}

impl CreateResourceManagementPlanRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("plan_name", self.plan_name.is_some());
        v.limit(
            "plan_name",
            &self.plan_name,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(3usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(28usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[a-z][A-Za-z0-9_]*$"),
            ],
        );
    }
}

/// Result code and message of creating the plan.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateResourceManagementPlanResponse {
    /// Result code of the request: 0 for success, any other value for an error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_res_code: ::std::option::Option<i64>,
    /// Text that explains `workload_res_code`; null on success.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_res_str: ::std::option::Option<::std::string::String>,
}
