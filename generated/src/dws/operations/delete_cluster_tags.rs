// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1tags~1batch-delete/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.10.4",
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
    /// Removes one or more tags, each given by key and value, from a cluster in one request. The reply
    /// has no body.
    ///
    /// `POST /v1.0/{project_id}/clusters/{cluster_id}/tags/batch-delete`
    ///
    /// - Documented in: dws-2024-en, 5.10.4
    /// - Error statuses: 400, 401, 403, 404, 500, 503
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

    /// ID of the cluster, as `listClusters` gives it. Required.
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

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(self) -> ::gaussdb_runtime::Sending<::gaussdb_runtime::Empty> {
        self.client.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(self) -> ::gaussdb_runtime::Responding<::gaussdb_runtime::Empty> {
        self.client.respond(&self.input)
    }
}

/// What [`delete_cluster_tags`](crate::dws::Client::delete_cluster_tags) takes.
#[derive(Clone, Default)]
pub struct DeleteClusterTagsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as `listClusters` gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::DeleteClusterTagsRequest,
}

impl DeleteClusterTagsInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

impl DeleteClusterTagsInput {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[
            Member::path("project_id"),
            Member::path("cluster_id").required(),
            Member::body(),
        ]
    };
}

::gaussdb_runtime::record! {
    DeleteClusterTagsInput { project_id, cluster_id, body }
}

impl ::gaussdb_runtime::generated::Input for DeleteClusterTagsInput {
    type Output = ::gaussdb_runtime::Empty;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

/// A tag to remove from a cluster.
#[derive(Clone, Default)]
pub struct BatchDeleteResourceTag {
    /// Key of the tag, at most 128 characters.
    ///
    /// Required.
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag, at most 255 characters; may be empty.
    ///
    /// Required.
    pub value: ::std::option::Option<::std::string::String>,
}

impl BatchDeleteResourceTag {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Key of the tag, at most 128 characters. Required.
    pub fn key(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.key = ::std::option::Option::Some(value.into());
        self
    }

    /// Value of the tag, at most 255 characters; may be empty. Required.
    pub fn value(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.value = ::std::option::Option::Some(value.into());
        self
    }

    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

impl BatchDeleteResourceTag {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("key").required(), Member::new("value").required()]
    };
}

::gaussdb_runtime::record! {
    BatchDeleteResourceTag { key, value }
}

/// Tags to remove from the cluster.
#[derive(Clone, Default)]
pub struct DeleteClusterTagsRequest {
    /// Tags to remove from the cluster.
    ///
    /// Required.
    pub tags: ::std::option::Option<
        ::std::vec::Vec<crate::dws::types::BatchDeleteResourceTag>,
    >,
}

impl DeleteClusterTagsRequest {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

impl DeleteClusterTagsRequest {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("tags").required()]
    };
}

::gaussdb_runtime::record! {
    DeleteClusterTagsRequest { tags }
}
