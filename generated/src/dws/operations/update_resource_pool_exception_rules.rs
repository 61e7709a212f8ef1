// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1workload~1queue~1{queue_name}~1rules/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.14",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[500u16],
            message: Some("workload_res_str"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("workload_res_code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateResourcePoolExceptionRules",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/clusters/{cluster_id}/workload/queue/{queue_name}/rules",
    )
};

impl crate::dws::Client {
    /// Bind and unbind exception rules
    ///
    /// Binds the rules in `add_rules` to a resource pool and unbinds those in `del_rules`, in one
    /// request. Mind the path: `queue` is singular here. Needs version 8.2.0 or later; not available on
    /// DWS 3.0. HTTP 200 alone is not success: `workload_res_code` must be 0.
    ///
    /// `POST /v1/{project_id}/clusters/{cluster_id}/workload/queue/{queue_name}/rules`
    ///
    /// - Documented in: section 5.7.14 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .update_resource_pool_exception_rules()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .queue_name("reports")
    ///     .body_queue_name("reports")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_resource_pool_exception_rules(
        &self,
    ) -> UpdateResourcePoolExceptionRules {
        UpdateResourcePoolExceptionRules {
            client: self.clone(),
            input: <UpdateResourcePoolExceptionRulesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`update_resource_pool_exception_rules`](crate::dws::Client::update_resource_pool_exception_rules).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateResourcePoolExceptionRules {
    client: crate::dws::Client,
    input: UpdateResourcePoolExceptionRulesInput,
}

impl UpdateResourcePoolExceptionRules {
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

    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools)
    /// gives it. Required.
    pub fn queue_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.queue_name = value.into_value();
        self
    }

    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools)
    /// gives it. Required.
    pub fn body_queue_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.body_queue_name = value.into_value();
        self
    }

    /// Names of the exception rules to bind to the resource pool.
    pub fn add_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.input.body.add_rules = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Names of the exception rules to unbind from the resource pool.
    pub fn del_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.input.body.del_rules = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateResourcePoolExceptionRulesInput) -> Self {
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

/// The input of [`update_resource_pool_exception_rules`](crate::dws::Client::update_resource_pool_exception_rules).
#[derive(Clone)]
pub struct UpdateResourcePoolExceptionRulesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools)
    /// gives it.
    ///
    /// Required.
    pub queue_name: Option<String>,
    /// The body.
    pub body: crate::dws::types::UpdateResourcePoolExceptionRulesRequest,
}

impl UpdateResourcePoolExceptionRulesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateResourcePoolExceptionRulesInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        queue_name: Member::path("queue_name").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateResourcePoolExceptionRulesInput {
    type Output = crate::dws::types::WorkloadOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Exception rules to bind to a resource pool and to unbind from it.
#[derive(Clone)]
pub struct UpdateResourcePoolExceptionRulesRequest {
    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools)
    /// gives it.
    ///
    /// Required.
    pub body_queue_name: Option<String>,
    /// Names of the exception rules to bind to the resource pool.
    pub add_rules: Option<Vec<String>>,
    /// Names of the exception rules to unbind from the resource pool.
    pub del_rules: Option<Vec<String>>,
}

impl UpdateResourcePoolExceptionRulesRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateResourcePoolExceptionRulesRequest {
        body_queue_name: Member::new("queue_name").required(),
        add_rules: Member::new("add_rules"),
        del_rules: Member::new("del_rules"),
    }
}
