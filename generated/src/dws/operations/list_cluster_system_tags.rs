// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1enterprise-projects/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listClusterSystemTags",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/enterprise-projects",
    )
};

impl crate::dws::Client {
    /// List system tags of a cluster
    ///
    /// Lists the tags that the system keeps on a cluster, such as `_sys_enterprise_project_id` for the
    /// enterprise project it belongs to. For tags set by users, call [`list_cluster_tags`](crate::dws::Client::list_cluster_tags). Paged with
    /// `offset` and `limit`.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/enterprise-projects`
    ///
    /// - Documented in: section 5.2.33 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_cluster_system_tags(&self) -> ListClusterSystemTags<'_> {
        ListClusterSystemTags {
            client: self,
            input: <ListClusterSystemTagsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_cluster_system_tags`](crate::dws::Client::list_cluster_system_tags).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListClusterSystemTags<'a> {
    client: &'a crate::dws::Client,
    input: ListClusterSystemTagsInput,
}

impl ListClusterSystemTags<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Largest number of items to return in one page.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.input.limit = ::std::option::Option::Some(value);
        self
    }

    /// Position in the list at which the page starts; 0 is the beginning.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.input.offset = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListClusterSystemTagsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListClusterSystemTagsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListClusterSystemTagsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_cluster_system_tags`](crate::dws::Client::list_cluster_system_tags) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListClusterSystemTagsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Largest number of items to return in one page.
    pub limit: ::std::option::Option<i64>,
    /// Position in the list at which the page starts; 0 is the beginning.
    pub offset: ::std::option::Option<i64>,
}

impl ::gaussdb_runtime::generated::Input for ListClusterSystemTagsInput {
    type Output = crate::dws::types::ListClusterSystemTagsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .query("limit", &self.limit)
            .query("offset", &self.offset)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
    }
}

impl ::gaussdb_runtime::generated::Paged for ListClusterSystemTagsInput {
    type Item = crate::dws::types::TagsForResource;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Unclear,
        },
        total: ::std::option::Option::Some("count"),
        ..::gaussdb_runtime::generated::Pagination::new("sys_tags")
    };
}

impl ListClusterSystemTags<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(self) -> ::gaussdb_runtime::Pages<crate::dws::types::TagsForResource> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::dws::types::TagsForResource,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// Tags that the system keeps on the cluster, one page of them.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListClusterSystemTagsResponse {
    /// Tags that the system keeps on the cluster.
    #[serde(default)]
    pub sys_tags: ::std::vec::Vec<crate::dws::types::TagsForResource>,
    /// Total number of items found, on all pages together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
}
