// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1configurations/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.5.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listParameterTemplates",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/configurations",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List parameter templates
    ///
    /// Lists the parameter templates of the project, page by page: the default ones of each engine
    /// version, which cannot be changed, and those created by users. `user_defined` says which is
    /// which.
    ///
    /// `GET /v3/{project_id}/configurations`
    ///
    /// - Documented in: section 4.5.1 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_parameter_templates().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_parameter_templates(&self) -> ListParameterTemplates {
        ListParameterTemplates {
            client: self.clone(),
            input: <ListParameterTemplatesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListParameterTemplates {
    client: crate::gaussdb_mysql::Client,
    input: ListParameterTemplatesInput,
}

impl ListParameterTemplates {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
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
    pub fn input(mut self, input: ListParameterTemplatesInput) -> Self {
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
        crate::gaussdb_mysql::types::ListParameterTemplatesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListParameterTemplatesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates).
#[derive(Clone)]
pub struct ListParameterTemplatesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
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

impl ListParameterTemplatesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListParameterTemplatesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        offset: Member::query("offset").limits(&[Minimum(Int(0))]),
        limit: Member::query("limit").limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListParameterTemplatesInput {
    type Output = crate::gaussdb_mysql::types::ListParameterTemplatesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListParameterTemplatesInput {
    type Item = crate::gaussdb_mysql::types::ParameterTemplateSummary;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("total_count"),
        id: Some("id"),
        limit: 100i64,
        most: Some(100i64),
        ..gaussdb_runtime::codegen::Pagination::new("configurations")
    };
}

impl ListParameterTemplates {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::ParameterTemplateSummary> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::ParameterTemplateSummary> {
        self.pages().items()
    }
}

/// A page of parameter templates of the project, default ones included.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListParameterTemplatesResponse {
    /// Parameter templates on this page.
    pub configurations: Vec<crate::gaussdb_mysql::types::ParameterTemplateSummary>,
    /// Number of all entries that match, on every page.
    ///
    /// At least 0.
    pub total_count: Option<i64>,
}

impl ListParameterTemplatesResponse {
    /// Parameter templates on this page.
    #[inline]
    pub fn configurations(
        &self,
    ) -> &[crate::gaussdb_mysql::types::ParameterTemplateSummary] {
        &self.configurations
    }

    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }
}

gaussdb_runtime::reflect_struct! {
    ListParameterTemplatesResponse {
        configurations: Member::new("configurations"),
        total_count: Member::new("total_count"),
    }
}

/// A parameter template in a list, with its engine version and times, but without parameter values.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParameterTemplateSummary {
    /// ID of the parameter template: 36 letters and digits ending in `pr07`.
    ///
    /// 36 characters. Pattern: `^[A-Za-z0-9]*pr07$`.
    pub id: Option<String>,
    /// Name of the parameter template.
    pub name: Option<String>,
    /// Version of the database engine that the template is for, such as `8.0`.
    pub datastore_version_name: Option<crate::gaussdb_mysql::types::DatastoreVersion>,
    /// Database engine that the template is for, such as `GaussDB(for MySQL)`.
    pub datastore_name: Option<
        crate::gaussdb_mysql::types::ParameterTemplateSummaryDatastoreName,
    >,
    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub created: Option<String>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub updated: Option<String>,
    /// Whether a user created the template; `false` marks a default template of the service.
    pub user_defined: Option<bool>,
    /// Description of the parameter template.
    pub description: Option<String>,
}

impl ParameterTemplateSummary {
    /// ID of the parameter template: 36 letters and digits ending in `pr07`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the parameter template.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Version of the database engine that the template is for, such as `8.0`.
    #[inline]
    pub fn datastore_version_name(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::DatastoreVersion> {
        self.datastore_version_name.as_ref()
    }

    /// Database engine that the template is for, such as `GaussDB(for MySQL)`.
    #[inline]
    pub fn datastore_name(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ParameterTemplateSummaryDatastoreName> {
        self.datastore_name.as_ref()
    }

    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn created(&self) -> Option<&str> {
        self.created.as_deref()
    }

    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn updated(&self) -> Option<&str> {
        self.updated.as_deref()
    }

    /// Whether a user created the template; `false` marks a default template of the service.
    #[inline]
    pub fn user_defined(&self) -> Option<bool> {
        self.user_defined
    }

    /// Description of the parameter template.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ParameterTemplateSummary {
        id: Member::new("id"),
        name: Member::new("name"),
        datastore_version_name: Member::new("datastore_version_name"),
        datastore_name: Member::new("datastore_name"),
        created: Member::new("created"),
        updated: Member::new("updated"),
        user_defined: Member::new("user_defined"),
        description: Member::new("description"),
    }
}

/// Database engine that the template is for, such as `GaussDB(for MySQL)`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ParameterTemplateSummaryDatastoreName {
    /// The engine that is compatible with MySQL.
    GaussDbForMySql,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ParameterTemplateSummaryDatastoreName {
        GaussDbForMySql = "GaussDB(for MySQL)",
    }
}
