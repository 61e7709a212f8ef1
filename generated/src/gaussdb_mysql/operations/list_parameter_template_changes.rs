// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1configurations~1{configuration_id}~1modify-history/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.5.10",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listParameterTemplateChanges",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/configurations/{configuration_id}/modify-history",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List changes of a parameter template
    ///
    /// Returns what was changed in the parameter group of an instance, page by page: parameter, old and
    /// new value, result, and whether and when it was applied. Take the ID from `configuration_id` of
    /// [`get_instance`](crate::gaussdb_mysql::Client::get_instance).
    ///
    /// `GET /v3/{project_id}/configurations/{configuration_id}/modify-history`
    ///
    /// - Documented in: section 4.5.10 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_parameter_template_changes()
    ///     .configuration_id("2be4071d63859facfe2a5c4850f376d9pr07")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_parameter_template_changes(&self) -> ListParameterTemplateChanges {
        ListParameterTemplateChanges {
            client: self.clone(),
            input: <ListParameterTemplateChangesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`list_parameter_template_changes`](crate::gaussdb_mysql::Client::list_parameter_template_changes).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListParameterTemplateChanges {
    client: crate::gaussdb_mysql::Client,
    input: ListParameterTemplateChangesInput,
}

impl ListParameterTemplateChanges {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the parameter template of the instance; take `configuration_id` from
    /// [`get_instance`](crate::gaussdb_mysql::Client::get_instance). Required.
    pub fn configuration_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.configuration_id = value.into_value();
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
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
    pub fn input(mut self, input: ListParameterTemplateChangesInput) -> Self {
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
        crate::gaussdb_mysql::types::ListParameterTemplateChangesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListParameterTemplateChangesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_parameter_template_changes`](crate::gaussdb_mysql::Client::list_parameter_template_changes).
#[derive(Clone)]
pub struct ListParameterTemplateChangesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the parameter template of the instance; take `configuration_id` from
    /// [`get_instance`](crate::gaussdb_mysql::Client::get_instance).
    ///
    /// Required.
    pub configuration_id: Option<String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: Option<i64>,
    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    ///
    /// At least 1. At most 100. Default: `100`.
    pub limit: Option<i64>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListParameterTemplateChangesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListParameterTemplateChangesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        configuration_id: Member::path("configuration_id").required(),
        offset: Member::query("offset").limits(&[Minimum(Int(0))]),
        limit: Member::query("limit").limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListParameterTemplateChangesInput {
    type Output = crate::gaussdb_mysql::types::ListParameterTemplateChangesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListParameterTemplateChangesInput {
    type Item = crate::gaussdb_mysql::types::ParameterChange;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("total_count"),
        limit: 100i64,
        most: Some(100i64),
        ..gaussdb_runtime::codegen::Pagination::new("histories")
    };
}

impl ListParameterTemplateChanges {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::ParameterChange> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::ParameterChange> {
        self.pages().items()
    }
}

/// A page of changes to single parameters.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListParameterTemplateChangesResponse {
    /// Number of all entries that match, on every page.
    pub total_count: Option<i64>,
    /// Changes of single parameters on this page.
    pub histories: Vec<crate::gaussdb_mysql::types::ParameterChange>,
}

impl ListParameterTemplateChangesResponse {
    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }

    /// Changes of single parameters on this page.
    #[inline]
    pub fn histories(&self) -> &[crate::gaussdb_mysql::types::ParameterChange] {
        &self.histories
    }
}

gaussdb_runtime::reflect_struct! {
    ListParameterTemplateChangesResponse {
        total_count: Member::new("total_count"),
        histories: Member::new("histories"),
    }
}

/// One change of a parameter: old and new value, outcome, and whether and when it was applied.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParameterChange {
    /// Name of the engine parameter that is compared or was changed.
    pub parameter_name: Option<String>,
    /// Value of the parameter before the change.
    pub old_value: Option<String>,
    /// Value of the parameter after the change.
    pub new_value: Option<String>,
    /// Outcome of the change, such as `SUCCESS`.
    pub update_result: Option<String>,
    /// Whether the change has been applied.
    pub is_applied: Option<bool>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub updated: Option<String>,
    /// Time at which the change was applied, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such
    /// as `+0800`.
    pub applied: Option<String>,
}

impl ParameterChange {
    /// Name of the engine parameter that is compared or was changed.
    #[inline]
    pub fn parameter_name(&self) -> Option<&str> {
        self.parameter_name.as_deref()
    }

    /// Value of the parameter before the change.
    #[inline]
    pub fn old_value(&self) -> Option<&str> {
        self.old_value.as_deref()
    }

    /// Value of the parameter after the change.
    #[inline]
    pub fn new_value(&self) -> Option<&str> {
        self.new_value.as_deref()
    }

    /// Outcome of the change, such as `SUCCESS`.
    #[inline]
    pub fn update_result(&self) -> Option<&str> {
        self.update_result.as_deref()
    }

    /// Whether the change has been applied.
    #[inline]
    pub fn is_applied(&self) -> Option<bool> {
        self.is_applied
    }

    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn updated(&self) -> Option<&str> {
        self.updated.as_deref()
    }

    /// Time at which the change was applied, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn applied(&self) -> Option<&str> {
        self.applied.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ParameterChange {
        parameter_name: Member::new("parameter_name"),
        old_value: Member::new("old_value"),
        new_value: Member::new("new_value"),
        update_result: Member::new("update_result"),
        is_applied: Member::new("is_applied"),
        updated: Member::new("updated"),
        applied: Member::new("applied"),
    }
}
