// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1tags/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.10.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listProjectTags",
        gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/tags",
    )
};

impl crate::dws::Client {
    /// List all tags in use
    ///
    /// Lists every tag key used on clusters of the project, with all values it has.
    ///
    /// `GET /v1.0/{project_id}/tags`
    ///
    /// - Documented in: section 5.10.1 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client.list_project_tags().send().await?;
    /// println!("{response:?}");
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

/// The request builder of [`list_project_tags`](crate::dws::Client::list_project_tags).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectTags {
    client: crate::dws::Client,
    input: ListProjectTagsInput,
}

impl ListProjectTags {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListProjectTagsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListProjectTagsResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_project_tags`](crate::dws::Client::list_project_tags).
#[derive(Clone)]
pub struct ListProjectTagsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
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
        project_id: Member::path("project_id"),
    }
}

impl gaussdb_runtime::codegen::Input for ListProjectTagsInput {
    type Output = crate::dws::types::ListProjectTagsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Tag keys in use in the project, each with all its values.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListProjectTagsResponse {
    /// Tags in use on clusters of the project, each key with all its values.
    pub tags: Vec<crate::dws::types::ProjectTag>,
}

impl ListProjectTagsResponse {
    /// Tags in use on clusters of the project, each key with all its values.
    #[inline]
    pub fn tags(&self) -> &[crate::dws::types::ProjectTag] {
        &self.tags
    }
}

gaussdb_runtime::reflect_struct! {
    ListProjectTagsResponse {
        tags: Member::new("tags"),
    }
}

/// A tag key in use in the project, with all its values.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectTag {
    /// Key of the tag: up to 128 letters, digits, Chinese characters, hyphens and underscores, with no
    /// space at either end; not empty.
    ///
    /// 1 to 128 characters. Pattern: `^[A-Za-z0-9_一-鿿-]*$`.
    pub key: Option<String>,
    /// Values that the tag has on clusters of the project, each at most 255 characters; may be empty.
    ///
    /// Each item: at most 255 characters. Pattern: `^[A-Za-z0-9_-]*$`.
    pub values: Vec<String>,
}

impl ProjectTag {
    /// Key of the tag: up to 128 letters, digits, Chinese characters, hyphens and underscores, with no space at either
    /// end; not empty.
    #[inline]
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// Values that the tag has on clusters of the project, each at most 255 characters; may be empty.
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
