// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1tags~1batch-delete/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    answer: ::gaussdb_runtime::generated::Answer::Empty,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "deleteClusterTags",
        ::gaussdb_runtime::generated::Method::Post,
        "/v1.0/{project_id}/clusters/{cluster_id}/tags/batch-delete",
    )
};

impl crate::dws::Client {
    /// Remove tags from a cluster
    ///
    /// Removes one or more tags, each given by key and value, from a cluster in one request. The
    /// response has no body.
    ///
    /// `POST /v1.0/{project_id}/clusters/{cluster_id}/tags/batch-delete`
    ///
    /// - Documented in: section 5.10.4 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn delete_cluster_tags(&self) -> DeleteClusterTags<'_> {
        DeleteClusterTags {
            client: self,
            input: <DeleteClusterTagsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`delete_cluster_tags`](crate::dws::Client::delete_cluster_tags).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct DeleteClusterTags<'a> {
    client: &'a crate::dws::Client,
    input: DeleteClusterTagsInput,
}

impl DeleteClusterTags<'_> {
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

    /// Tags to remove from the cluster. Required.
    pub fn tags(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::dws::types::BatchDeleteResourceTag,
        >,
    ) -> Self {
        self.input.body.tags = ::std::option::Option::Some(value.into_iter().collect());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: DeleteClusterTagsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<::gaussdb_runtime::Empty, ::gaussdb_runtime::Error> {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<::gaussdb_runtime::Empty>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`delete_cluster_tags`](crate::dws::Client::delete_cluster_tags) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteClusterTagsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::DeleteClusterTagsRequest,
}

impl ::gaussdb_runtime::generated::Input for DeleteClusterTagsInput {
    type Output = ::gaussdb_runtime::Empty;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        self.body.validate(v);
    }
}

/// A tag to remove from a cluster.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct BatchDeleteResourceTag {
    /// Key of the tag: up to 128 letters, digits, hyphens and underscores, with no space at either end;
    /// not empty.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag: up to 255 letters, digits, hyphens and underscores, with no space at either
    /// end; may be empty.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}

impl BatchDeleteResourceTag {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Key of the tag: up to 128 letters, digits, hyphens and underscores, with no space at either end; not empty. Required.
    pub fn key(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.key = ::std::option::Option::Some(value.into());
        self
    }

    /// Value of the tag: up to 255 letters, digits, hyphens and underscores, with no space at either end; may be empty. Required.
    pub fn value(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.value = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("key", self.key.is_some());
        v.require("value", self.value.is_some());
    }
}

/// Tags to remove from the cluster.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DeleteClusterTagsRequest {
    /// Tags to remove from the cluster.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<
        ::std::vec::Vec<crate::dws::types::BatchDeleteResourceTag>,
    >,
}

impl DeleteClusterTagsRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("tags", self.tags.is_some());
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
