// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1resource-instances~1tag-filter/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listClustersByTag",
        ::gaussdb_runtime::generated::Method::Post,
        "/v1/{project_id}/clusters/resource-instances/tag-filter",
    )
};

impl crate::dws::Client {
    /// Find clusters by tag
    ///
    /// Lists the clusters whose tags match the keys and values of the filter, each with ID, name and
    /// tags. The filter goes into the body, `limit` and `offset` into the query. Nothing is changed in
    /// spite of the method POST.
    ///
    /// `POST /v1/{project_id}/clusters/resource-instances/tag-filter`
    ///
    /// - Documented in: section 5.2.34 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_clusters_by_tag(&self) -> ListClustersByTag<'_> {
        ListClustersByTag {
            client: self,
            input: <ListClustersByTagInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_clusters_by_tag`](crate::dws::Client::list_clusters_by_tag).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListClustersByTag<'a> {
    client: &'a crate::dws::Client,
    input: ListClustersByTagInput,
}

impl ListClustersByTag<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
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

    /// Tags that the clusters must have.
    pub fn tags(
        mut self,
        value: impl ::std::iter::IntoIterator<Item = crate::dws::types::TagFilterItem>,
    ) -> Self {
        self.input.body.get_or_insert_default().tags = ::std::option::Option::Some(
            value.into_iter().collect(),
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListClustersByTagInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListClustersByTagResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListClustersByTagResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_clusters_by_tag`](crate::dws::Client::list_clusters_by_tag) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListClustersByTagInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Largest number of items to return in one page.
    pub limit: ::std::option::Option<i64>,
    /// Position in the list at which the page starts; 0 is the beginning.
    pub offset: ::std::option::Option<i64>,
    /// The body, which may be left out.
    pub body: ::std::option::Option<crate::dws::types::ListClustersByTagRequest>,
}

impl ::gaussdb_runtime::generated::Input for ListClustersByTagInput {
    type Output = crate::dws::types::ListClustersByTagResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        let request = ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .query("limit", &self.limit)
            .query("offset", &self.offset);
        match &self.body {
            ::std::option::Option::Some(body) => request.json(body),
            _ => request,
        }
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        if let ::std::option::Option::Some(body) = &self.body {
            body.validate(v);
        }
    }
}

impl ::gaussdb_runtime::generated::Paged for ListClustersByTagInput {
    type Item = crate::dws::types::ResourceByTag;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Unclear,
        },
        total: ::std::option::Option::Some("count"),
        ..::gaussdb_runtime::generated::Pagination::new("resources")
    };
}

impl ListClustersByTag<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(self) -> ::gaussdb_runtime::Pages<crate::dws::types::ResourceByTag> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::dws::types::ResourceByTag,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// Tag keys and values that the clusters must match.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListClustersByTagRequest {
    /// Tags that the clusters must have.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<crate::dws::types::TagFilterItem>>,
}

impl ListClustersByTagRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        if let ::std::option::Option::Some(value) = &self.tags {
            v.within(
                "tags",
                |v| {
                    for (index, value) in value.iter().enumerate() {
                        v.element(
                            index,
                            |v| {
                                value.validate(v);
                            },
                        );
                    }
                },
            );
        }
    }
}

/// Clusters that match the tags, one page of them.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListClustersByTagResponse {
    /// Clusters whose tags match, one page of them.
    #[serde(default)]
    pub resources: ::std::vec::Vec<crate::dws::types::ResourceByTag>,
    /// Total number of items found, on all pages together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
}

/// A cluster that matches the tags asked for.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ResourceByTag {
    /// ID of the cluster that has the tags.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_id: ::std::option::Option<::std::string::String>,
    /// Name of the cluster that has the tags.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_name: ::std::option::Option<::std::string::String>,
    /// Further details of the cluster; empty in the documented example.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_detail: ::std::option::Option<::std::string::String>,
    /// Tags of the cluster, each with key and value.
    #[serde(default)]
    pub tags: ::std::vec::Vec<crate::dws::types::TagsForResource>,
}

/// A tag key with the values that match.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct TagFilterItem {
    /// Key of the tag that a cluster must have: up to 128 letters, digits, hyphens and underscores; not
    /// empty.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Values of the tag that are accepted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl TagFilterItem {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Key of the tag that a cluster must have: up to 128 letters, digits, hyphens and underscores; not empty. Required.
    pub fn key(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.key = ::std::option::Option::Some(value.into());
        self
    }

    /// Values of the tag that are accepted.
    pub fn values(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.values = ::std::option::Option::Some(
            value.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("key", self.key.is_some());
    }
}
