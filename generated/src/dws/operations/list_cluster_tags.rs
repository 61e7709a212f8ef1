// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1tags/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::codegen::Operation = ::gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.10.2",
    ..::gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listClusterTags",
        ::gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/clusters/{cluster_id}/tags",
    )
};

impl crate::dws::Client {
    /// List tags of a cluster
    ///
    /// Lists the tags of one cluster. Tags kept by the system are listed by
    /// [`list_cluster_system_tags`](crate::dws::Client::list_cluster_system_tags).
    ///
    /// `GET /v1.0/{project_id}/clusters/{cluster_id}/tags`
    ///
    /// - Documented in: section 5.10.2 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_cluster_tags(&self) -> ListClusterTags<'_> {
        ListClusterTags {
            client: self,
            input: <ListClusterTagsInput as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// A call of [`list_cluster_tags`](crate::dws::Client::list_cluster_tags).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListClusterTags<'a> {
    client: &'a crate::dws::Client,
    input: ListClusterTagsInput,
}

impl ListClusterTags<'_> {
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

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListClusterTagsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<crate::dws::types::ListClusterTagsResponse> {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<crate::dws::types::ListClusterTagsResponse> {
        self.client.0.respond(&self.input)
    }
}

/// What [`list_cluster_tags`](crate::dws::Client::list_cluster_tags) takes.
#[derive(Clone)]
pub struct ListClusterTagsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
}

impl ListClusterTagsInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

::gaussdb_runtime::reflect_struct! {
    input ListClusterTagsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl ::gaussdb_runtime::codegen::Input for ListClusterTagsInput {
    type Output = crate::dws::types::ListClusterTagsResponse;
    const OPERATION: &'static ::gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Tags set on the cluster.
#[derive(Clone)]
pub struct ListClusterTagsResponse {
    /// Tags of the cluster, each with key and value.
    pub tags: ::std::vec::Vec<crate::dws::types::ResourceTag>,
}

::gaussdb_runtime::reflect_struct! {
    ListClusterTagsResponse {
        tags: Member::new("tags"),
    }
}

/// A tag that a cluster carries.
#[derive(Clone)]
pub struct ResourceTag {
    /// Key of the tag: up to 128 letters, digits, Chinese characters, hyphens and underscores, with no
    /// space at either end; not empty.
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag: up to 255 letters, digits, Chinese characters, hyphens and underscores, with
    /// no space at either end; may be empty.
    pub value: ::std::option::Option<::std::string::String>,
}

::gaussdb_runtime::reflect_struct! {
    ResourceTag {
        key: Member::new("key"),
        value: Member::new("value"),
    }
}
