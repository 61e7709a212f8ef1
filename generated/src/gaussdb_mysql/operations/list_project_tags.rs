// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1tags/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.9.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listProjectTags",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/tags",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List tags of the project
    ///
    /// Lists every tag key in use on the instances of the project, page by page, each with all its
    /// values.
    ///
    /// `GET /v3/{project_id}/tags`
    ///
    /// - Documented in: section 4.9.2 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_project_tags().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_project_tags(&self) -> ListProjectTags {
        ListProjectTags {
            client: self.clone(),
            input: <ListProjectTagsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_project_tags`](crate::gaussdb_mysql::Client::list_project_tags).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectTags {
    client: crate::gaussdb_mysql::Client,
    input: ListProjectTagsInput,
}

impl ListProjectTags {
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
    pub fn input(mut self, input: ListProjectTagsInput) -> Self {
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
        crate::gaussdb_mysql::types::ListProjectTagsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListProjectTagsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_project_tags`](crate::gaussdb_mysql::Client::list_project_tags).
#[derive(Clone)]
pub struct ListProjectTagsInput {
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

impl ListProjectTagsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListProjectTagsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        offset: Member::query("offset").limits(&[Minimum(Int(0))]),
        limit: Member::query("limit").limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListProjectTagsInput {
    type Output = crate::gaussdb_mysql::types::ListProjectTagsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListProjectTagsInput {
    type Item = crate::gaussdb_mysql::types::ProjectTag;

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
        ..gaussdb_runtime::codegen::Pagination::new("tags")
    };
}

impl ListProjectTags {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::ProjectTag> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::ProjectTag> {
        self.pages().items()
    }
}

/// A page of tag keys in use in the project, each with its values.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListProjectTagsResponse {
    /// Number of all entries that match, on every page.
    pub total_count: Option<i64>,
    /// Tag keys on this page, each with all its values.
    pub tags: Vec<crate::gaussdb_mysql::types::ProjectTag>,
}

impl ListProjectTagsResponse {
    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }

    /// Tag keys on this page, each with all its values.
    #[inline]
    pub fn tags(&self) -> &[crate::gaussdb_mysql::types::ProjectTag] {
        &self.tags
    }
}

gaussdb_runtime::reflect_struct! {
    ListProjectTagsResponse {
        total_count: Member::new("total_count"),
        tags: Member::new("tags"),
    }
}

/// A tag key in use in the project, with all its values.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectTag {
    /// Key of the tag, from 1 to 36 characters.
    pub key: Option<String>,
    /// Values that the tag key has on the instances of the project.
    pub values: Vec<String>,
}

impl ProjectTag {
    /// Key of the tag, from 1 to 36 characters.
    #[inline]
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// Values that the tag key has on the instances of the project.
    #[inline]
    pub fn values(&self) -> &[String] {
        &self.values
    }
}

gaussdb_runtime::reflect_struct! {
    ProjectTag {
        key: Member::new("key"),
        values: Member::new("values"),
    }
}
