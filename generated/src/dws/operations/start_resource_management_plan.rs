// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1plans~1{plan_id}~1start/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.20; dws-2023-zh, 5.3.1",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            kinds: &[("103", gaussdb_runtime::codegen::ErrorKind::NotFound)],
            statuses: &[500u16],
            message: Some("workload_res_str"),
            ..gaussdb_runtime::codegen::SuccessWhen::new(
                "workload_res_code",
                &["0", "113"],
            )
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "startResourceManagementPlan",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/workload/plans/{plan_id}/start",
    )
};

impl crate::dws::Client {
    /// Start a resource management plan
    ///
    /// Starts a resource management plan, so that its stages take effect at their times. HTTP 200 alone
    /// is not success: `workload_res_code` must be 0.
    /// [`list_resource_management_plan_logs`](crate::dws::Client::list_resource_management_plan_logs) shows what it
    /// did.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/workload/plans/{plan_id}/start`
    ///
    /// - Documented in: section 5.7.20 of `dws-2024-en`, section 5.3.1 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .start_resource_management_plan()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .plan_id("7a30ebf6-004c-422e-aa07-827e7b2eb89b")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn start_resource_management_plan(&self) -> StartResourceManagementPlan {
        StartResourceManagementPlan {
            client: self.clone(),
            input: <StartResourceManagementPlanInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`start_resource_management_plan`](crate::dws::Client::start_resource_management_plan).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartResourceManagementPlan {
    client: crate::dws::Client,
    input: StartResourceManagementPlanInput,
}

impl StartResourceManagementPlan {
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

    /// ID of the resource management plan, as
    /// [`list_resource_management_plans`](crate::dws::Client::list_resource_management_plans) gives it. Required.
    pub fn plan_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.plan_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: StartResourceManagementPlanInput) -> Self {
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

/// The input of [`start_resource_management_plan`](crate::dws::Client::start_resource_management_plan).
#[derive(Clone)]
pub struct StartResourceManagementPlanInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// ID of the resource management plan, as
    /// [`list_resource_management_plans`](crate::dws::Client::list_resource_management_plans) gives it.
    ///
    /// Required.
    pub plan_id: Option<String>,
}

impl StartResourceManagementPlanInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    StartResourceManagementPlanInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        plan_id: Member::path("plan_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for StartResourceManagementPlanInput {
    type Output = crate::dws::types::WorkloadOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}
