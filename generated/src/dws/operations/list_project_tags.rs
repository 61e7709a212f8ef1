// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1tags/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listProjectTags",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_project_tags(&self) -> ListProjectTags<'_> {
        ListProjectTags {
            client: self,
            input: <ListProjectTagsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_project_tags`](crate::dws::Client::list_project_tags).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListProjectTags<'a> {
    client: &'a crate::dws::Client,
    input: ListProjectTagsInput,
}

impl ListProjectTags<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListProjectTagsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListProjectTagsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListProjectTagsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_project_tags`](crate::dws::Client::list_project_tags) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListProjectTagsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListProjectTagsInput {
    type Output = crate::dws::types::ListProjectTagsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
    }
}

/// Tag keys in use in the project, each with all its values.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListProjectTagsResponse {
    /// Tags in use on clusters of the project, each key with all its values.
    #[serde(default)]
    pub tags: ::std::vec::Vec<crate::dws::types::ProjectTag>,
}

/// A tag key in use in the project, with all its values.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ProjectTag {
    /// Key of the tag: up to 128 letters, digits, hyphens and underscores, with no space at either end;
    /// not empty.
    ///
    /// 1 to 128 characters. Pattern: `^[A-Za-z0-9_-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Values that the tag has on clusters of the project, each at most 255 characters; may be empty.
    #[serde(default)]
    pub values: ::std::vec::Vec<::std::string::String>,
}
