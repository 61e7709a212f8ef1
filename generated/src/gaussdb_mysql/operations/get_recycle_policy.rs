// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1recycle-policy/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.3.35",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getRecyclePolicy",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/recycle-policy",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get the recycle bin policy
    ///
    /// Returns for how many days, one to seven, deleted instances of the project stay in the recycle
    /// bin.
    ///
    /// `GET /v3/{project_id}/instances/recycle-policy`
    ///
    /// - Documented in: section 4.3.35 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client.get_recycle_policy().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_recycle_policy(&self) -> GetRecyclePolicy {
        GetRecyclePolicy {
            client: self.clone(),
            input: <GetRecyclePolicyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_recycle_policy`](crate::gaussdb_mysql::Client::get_recycle_policy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRecyclePolicy {
    client: crate::gaussdb_mysql::Client,
    input: GetRecyclePolicyInput,
}

impl GetRecyclePolicy {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetRecyclePolicyInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<
        crate::gaussdb_mysql::types::GetRecyclePolicyResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::GetRecyclePolicyResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_recycle_policy`](crate::gaussdb_mysql::Client::get_recycle_policy).
#[derive(Clone)]
pub struct GetRecyclePolicyInput {
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
}

impl GetRecyclePolicyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetRecyclePolicyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for GetRecyclePolicyInput {
    type Output = crate::gaussdb_mysql::types::GetRecyclePolicyResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Recycle bin policy of the project.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetRecyclePolicyResponse {
    /// Policy for deleted instances: the time they stay in the recycle bin.
    pub recycle_policy: Option<crate::gaussdb_mysql::types::RecyclePolicy>,
}

impl GetRecyclePolicyResponse {
    /// Policy for deleted instances: the time they stay in the recycle bin.
    #[inline]
    pub fn recycle_policy(&self) -> Option<&crate::gaussdb_mysql::types::RecyclePolicy> {
        self.recycle_policy.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetRecyclePolicyResponse {
        recycle_policy: Member::new("recycle_policy"),
    }
}

/// Number of days for which deleted instances stay in the recycle bin.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecyclePolicy {
    /// Number of days, from 1 to 7, for which deleted instances stay in the recycle bin.
    ///
    /// A number, 1 to 7.
    pub retention_period_in_days: Option<String>,
}

impl RecyclePolicy {
    /// Number of days, from 1 to 7, for which deleted instances stay in the recycle bin.
    #[inline]
    pub fn retention_period_in_days(&self) -> Option<&str> {
        self.retention_period_in_days.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    RecyclePolicy {
        retention_period_in_days: Member::new("retention_period_in_days"),
    }
}
