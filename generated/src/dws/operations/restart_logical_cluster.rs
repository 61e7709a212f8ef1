// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1logical-clusters~1{logical_cluster_id}~1restart/post by `cargo xtask generate`; not to be edited.

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
        "restartLogicalCluster",
        ::gaussdb_runtime::generated::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/logical-clusters/{logical_cluster_id}/restart",
    )
};

impl crate::dws::Client {
    /// Restart a logical cluster
    ///
    /// Restarts one logical cluster. `restart_enable` of [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) tells whether it can be
    /// restarted now, `action_info` there how the restart proceeds. HTTP 200 alone is not success:
    /// `error_code` must be `DWS.0000`.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/logical-clusters/{logical_cluster_id}/restart`
    ///
    /// - Documented in: section 5.2.19 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    ///
    /// To wait for the outcome: [`wait_until_logical_cluster_done`](crate::dws::Client::wait_until_logical_cluster_done).
    #[inline]
    pub fn restart_logical_cluster(&self) -> RestartLogicalCluster<'_> {
        RestartLogicalCluster {
            client: self,
            input: <RestartLogicalClusterInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`restart_logical_cluster`](crate::dws::Client::restart_logical_cluster).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct RestartLogicalCluster<'a> {
    client: &'a crate::dws::Client,
    input: RestartLogicalClusterInput,
}

impl RestartLogicalCluster<'_> {
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
    pub fn input(mut self, input: RestartLogicalClusterInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::RestartLogicalClusterResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::RestartLogicalClusterResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`restart_logical_cluster`](crate::dws::Client::restart_logical_cluster) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RestartLogicalClusterInput {
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

impl ::gaussdb_runtime::generated::Input for RestartLogicalClusterInput {
    type Output = crate::dws::types::RestartLogicalClusterResponse;
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

/// Code and message that tell whether the restart of the logical cluster was accepted.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct RestartLogicalClusterResponse {
    /// Result code of the request: `DWS.0000` for success, any other value for an error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// Text that explains `error_code`, for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_msg: ::std::option::Option<::std::string::String>,
}
