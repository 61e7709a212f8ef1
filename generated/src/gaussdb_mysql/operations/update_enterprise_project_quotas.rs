// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1quotas/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.6.4",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateEnterpriseProjectQuotas",
        gaussdb_runtime::codegen::Method::Put,
        "/v3/{project_id}/quotas",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Change quotas of enterprise projects
    ///
    /// Changes the limits of instances, vCPUs and memory (in GB) of up to 10 enterprise projects. A
    /// limit must be larger than what is already in use. In open beta: ask support for access first.
    ///
    /// `PUT /v3/{project_id}/quotas`
    ///
    /// - Documented in: section 4.6.4 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::EnterpriseProjectLimitSpec;
    ///
    /// let response = client
    ///     .update_enterprise_project_quotas()
    ///     .quota_list([
    ///         EnterpriseProjectLimitSpec::builder()
    ///             .enterprise_project_id("51000887-7acf-488f-a86b-feb800f5b95e"),
    ///     ])
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_enterprise_project_quotas(&self) -> UpdateEnterpriseProjectQuotas {
        UpdateEnterpriseProjectQuotas {
            client: self.clone(),
            input: <UpdateEnterpriseProjectQuotasInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`update_enterprise_project_quotas`](crate::gaussdb_mysql::Client::update_enterprise_project_quotas).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateEnterpriseProjectQuotas {
    client: crate::gaussdb_mysql::Client,
    input: UpdateEnterpriseProjectQuotasInput,
}

impl UpdateEnterpriseProjectQuotas {
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

    /// New quotas, for at most 10 enterprise projects. Required.
    pub fn quota_list(
        mut self,
        value: impl IntoIterator<
            Item = crate::gaussdb_mysql::types::EnterpriseProjectLimitSpec,
        >,
    ) -> Self {
        self.input.body.quota_list = Some(value.into_iter().collect());
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateEnterpriseProjectQuotasInput) -> Self {
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
        crate::gaussdb_mysql::types::UpdateEnterpriseProjectQuotasResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::UpdateEnterpriseProjectQuotasResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_enterprise_project_quotas`](crate::gaussdb_mysql::Client::update_enterprise_project_quotas).
#[derive(Clone)]
pub struct UpdateEnterpriseProjectQuotasInput {
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
    /// The body.
    pub body: crate::gaussdb_mysql::types::UpdateEnterpriseProjectQuotasRequest,
}

impl UpdateEnterpriseProjectQuotasInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateEnterpriseProjectQuotasInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateEnterpriseProjectQuotasInput {
    type Output = crate::gaussdb_mysql::types::UpdateEnterpriseProjectQuotasResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// New quotas of enterprise projects.
#[derive(Clone)]
pub struct UpdateEnterpriseProjectQuotasRequest {
    /// New quotas, for at most 10 enterprise projects.
    ///
    /// Required. At most 10 items.
    pub quota_list: Option<Vec<crate::gaussdb_mysql::types::EnterpriseProjectLimitSpec>>,
}

impl UpdateEnterpriseProjectQuotasRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateEnterpriseProjectQuotasRequest {
        quota_list: Member::new("quota_list").required().limits(&[MaxItems(10)]),
    }
}

/// Quotas of the enterprise projects as they were changed.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateEnterpriseProjectQuotasResponse {
    /// Quotas as they were set.
    pub quota_list: Vec<crate::gaussdb_mysql::types::EnterpriseProjectLimit>,
}

impl UpdateEnterpriseProjectQuotasResponse {
    /// Quotas as they were set.
    #[inline]
    pub fn quota_list(&self) -> &[crate::gaussdb_mysql::types::EnterpriseProjectLimit] {
        &self.quota_list
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateEnterpriseProjectQuotasResponse {
        quota_list: Member::new("quota_list"),
    }
}
