// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1tags~1batch-create/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.10.3",
    answer: ::gaussdb_runtime::generated::Answer::Empty,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "createClusterTags",
        ::gaussdb_runtime::generated::Method::Post,
        "/v1.0/{project_id}/clusters/{cluster_id}/tags/batch-create",
    )
};

impl crate::dws::Client {
    /// Add tags to a cluster
    ///
    /// Adds one or more tags to a cluster in one request. The reply has no body.
    ///
    /// `POST /v1.0/{project_id}/clusters/{cluster_id}/tags/batch-create`
    ///
    /// - Documented in: dws-2024-en, 5.10.3
    /// - Error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn create_cluster_tags(&self) -> CreateClusterTags<'_> {
        CreateClusterTags {
            client: self,
            input: <CreateClusterTagsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`create_cluster_tags`](crate::dws::Client::create_cluster_tags).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CreateClusterTags<'a> {
    client: &'a crate::dws::Client,
    input: CreateClusterTagsInput,
}

impl CreateClusterTags<'_> {
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

    /// Tags to add to the cluster. Required.
    pub fn tags(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::dws::types::BatchCreateResourceTag,
        >,
    ) -> Self {
        self.input.body.tags = ::std::option::Option::Some(value.into_iter().collect());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CreateClusterTagsInput) -> Self {
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

/// What [`create_cluster_tags`](crate::dws::Client::create_cluster_tags) takes.
#[derive(Clone, Default)]
pub struct CreateClusterTagsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as `listClusters` gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::CreateClusterTagsRequest,
}

impl CreateClusterTagsInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

impl CreateClusterTagsInput {
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
    CreateClusterTagsInput { project_id, cluster_id, body }
}

impl ::gaussdb_runtime::generated::Input for CreateClusterTagsInput {
    type Output = ::gaussdb_runtime::Empty;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

/// A tag to add to a cluster.
#[derive(Clone, Default)]
pub struct BatchCreateResourceTag {
    /// Key of the tag, at most 128 characters.
    ///
    /// Required. 1 to 128 characters.
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag, at most 255 characters; may be empty.
    ///
    /// Required. At most 255 characters.
    pub value: ::std::option::Option<::std::string::String>,
}

impl BatchCreateResourceTag {
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

impl BatchCreateResourceTag {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[
            Member::new("key")
                .required()
                .limits(&[Limit::MinLength(1), Limit::MaxLength(128)]),
            Member::new("value").required().limits(&[Limit::MaxLength(255)]),
        ]
    };
}

::gaussdb_runtime::record! {
    BatchCreateResourceTag { key, value }
}

/// Tags to add to the cluster.
#[derive(Clone, Default)]
pub struct CreateClusterTagsRequest {
    /// Tags to add to the cluster.
    ///
    /// Required.
    pub tags: ::std::option::Option<
        ::std::vec::Vec<crate::dws::types::BatchCreateResourceTag>,
    >,
}

impl CreateClusterTagsRequest {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

impl CreateClusterTagsRequest {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("tags").required()]
    };
}

::gaussdb_runtime::record! {
    CreateClusterTagsRequest { tags }
}
