// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1workload~1rules~1{rule_name}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.12",
    idempotent: true,
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[500u16],
            message: Some("workload_res_str"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("workload_res_code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteExceptionRule",
        gaussdb_runtime::codegen::Method::Delete,
        "/v1/{project_id}/clusters/{cluster_id}/workload/rules/{rule_name}",
    )
};

impl crate::dws::Client {
    /// Delete an exception rule
    ///
    /// Deletes an exception rule. Needs version 8.2.0 or later; not available on DWS 3.0. HTTP 200
    /// alone is not success: `workload_res_code` must be 0.
    ///
    /// `DELETE /v1/{project_id}/clusters/{cluster_id}/workload/rules/{rule_name}`
    ///
    /// - Documented in: section 5.7.12 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .delete_exception_rule()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .rule_name("long_queries")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_exception_rule(&self) -> DeleteExceptionRule {
        DeleteExceptionRule {
            client: self.clone(),
            input: <DeleteExceptionRuleInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`delete_exception_rule`](crate::dws::Client::delete_exception_rule).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteExceptionRule {
    client: crate::dws::Client,
    input: DeleteExceptionRuleInput,
}

impl DeleteExceptionRule {
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
        self.input.rule_name = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: DeleteExceptionRuleInput) -> Self {
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

/// The input of [`delete_exception_rule`](crate::dws::Client::delete_exception_rule).
#[derive(Clone)]
pub struct DeleteExceptionRuleInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Name of the exception rule, as [`list_exception_rules`](crate::dws::Client::list_exception_rules) gives it.
    ///
    /// Required.
    pub rule_name: Option<String>,
}

impl DeleteExceptionRuleInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteExceptionRuleInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        rule_name: Member::path("rule_name").required(),
    }
}

impl gaussdb_runtime::codegen::Input for DeleteExceptionRuleInput {
    type Output = crate::dws::types::WorkloadOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}
