// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1configurations~1{config_id}~1apply-history/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.5.14",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listParameterTemplateApplications",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/configurations/{config_id}/apply-history",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List where a template was applied
    ///
    /// Returns to which instances a parameter template was applied, page by page, with result and time.
    ///
    /// `GET /v3/{project_id}/configurations/{config_id}/apply-history`
    ///
    /// - Documented in: section 4.5.14 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_parameter_template_applications()
    ///     .config_id("2be4071d63859facfe2a5c4850f376d9pr07")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_parameter_template_applications(
        &self,
    ) -> ListParameterTemplateApplications {
        ListParameterTemplateApplications {
            client: self.clone(),
            input: <ListParameterTemplateApplicationsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`list_parameter_template_applications`](crate::gaussdb_mysql::Client::list_parameter_template_applications).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListParameterTemplateApplications {
    client: crate::gaussdb_mysql::Client,
    input: ListParameterTemplateApplicationsInput,
}

impl ListParameterTemplateApplications {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the parameter template; take it from
    /// [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates). Required.
    pub fn config_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.config_id = value.into_value();
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 10 by default.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListParameterTemplateApplicationsInput) -> Self {
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
        crate::gaussdb_mysql::types::ListParameterTemplateApplicationsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListParameterTemplateApplicationsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of
/// [`list_parameter_template_applications`](crate::gaussdb_mysql::Client::list_parameter_template_applications).
#[derive(Clone)]
pub struct ListParameterTemplateApplicationsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the parameter template; take it from
    /// [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates).
    ///
    /// Required.
    pub config_id: Option<String>,
    /// Number of entries to return on one page, from 1 to 100; 10 by default.
    ///
    /// At least 1. At most 100. Default: `10`.
    pub limit: Option<i64>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: Option<i64>,
}

impl ListParameterTemplateApplicationsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListParameterTemplateApplicationsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        config_id: Member::path("config_id").required(),
        limit: Member::query("limit").limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        offset: Member::query("offset").limits(&[Minimum(Int(0))]),
    }
}

impl gaussdb_runtime::codegen::Input for ListParameterTemplateApplicationsInput {
    type Output = crate::gaussdb_mysql::types::ListParameterTemplateApplicationsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListParameterTemplateApplicationsInput {
    type Item = crate::gaussdb_mysql::types::TemplateApplication;

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
        ..gaussdb_runtime::codegen::Pagination::new("histories")
    };
}

impl ListParameterTemplateApplications {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::TemplateApplication> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::TemplateApplication> {
        self.pages().items()
    }
}

/// A page of instances that the parameter template was applied to.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListParameterTemplateApplicationsResponse {
    /// Number of all entries that match, on every page.
    pub total_count: Option<String>,
    /// Instances on this page that the template was applied to.
    pub histories: Vec<crate::gaussdb_mysql::types::TemplateApplication>,
}

impl ListParameterTemplateApplicationsResponse {
    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<&str> {
        self.total_count.as_deref()
    }

    /// Instances on this page that the template was applied to.
    #[inline]
    pub fn histories(&self) -> &[crate::gaussdb_mysql::types::TemplateApplication] {
        &self.histories
    }
}

gaussdb_runtime::reflect_struct! {
    ListParameterTemplateApplicationsResponse {
        total_count: Member::new("total_count"),
        histories: Member::new("histories"),
    }
}

/// An instance that the parameter template was applied to, with the outcome and time.
#[derive(Clone)]
#[non_exhaustive]
pub struct TemplateApplication {
    /// ID of the instance that got the template.
    pub target_id: Option<String>,
    /// Name of the instance that got the template.
    pub target_name: Option<String>,
    /// Outcome of applying the template to the instance.
    pub apply_result: Option<String>,
    /// Time at which the template was applied to the instance, in milliseconds since 1970-01-01 00:00
    /// UTC.
    pub applied_at: Option<f64>,
    /// Code of the error that kept the template from being applied.
    pub error_code: Option<String>,
}

impl TemplateApplication {
    /// ID of the instance that got the template.
    #[inline]
    pub fn target_id(&self) -> Option<&str> {
        self.target_id.as_deref()
    }

    /// Name of the instance that got the template.
    #[inline]
    pub fn target_name(&self) -> Option<&str> {
        self.target_name.as_deref()
    }

    /// Outcome of applying the template to the instance.
    #[inline]
    pub fn apply_result(&self) -> Option<&str> {
        self.apply_result.as_deref()
    }

    /// Time at which the template was applied to the instance, in milliseconds since 1970-01-01 00:00 UTC.
    #[inline]
    pub fn applied_at(&self) -> Option<f64> {
        self.applied_at
    }

    /// Code of the error that kept the template from being applied.
    #[inline]
    pub fn error_code(&self) -> Option<&str> {
        self.error_code.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    TemplateApplication {
        target_id: Member::new("target_id"),
        target_name: Member::new("target_name"),
        apply_result: Member::new("apply_result"),
        applied_at: Member::new("applied_at"),
        error_code: Member::new("error_code"),
    }
}
