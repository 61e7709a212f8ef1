// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1serverless~1policy/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.3.39",
    idempotent: true,
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateServerlessPolicy",
        gaussdb_runtime::codegen::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/serverless/policy",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Set a serverless instance's scaling policy
    ///
    /// Sets the lower and upper limit of vCPUs between which each node of a serverless instance scales
    /// with its load. [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors) shows which values are possible. The
    /// response has no body.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/serverless/policy`
    ///
    /// - Documented in: section 4.3.39 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .update_serverless_policy()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .min_vcpus(1)
    ///     .max_vcpus(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_serverless_policy(&self) -> UpdateServerlessPolicy {
        UpdateServerlessPolicy {
            client: self.clone(),
            input: <UpdateServerlessPolicyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_serverless_policy`](crate::gaussdb_mysql::Client::update_serverless_policy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateServerlessPolicy {
    client: crate::gaussdb_mysql::Client,
    input: UpdateServerlessPolicyInput,
}

impl UpdateServerlessPolicy {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::MessageLanguage,
        >,
    ) -> Self {
        self.input.x_language = value.into_value();
        self
    }

    /// Lower limit of the vCPUs of each node; [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors) shows the
    /// possible values. Required.
    pub fn min_vcpus(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.min_vcpus = value.into_value();
        self
    }

    /// Upper limit of the vCPUs of each node; [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors) shows the
    /// possible values. Required.
    pub fn max_vcpus(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.max_vcpus = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateServerlessPolicyInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<gaussdb_runtime::Empty> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<gaussdb_runtime::Empty> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_serverless_policy`](crate::gaussdb_mysql::Client::update_serverless_policy).
#[derive(Clone)]
pub struct UpdateServerlessPolicyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::UpdateServerlessPolicyRequest,
}

impl UpdateServerlessPolicyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateServerlessPolicyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateServerlessPolicyInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Limits of vCPUs between which each node of a serverless instance scales.
#[derive(Clone)]
pub struct UpdateServerlessPolicyRequest {
    /// Lower limit of the vCPUs of each node; [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors) shows the
    /// possible values.
    ///
    /// Required.
    pub min_vcpus: Option<i64>,
    /// Upper limit of the vCPUs of each node; [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors) shows the
    /// possible values.
    ///
    /// Required.
    pub max_vcpus: Option<i64>,
}

impl UpdateServerlessPolicyRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateServerlessPolicyRequest {
        min_vcpus: Member::new("min_vcpus").required(),
        max_vcpus: Member::new("max_vcpus").required(),
    }
}
