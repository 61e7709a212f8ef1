// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1tags/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listClusterTags",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1.0/{project_id}/clusters/{cluster_id}/tags",
    )
};

impl crate::dws::Client {
    /// List tags of a cluster
    ///
    /// Lists the tags of one cluster. Tags kept by the system are listed by [`list_cluster_system_tags`](crate::dws::Client::list_cluster_system_tags).
    ///
    /// `GET /v1.0/{project_id}/clusters/{cluster_id}/tags`
    ///
    /// - Documented in: section 5.10.2 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_cluster_tags(&self) -> ListClusterTags<'_> {
        ListClusterTags {
            client: self,
            input: <ListClusterTagsInput as ::std::default::Default>::default(),
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

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListClusterTagsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListClusterTagsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_cluster_tags`](crate::dws::Client::list_cluster_tags) takes.
#[derive(Debug, Clone, Default, PartialEq)]
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

impl ::gaussdb_runtime::generated::Input for ListClusterTagsInput {
    type Output = crate::dws::types::ListClusterTagsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
    }
}

/// Tags set on the cluster.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListClusterTagsResponse {
    /// Tags of the cluster, each with key and value.
    #[serde(default)]
    pub tags: ::std::vec::Vec<crate::dws::types::ResourceTag>,
}

/// A tag that a cluster carries.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ResourceTag {
    /// Key of the tag: up to 128 letters, digits, hyphens and underscores, with no space at either end;
    /// not empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag: up to 255 letters, digits, hyphens and underscores, with no space at either
    /// end; may be empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
