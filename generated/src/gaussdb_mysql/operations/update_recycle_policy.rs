// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1recycle-policy/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.3.34",
    idempotent: true,
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateRecyclePolicy",
        gaussdb_runtime::codegen::Method::Put,
        "/v3/{project_id}/instances/recycle-policy",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Set the recycle bin policy
    ///
    /// Sets for how many days, one to seven, deleted instances of the project stay in the recycle bin.
    /// The response has no body.
    ///
    /// `PUT /v3/{project_id}/instances/recycle-policy`
    ///
    /// - Documented in: section 4.3.34 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::RecyclePolicySpec;
    ///
    /// client
    ///     .update_recycle_policy()
    ///     .recycle_policy(RecyclePolicySpec::builder().retention_period_in_days(1))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_recycle_policy(&self) -> UpdateRecyclePolicy {
        UpdateRecyclePolicy {
            client: self.clone(),
            input: <UpdateRecyclePolicyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_recycle_policy`](crate::gaussdb_mysql::Client::update_recycle_policy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateRecyclePolicy {
    client: crate::gaussdb_mysql::Client,
    input: UpdateRecyclePolicyInput,
}

impl UpdateRecyclePolicy {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
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

    /// Policy for deleted instances: the time they stay in the recycle bin.
    pub fn recycle_policy(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::RecyclePolicySpec,
        >,
    ) -> Self {
        self.input.body.get_or_insert_default().recycle_policy = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateRecyclePolicyInput) -> Self {
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

/// The input of [`update_recycle_policy`](crate::gaussdb_mysql::Client::update_recycle_policy).
#[derive(Clone)]
pub struct UpdateRecyclePolicyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body. Optional.
    pub body: Option<crate::gaussdb_mysql::types::UpdateRecyclePolicyRequest>,
}

impl UpdateRecyclePolicyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateRecyclePolicyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateRecyclePolicyInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Number of days for which deleted instances are to stay in the recycle bin.
#[derive(Clone)]
pub struct RecyclePolicySpec {
    /// Number of days, from 1 to 7, for which deleted instances stay in the recycle bin.
    ///
    /// Required. A number, 1 to 7.
    pub retention_period_in_days: Option<String>,
}

impl RecyclePolicySpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Number of days, from 1 to 7, for which deleted instances stay in the recycle bin. Required.
    pub fn retention_period_in_days(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::NumberText>,
    ) -> Self {
        self.retention_period_in_days = value
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
    RecyclePolicySpec {
        retention_period_in_days: Member::new("retention_period_in_days")
            .required()
            .limits(&[NumericString(Some(1), Some(7), None)]),
    }
}

/// Recycle bin policy that the project is to have.
#[derive(Clone)]
pub struct UpdateRecyclePolicyRequest {
    /// Policy for deleted instances: the time they stay in the recycle bin.
    pub recycle_policy: Option<crate::gaussdb_mysql::types::RecyclePolicySpec>,
}

impl UpdateRecyclePolicyRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateRecyclePolicyRequest {
        recycle_policy: Member::new("recycle_policy"),
    }
}
