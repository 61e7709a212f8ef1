// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1plans/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.18",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[500u16],
            message: Some("workload_res_str"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("workload_res_code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createResourceManagementPlan",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/workload/plans",
    )
};

impl crate::dws::Client {
    /// Create a resource management plan
    ///
    /// Creates an empty resource management plan, which changes the limits of resource pools at set
    /// times. Add stages with
    /// [`create_resource_management_plan_stage`](crate::dws::Client::create_resource_management_plan_stage), then start
    /// it with [`start_resource_management_plan`](crate::dws::Client::start_resource_management_plan). HTTP 200 alone
    /// is not success: `workload_res_code` must be 0.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/workload/plans`
    ///
    /// - Documented in: section 5.7.18 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .create_resource_management_plan()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .plan_name("night")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_resource_management_plan(&self) -> CreateResourceManagementPlan {
        CreateResourceManagementPlan {
            client: self.clone(),
            input: <CreateResourceManagementPlanInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_resource_management_plan`](crate::dws::Client::create_resource_management_plan).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateResourceManagementPlan {
    client: crate::dws::Client,
    input: CreateResourceManagementPlanInput,
}

impl CreateResourceManagementPlan {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// Name for the plan: 3 to 28 letters, digits and underscores, the first one a lowercase letter. Required.
    pub fn plan_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.plan_name = value.into_value();
        self
    }

    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    pub fn logical_cluster_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.logical_cluster_name = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateResourceManagementPlanInput) -> Self {
        self.input = input;
        self
    }

    /// Sets what is different for this call: limits, retries, validation, and what the request has beside its
    /// parameters.
    #[inline]
    pub fn with_options(mut self, options: gaussdb_runtime::CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Sends the request.
    #[inline]
    pub fn send(
        self,
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::WorkloadOutcome> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::WorkloadOutcome> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`create_resource_management_plan`](crate::dws::Client::create_resource_management_plan).
#[derive(Clone)]
pub struct CreateResourceManagementPlanInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::CreateResourceManagementPlanRequest,
}

impl CreateResourceManagementPlanInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateResourceManagementPlanInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateResourceManagementPlanInput {
    type Output = crate::dws::types::WorkloadOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Name of the plan to create, and the logical cluster it is for.
#[derive(Clone)]
pub struct CreateResourceManagementPlanRequest {
    /// Name for the plan: 3 to 28 letters, digits and underscores, the first one a lowercase letter.
    ///
    /// Required. 3 to 28 characters. Pattern: `^[a-z][A-Za-z0-9_]*$`.
    pub plan_name: Option<String>,
    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    pub logical_cluster_name: Option<String>,
}

impl CreateResourceManagementPlanRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateResourceManagementPlanRequest {
        plan_name: Member::new("plan_name")
            .required()
            .limits(&[MinLength(3), MaxLength(28), Pattern("^[a-z][A-Za-z0-9_]*$")]),
        logical_cluster_name: Member::new("logical_cluster_name"),
    }
}
