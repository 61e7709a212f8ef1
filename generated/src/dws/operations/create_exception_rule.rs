// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1workload~1rules/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.10",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[500u16],
            message: Some("workload_res_str"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("workload_res_code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createExceptionRule",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/clusters/{cluster_id}/workload/rules",
    )
};

impl crate::dws::Client {
    /// Create an exception rule
    ///
    /// Creates a rule that catches jobs exceeding thresholds, such as run time, CPU time, CPU skew or
    /// data spilled to disk. It acts once bound to a resource pool with
    /// [`update_resource_pool_exception_rules`](crate::dws::Client::update_resource_pool_exception_rules). Needs
    /// version 8.2.0 or later, and 8.2.1 or later for the threshold `bandwidth` (per data node); not available on DWS
    /// 3.0. HTTP 200 alone is not success: `workload_res_code` must be 0.
    ///
    /// `POST /v1/{project_id}/clusters/{cluster_id}/workload/rules`
    ///
    /// - Documented in: section 5.7.10 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::{ExceptionRuleThreshold, ExceptionRuleThresholdRuleKey};
    ///
    /// let response = client
    ///     .create_exception_rule()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .rule_name("long_queries")
    ///     .except_rules([
    ///         ExceptionRuleThreshold::builder()
    ///             .rule_key(ExceptionRuleThresholdRuleKey::Blocktime)
    ///             .rule_value("rule-value"),
    ///     ])
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_exception_rule(&self) -> CreateExceptionRule {
        CreateExceptionRule {
            client: self.clone(),
            input: <CreateExceptionRuleInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_exception_rule`](crate::dws::Client::create_exception_rule).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExceptionRule {
    client: crate::dws::Client,
    input: CreateExceptionRuleInput,
}

impl CreateExceptionRule {
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

    /// Name of the exception rule, as [`list_exception_rules`](crate::dws::Client::list_exception_rules) gives it.
    /// Required.
    pub fn rule_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.rule_name = value.into_value();
        self
    }

    /// Thresholds of the exception rule, such as run time or CPU time. Required.
    pub fn except_rules(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::ExceptionRuleThreshold>,
    ) -> Self {
        self.input.body.except_rules = Some(value.into_iter().collect());
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateExceptionRuleInput) -> Self {
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

/// The input of [`create_exception_rule`](crate::dws::Client::create_exception_rule).
#[derive(Clone)]
pub struct CreateExceptionRuleInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::CreateExceptionRuleRequest,
}

impl CreateExceptionRuleInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateExceptionRuleInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateExceptionRuleInput {
    type Output = crate::dws::types::WorkloadOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Exception rule to create, with its thresholds.
#[derive(Clone)]
pub struct CreateExceptionRuleRequest {
    /// Name of the exception rule, as [`list_exception_rules`](crate::dws::Client::list_exception_rules) gives it.
    ///
    /// Required.
    pub rule_name: Option<String>,
    /// Thresholds of the exception rule, such as run time or CPU time.
    ///
    /// Required.
    pub except_rules: Option<Vec<crate::dws::types::ExceptionRuleThreshold>>,
}

impl CreateExceptionRuleRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateExceptionRuleRequest {
        rule_name: Member::new("rule_name").required(),
        except_rules: Member::new("except_rules").required(),
    }
}
