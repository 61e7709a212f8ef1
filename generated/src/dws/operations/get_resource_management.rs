// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.2",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[500u16],
            message: Some("workload_res_str"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("workload_res_code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getResourceManagement",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/workload",
    )
};

impl crate::dws::Client {
    /// Get resource management status
    ///
    /// Returns whether resource management of a cluster is on, and the largest number of concurrent
    /// jobs (-1 or 0: no limit). HTTP 200 alone is not success: `workload_res_code` must be 0.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/workload`
    ///
    /// - Documented in: section 5.7.2 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_resource_management()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_resource_management(&self) -> GetResourceManagement {
        GetResourceManagement {
            client: self.clone(),
            input: <GetResourceManagementInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_resource_management`](crate::dws::Client::get_resource_management).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetResourceManagement {
    client: crate::dws::Client,
    input: GetResourceManagementInput,
}

impl GetResourceManagement {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetResourceManagementInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::GetResourceManagementResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::GetResourceManagementResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_resource_management`](crate::dws::Client::get_resource_management).
#[derive(Clone)]
pub struct GetResourceManagementInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl GetResourceManagementInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetResourceManagementInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for GetResourceManagementInput {
    type Output = crate::dws::types::GetResourceManagementResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// State of resource management, on or off, with its limit on concurrency.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetResourceManagementResponse {
    /// State of resource management and its limit of concurrent jobs.
    pub workload_status: Option<crate::dws::types::ResourceManagementState>,
    /// Result code of the request: 0 for success, any other value for an error.
    pub workload_res_code: Option<i64>,
    /// Text that explains `workload_res_code`; null on success.
    pub workload_res_str: Option<String>,
}

impl GetResourceManagementResponse {
    /// State of resource management and its limit of concurrent jobs.
    #[inline]
    pub fn workload_status(
        &self,
    ) -> Option<&crate::dws::types::ResourceManagementState> {
        self.workload_status.as_ref()
    }

    /// Result code of the request: 0 for success, any other value for an error.
    #[inline]
    pub fn workload_res_code(&self) -> Option<i64> {
        self.workload_res_code
    }

    /// Text that explains `workload_res_code`; null on success.
    #[inline]
    pub fn workload_res_str(&self) -> Option<&str> {
        self.workload_res_str.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetResourceManagementResponse {
        workload_status: Member::new("workload_status"),
        workload_res_code: Member::new("workload_res_code"),
        workload_res_str: Member::new("workload_res_str"),
    }
}

/// The switch of resource management and the largest number of concurrent jobs.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResourceManagementState {
    /// Switch of resource management: `on` or `off`.
    pub workload_switch: Option<String>,
    /// Largest number of jobs that may run at once; -1 or 0 means no limit.
    pub max_concurrency_num: Option<String>,
}

impl ResourceManagementState {
    /// Switch of resource management: `on` or `off`.
    #[inline]
    pub fn workload_switch(&self) -> Option<&str> {
        self.workload_switch.as_deref()
    }

    /// Largest number of jobs that may run at once; -1 or 0 means no limit.
    #[inline]
    pub fn max_concurrency_num(&self) -> Option<&str> {
        self.max_concurrency_num.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ResourceManagementState {
        workload_switch: Member::new("workload_switch"),
        max_concurrency_num: Member::new("max_concurrency_num"),
    }
}
