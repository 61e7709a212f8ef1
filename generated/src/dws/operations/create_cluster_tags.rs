// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1tags~1batch-create/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::codegen::Operation = ::gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.10.3",
    answer: ::gaussdb_runtime::codegen::Answer::Empty,
    ..::gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createClusterTags",
        ::gaussdb_runtime::codegen::Method::Post,
        "/v1.0/{project_id}/clusters/{cluster_id}/tags/batch-create",
    )
};

impl crate::dws::Client {
    /// Add tags to a cluster
    ///
    /// Adds one or more tags to a cluster in one request. The response has no body.
    ///
    /// `POST /v1.0/{project_id}/clusters/{cluster_id}/tags/batch-create`
    ///
    /// - Documented in: section 5.10.3 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn create_cluster_tags(&self) -> CreateClusterTags<'_> {
        CreateClusterTags {
            client: self,
            input: <CreateClusterTagsInput as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
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

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
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
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(self) -> ::gaussdb_runtime::Responding<::gaussdb_runtime::Empty> {
        self.client.0.respond(&self.input)
    }
}

/// What [`create_cluster_tags`](crate::dws::Client::create_cluster_tags) takes.
#[derive(Clone)]
pub struct CreateClusterTagsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
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
        ::gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

::gaussdb_runtime::reflect_struct! {
    input CreateClusterTagsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl ::gaussdb_runtime::codegen::Input for CreateClusterTagsInput {
    type Output = ::gaussdb_runtime::Empty;
    const OPERATION: &'static ::gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A tag to add to a cluster.
#[derive(Clone)]
pub struct BatchCreateResourceTag {
    /// Key of the tag: up to 128 letters, digits, Chinese characters, hyphens and underscores, with no
    /// space at either end; not empty.
    ///
    /// Required. 1 to 128 characters.
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag: up to 255 letters, digits, Chinese characters, hyphens and underscores, with
    /// no space at either end; may be empty.
    ///
    /// Required. At most 255 characters.
    pub value: ::std::option::Option<::std::string::String>,
}

impl BatchCreateResourceTag {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Key of the tag: up to 128 letters, digits, Chinese characters, hyphens and underscores, with no space at either
    /// end; not empty. Required.
    pub fn key(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.key = ::std::option::Option::Some(value.into());
        self
    }

    /// Value of the tag: up to 255 letters, digits, Chinese characters, hyphens and underscores, with no space at
    /// either end; may be empty. Required.
    pub fn value(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.value = ::std::option::Option::Some(value.into());
        self
    }

    /// Ends with everything in place; otherwise the error lists what is missing or breaks a documented constraint.
    /// A request is checked in any case, so this may be left out.
    #[inline]
    pub fn build(self) -> ::std::result::Result<Self, ::gaussdb_runtime::Error> {
        ::gaussdb_runtime::codegen::build(self)
    }

    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, "")
    }
}

::gaussdb_runtime::reflect_struct! {
    BatchCreateResourceTag {
        key: Member::new("key").required().limits(&[MinLength(1), MaxLength(128)]),
        value: Member::new("value").required().limits(&[MaxLength(255)]),
    }
}

/// Tags to add to the cluster.
#[derive(Clone)]
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
        ::gaussdb_runtime::codegen::validate(self, "")
    }
}

::gaussdb_runtime::reflect_struct! {
    CreateClusterTagsRequest {
        tags: Member::new("tags").required(),
    }
}
