// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1project-quotas/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.6.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listProjectQuotasLegacy",
        gaussdb_runtime::codegen::Method::Get,
        "/mysql/v3/{project_id}/project-quotas",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List the project's instance quotas (retired)
    ///
    /// Returns how many instances the project has and how many it may have. Planned to be retired on
    /// 2025-03-31; use [`list_project_quotas`](crate::gaussdb_mysql::Client::list_project_quotas) instead.
    ///
    /// `GET /mysql/v3/{project_id}/project-quotas`
    ///
    /// - Documented in: section 5.6.1 of `mysql-2024-zh`
    /// - Will be retired on 2025-03-31
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client.list_project_quotas_legacy().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "will be retired on 2025-03-31; use `list_project_quotas` instead"]
    #[inline]
    pub fn list_project_quotas_legacy(&self) -> ListProjectQuotasLegacy {
        ListProjectQuotasLegacy {
            client: self.clone(),
            input: <ListProjectQuotasLegacyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_project_quotas_legacy`](crate::gaussdb_mysql::Client::list_project_quotas_legacy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectQuotasLegacy {
    client: crate::gaussdb_mysql::Client,
    input: ListProjectQuotasLegacyInput,
}

impl ListProjectQuotasLegacy {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Kind of resource; limits the result to its quota.
    pub fn r#type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::gaussdb_mysql::types::QuotaType>,
    ) -> Self {
        self.input.r#type = value.into_value();
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
    pub fn input(mut self, input: ListProjectQuotasLegacyInput) -> Self {
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
        crate::gaussdb_mysql::types::ListProjectQuotasLegacyResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListProjectQuotasLegacyResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_project_quotas_legacy`](crate::gaussdb_mysql::Client::list_project_quotas_legacy).
#[derive(Clone)]
pub struct ListProjectQuotasLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Kind of resource; limits the result to its quota. Only `instance` exists.
    pub r#type: Option<crate::gaussdb_mysql::types::QuotaType>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListProjectQuotasLegacyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListProjectQuotasLegacyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        r#type: Member::query("type").limits(&[OneOf(&["instance"])]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListProjectQuotasLegacyInput {
    type Output = crate::gaussdb_mysql::types::ListProjectQuotasLegacyResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Quotas of the project and how much of each is in use.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListProjectQuotasLegacyResponse {
    /// Quotas of the project, by kind of resource.
    pub quotas: Vec<crate::gaussdb_mysql::types::ProjectQuota>,
}

impl ListProjectQuotasLegacyResponse {
    /// Quotas of the project, by kind of resource.
    #[inline]
    pub fn quotas(&self) -> &[crate::gaussdb_mysql::types::ProjectQuota] {
        &self.quotas
    }
}

gaussdb_runtime::reflect_struct! {
    ListProjectQuotasLegacyResponse {
        quotas: Member::new("quotas"),
    }
}
