// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1logical-clusters~1{logical_cluster_id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    success_when: ::std::option::Option::Some(
        &::gaussdb_runtime::generated::SuccessWhen {
            code: "error_code",
            values: &["DWS.0000"],
            message: ::std::option::Option::Some("error_msg"),
        },
    ),
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "deleteLogicalCluster",
        ::gaussdb_runtime::generated::Method::Delete,
        "/v2/{project_id}/clusters/{cluster_id}/logical-clusters/{logical_cluster_id}",
    )
};

impl crate::dws::Client {
    /// Delete a logical cluster
    ///
    /// Deletes one logical cluster of a cluster. The first logical cluster, whether created or
    /// converted, cannot be deleted because it holds system views; `delete_enable` of
    /// [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) tells which can. HTTP 200 alone is not success: `error_code` must be
    /// `DWS.0000`.
    ///
    /// `DELETE /v2/{project_id}/clusters/{cluster_id}/logical-clusters/{logical_cluster_id}`
    ///
    /// - Documented in: section 5.2.17 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn delete_logical_cluster(&self) -> DeleteLogicalCluster<'_> {
        DeleteLogicalCluster {
            client: self,
            input: <DeleteLogicalClusterInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`delete_logical_cluster`](crate::dws::Client::delete_logical_cluster).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct DeleteLogicalCluster<'a> {
    client: &'a crate::dws::Client,
    input: DeleteLogicalClusterInput,
}

impl DeleteLogicalCluster<'_> {
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

    /// ID of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it. Required.
    pub fn logical_cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.logical_cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: DeleteLogicalClusterInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::DeleteLogicalClusterResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::DeleteLogicalClusterResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`delete_logical_cluster`](crate::dws::Client::delete_logical_cluster) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLogicalClusterInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// ID of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    ///
    /// Required.
    pub logical_cluster_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for DeleteLogicalClusterInput {
    type Output = crate::dws::types::DeleteLogicalClusterResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .path("logical_cluster_id", &self.logical_cluster_id)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("logical_cluster_id", self.logical_cluster_id.is_some());
    }
}

/// Code and message that tell whether the deletion of the logical cluster was accepted.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DeleteLogicalClusterResponse {
    /// Result code of the request: `DWS.0000` for success, any other value for an error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// Text that explains `error_code`, for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_msg: ::std::option::Option<::std::string::String>,
    /// Result code that some responses give next to `error_code`.
    #[serde(rename = "retCode")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ret_code: ::std::option::Option<::std::string::String>,
    /// Text that explains `retCode`, for people.
    #[serde(rename = "retMessage")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ret_message: ::std::option::Option<::std::string::String>,
    /// Error code that some responses give next to, or instead of, `error_code`.
    #[serde(rename = "errCode")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub err_code: ::std::option::Option<::std::string::String>,
    /// Text that explains `errCode`, for people.
    #[serde(rename = "externalMessage")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_message: ::std::option::Option<::std::string::String>,
}
