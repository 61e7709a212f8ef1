// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1quotas/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.6.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listEnterpriseProjectQuotas",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/quotas",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List quotas of enterprise projects
    ///
    /// Returns, page by page, how many instances, vCPUs and GB of memory each enterprise project may
    /// use and how much is left. -1 means unlimited. In open beta: ask support for access first.
    ///
    /// `GET /v3/{project_id}/quotas`
    ///
    /// - Documented in: section 4.6.2 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_enterprise_project_quotas().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_enterprise_project_quotas(&self) -> ListEnterpriseProjectQuotas {
        ListEnterpriseProjectQuotas {
            client: self.clone(),
            input: <ListEnterpriseProjectQuotasInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`list_enterprise_project_quotas`](crate::gaussdb_mysql::Client::list_enterprise_project_quotas).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEnterpriseProjectQuotas {
    client: crate::gaussdb_mysql::Client,
    input: ListEnterpriseProjectQuotasInput,
}

impl ListEnterpriseProjectQuotas {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Number of entries to skip, from 0 to 10000; 0, the default, starts with the first one.
    pub fn offset(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::NumberText>,
    ) -> Self {
        self.input.offset = value
            .into_value()
            .map(gaussdb_runtime::NumberText::into_string);
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 10 by default.
    pub fn limit(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::NumberText>,
    ) -> Self {
        self.input.limit = value
            .into_value()
            .map(gaussdb_runtime::NumberText::into_string);
        self
    }

    /// Name of an enterprise project; limits the result to it.
    pub fn enterprise_project_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.enterprise_project_name = value.into_value();
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
    pub fn input(mut self, input: ListEnterpriseProjectQuotasInput) -> Self {
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
        crate::gaussdb_mysql::types::ListEnterpriseProjectQuotasResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListEnterpriseProjectQuotasResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_enterprise_project_quotas`](crate::gaussdb_mysql::Client::list_enterprise_project_quotas).
#[derive(Clone)]
pub struct ListEnterpriseProjectQuotasInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Number of entries to skip, from 0 to 10000; 0, the default, starts with the first one.
    ///
    /// A number, 0 to 10000. Default: `0`.
    pub offset: Option<String>,
    /// Number of entries to return on one page, from 1 to 100; 10 by default.
    ///
    /// A number, 1 to 100. Default: `10`.
    pub limit: Option<String>,
    /// Name of an enterprise project; limits the result to it.
    pub enterprise_project_name: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListEnterpriseProjectQuotasInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListEnterpriseProjectQuotasInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        offset: Member::query("offset").limits(&[NumericString(Some(0), Some(10000), None)]),
        limit: Member::query("limit").limits(&[NumericString(Some(1), Some(100), None)]),
        enterprise_project_name: Member::query("enterprise_project_name"),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListEnterpriseProjectQuotasInput {
    type Output = crate::gaussdb_mysql::types::ListEnterpriseProjectQuotasResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListEnterpriseProjectQuotasInput {
    type Item = crate::gaussdb_mysql::types::EnterpriseProjectQuota;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("total_count"),
        limit: 10i64,
        most: Some(100i64),
        ..gaussdb_runtime::codegen::Pagination::new("quota_list")
    };
}

impl ListEnterpriseProjectQuotas {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::EnterpriseProjectQuota> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::EnterpriseProjectQuota> {
        self.pages().items()
    }
}

/// A page of enterprise projects with their quotas.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListEnterpriseProjectQuotasResponse {
    /// Quotas of the enterprise projects on this page.
    pub quota_list: Vec<crate::gaussdb_mysql::types::EnterpriseProjectQuota>,
    /// Number of all entries that match, on every page.
    pub total_count: Option<i64>,
}

impl ListEnterpriseProjectQuotasResponse {
    /// Quotas of the enterprise projects on this page.
    #[inline]
    pub fn quota_list(&self) -> &[crate::gaussdb_mysql::types::EnterpriseProjectQuota] {
        &self.quota_list
    }

    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }
}

gaussdb_runtime::reflect_struct! {
    ListEnterpriseProjectQuotasResponse {
        quota_list: Member::new("quota_list"),
        total_count: Member::new("total_count"),
    }
}
