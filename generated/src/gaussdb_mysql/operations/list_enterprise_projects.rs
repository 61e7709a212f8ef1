// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1enterprise-projects/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.6.5",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listEnterpriseProjects",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/enterprise-projects",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List enterprise projects
    ///
    /// Lists the enterprise projects, page by page, that instances and quotas can belong to. `status` 1
    /// means normal and 0 abnormal.
    ///
    /// `GET /v3/{project_id}/enterprise-projects`
    ///
    /// - Documented in: section 4.6.5 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_enterprise_projects().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_enterprise_projects(&self) -> ListEnterpriseProjects {
        ListEnterpriseProjects {
            client: self.clone(),
            input: <ListEnterpriseProjectsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_enterprise_projects`](crate::gaussdb_mysql::Client::list_enterprise_projects).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEnterpriseProjects {
    client: crate::gaussdb_mysql::Client,
    input: ListEnterpriseProjectsInput,
}

impl ListEnterpriseProjects {
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
    pub fn input(mut self, input: ListEnterpriseProjectsInput) -> Self {
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
        crate::gaussdb_mysql::types::ListEnterpriseProjectsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListEnterpriseProjectsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_enterprise_projects`](crate::gaussdb_mysql::Client::list_enterprise_projects).
#[derive(Clone)]
pub struct ListEnterpriseProjectsInput {
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

impl ListEnterpriseProjectsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListEnterpriseProjectsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        offset: Member::query("offset").limits(&[Minimum(Int(0))]),
        limit: Member::query("limit").limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListEnterpriseProjectsInput {
    type Output = crate::gaussdb_mysql::types::ListEnterpriseProjectsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListEnterpriseProjectsInput {
    type Item = crate::gaussdb_mysql::types::EnterpriseProject;

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
        ..gaussdb_runtime::codegen::Pagination::new("enterprise_projects")
    };
}

impl ListEnterpriseProjects {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::EnterpriseProject> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::EnterpriseProject> {
        self.pages().items()
    }
}

/// An enterprise project with its state and times.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnterpriseProject {
    /// ID of the enterprise project.
    pub id: Option<String>,
    /// Name of the enterprise project.
    pub name: Option<String>,
    /// Description of the enterprise project.
    pub description: Option<String>,
    /// State of the enterprise project: 1 for normal, 0 for abnormal.
    pub status: Option<crate::gaussdb_mysql::types::EnterpriseProjectStatus>,
    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub created: Option<String>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub updated: Option<String>,
}

impl EnterpriseProject {
    /// ID of the enterprise project.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the enterprise project.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Description of the enterprise project.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// State of the enterprise project: 1 for normal, 0 for abnormal.
    #[inline]
    pub fn status(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::EnterpriseProjectStatus> {
        self.status.as_ref()
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
}

gaussdb_runtime::reflect_struct! {
    EnterpriseProject {
        id: Member::new("id"),
        name: Member::new("name"),
        description: Member::new("description"),
        status: Member::new("status"),
        created: Member::new("created"),
        updated: Member::new("updated"),
    }
}

/// A page of enterprise projects.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListEnterpriseProjectsResponse {
    /// Enterprise projects on this page.
    pub enterprise_projects: Vec<crate::gaussdb_mysql::types::EnterpriseProject>,
    /// Number of all entries that match, on every page.
    pub total_count: Option<i64>,
}

impl ListEnterpriseProjectsResponse {
    /// Enterprise projects on this page.
    #[inline]
    pub fn enterprise_projects(
        &self,
    ) -> &[crate::gaussdb_mysql::types::EnterpriseProject] {
        &self.enterprise_projects
    }

    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }
}

gaussdb_runtime::reflect_struct! {
    ListEnterpriseProjectsResponse {
        enterprise_projects: Member::new("enterprise_projects"),
        total_count: Member::new("total_count"),
    }
}

/// State of the enterprise project: 1 for normal, 0 for abnormal.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum EnterpriseProjectStatus {
    /// The enterprise project is in order.
    Normal,
    /// The enterprise project has a problem.
    Abnormal,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    numeric EnterpriseProjectStatus {
        Normal = "1",
        Abnormal = "0",
    }
}
