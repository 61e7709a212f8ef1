// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1convert-to-logical-cluster~1{name}/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    success_when: ::std::option::Option::Some(
        &::gaussdb_runtime::generated::SuccessWhen {
            code: "error_code",
            values: &["DWS.0000"],
            message: ::std::option::Option::Some("error_msg"),
        },
    ),
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "convertToLogicalCluster",
        ::gaussdb_runtime::generated::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/convert-to-logical-cluster/{name}",
    )
};

impl crate::dws::Client {
    /// Turn a cluster into a logical cluster
    ///
    /// Converts a physical cluster to logical cluster mode; `name` becomes the name of its first
    /// logical cluster. That one holds system views and cannot be deleted afterwards. HTTP 200 alone is
    /// not success: `error_code` must be `DWS.0000`.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/convert-to-logical-cluster/{name}`
    ///
    /// - Documented in: section 5.2.5 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 500, 503
    ///
    /// To wait for the outcome: [`wait_until_logical_cluster_created`](crate::dws::Client::wait_until_logical_cluster_created).
    #[inline]
    pub fn convert_to_logical_cluster(&self) -> ConvertToLogicalCluster<'_> {
        ConvertToLogicalCluster {
            client: self,
            input: <ConvertToLogicalClusterInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`convert_to_logical_cluster`](crate::dws::Client::convert_to_logical_cluster).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ConvertToLogicalCluster<'a> {
    client: &'a crate::dws::Client,
    input: ConvertToLogicalClusterInput,
}

impl ConvertToLogicalCluster<'_> {
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

    /// Name for the first logical cluster of the converted cluster. Required.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ConvertToLogicalClusterInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ConvertToLogicalClusterResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ConvertToLogicalClusterResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`convert_to_logical_cluster`](crate::dws::Client::convert_to_logical_cluster) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConvertToLogicalClusterInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Name for the first logical cluster of the converted cluster.
    ///
    /// Required.
    pub name: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ConvertToLogicalClusterInput {
    type Output = crate::dws::types::ConvertToLogicalClusterResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .path("name", &self.name)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("name", self.name.is_some());
    }
}

/// Code and message that tell whether the conversion was accepted.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ConvertToLogicalClusterResponse {
    /// Result code of the request: `DWS.0000` for success, any other value for an error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// Text that explains `error_code`, for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_msg: ::std::option::Option<::std::string::String>,
}
