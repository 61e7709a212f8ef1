// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.1",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[500u16],
            message: Some("workload_res_str"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("workload_res_code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateResourceManagement",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/workload",
    )
};

impl crate::dws::Client {
    /// Switch resource management
    ///
    /// Turns resource management of a cluster on or off and sets how many jobs may run at once. HTTP 200
    /// alone is not success: `workload_res_code` must be 0.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/workload`
    ///
    /// - Documented in: section 5.7.1 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::{ResourceManagementStateSpec, ResourceManagementStateSpecWorkloadSwitch};
    ///
    /// let response = client
    ///     .update_resource_management()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .workload_status(
    ///         ResourceManagementStateSpec::builder()
    ///             .workload_switch(ResourceManagementStateSpecWorkloadSwitch::On),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_resource_management(&self) -> UpdateResourceManagement {
        UpdateResourceManagement {
            client: self.clone(),
            input: <UpdateResourceManagementInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_resource_management`](crate::dws::Client::update_resource_management).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateResourceManagement {
    client: crate::dws::Client,
    input: UpdateResourceManagementInput,
}

impl UpdateResourceManagement {
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

    /// State to set for resource management, and its limit of concurrent jobs.
    pub fn workload_status(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::ResourceManagementStateSpec,
        >,
    ) -> Self {
        self.input.body.workload_status = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateResourceManagementInput) -> Self {
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

/// The input of [`update_resource_management`](crate::dws::Client::update_resource_management).
#[derive(Clone)]
pub struct UpdateResourceManagementInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::UpdateResourceManagementRequest,
}

impl UpdateResourceManagementInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateResourceManagementInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateResourceManagementInput {
    type Output = crate::dws::types::WorkloadOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The switch of resource management to set, with the largest number of concurrent jobs.
#[derive(Clone)]
pub struct ResourceManagementStateSpec {
    /// Switch of resource management: `on` or `off`.
    ///
    /// Required.
    pub workload_switch: Option<
        crate::dws::types::ResourceManagementStateSpecWorkloadSwitch,
    >,
    /// Largest number of jobs that may run at once, up to 2147483647; -1 or 0 means no limit.
    ///
    /// A number, -1 to 2147483647.
    pub max_concurrency_num: Option<String>,
}

impl ResourceManagementStateSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Switch of resource management: `on` or `off`. Required.
    pub fn workload_switch(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::ResourceManagementStateSpecWorkloadSwitch,
        >,
    ) -> Self {
        self.workload_switch = value.into_value();
        self
    }

    /// Largest number of jobs that may run at once, up to 2147483647; -1 or 0 means no limit.
    pub fn max_concurrency_num(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::NumberText>,
    ) -> Self {
        self.max_concurrency_num = value
            .into_value()
            .map(gaussdb_runtime::NumberText::into_string);
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ResourceManagementStateSpec {
        workload_switch: Member::new("workload_switch").required().limits(&[OneOf(&["on", "off"])]),
        max_concurrency_num: Member::new("max_concurrency_num")
            .limits(&[NumericString(Some(-1), Some(2147483647), None)]),
    }
}

/// Switch of resource management and its limit on concurrency.
#[derive(Clone)]
pub struct UpdateResourceManagementRequest {
    /// State to set for resource management, and its limit of concurrent jobs.
    pub workload_status: Option<crate::dws::types::ResourceManagementStateSpec>,
}

impl UpdateResourceManagementRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateResourceManagementRequest {
        workload_status: Member::new("workload_status"),
    }
}

/// Switch of resource management: `on` or `off`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ResourceManagementStateSpecWorkloadSwitch {
    /// Resource management is in use.
    On,
    /// Resource management is not in use.
    Off,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ResourceManagementStateSpecWorkloadSwitch {
        On = "on",
        Off = "off",
    }
}
