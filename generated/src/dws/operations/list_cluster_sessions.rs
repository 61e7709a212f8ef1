// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1dms~1clusters~1{cluster_id}~1session/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listClusterSessions",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/dms/clusters/{cluster_id}/session",
    )
};

impl crate::dws::Client {
    /// List sessions of a cluster
    ///
    /// Lists the database sessions of a cluster with user, application, duration and number of queries.
    ///
    /// `GET /v1/{project_id}/dms/clusters/{cluster_id}/session`
    ///
    /// - Documented in: section 5.18.9 of `dws-2024-en`
    /// - Documented error statuses: 401, 403, 404
    #[inline]
    pub fn list_cluster_sessions(&self) -> ListClusterSessions<'_> {
        ListClusterSessions {
            client: self,
            input: <ListClusterSessionsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_cluster_sessions`](crate::dws::Client::list_cluster_sessions).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListClusterSessions<'a> {
    client: &'a crate::dws::Client,
    input: ListClusterSessionsInput,
}

impl ListClusterSessions<'_> {
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
    pub fn input(mut self, input: ListClusterSessionsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListClusterSessionsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListClusterSessionsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_cluster_sessions`](crate::dws::Client::list_cluster_sessions) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListClusterSessionsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListClusterSessionsInput {
    type Output = crate::dws::types::ListClusterSessionsResponse;
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

/// Database sessions of the cluster, with the time of the response.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListClusterSessionsResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Kind of object that the values belong to: `session`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dimension: ::std::option::Option<::std::string::String>,
    /// Database sessions of the cluster, one entry each.
    #[serde(default)]
    pub sessions: ::std::vec::Vec<crate::dws::types::SessionData>,
    /// Time of the response, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<i64>,
}

/// A database session, with user, application, duration and number of queries.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct SessionData {
    /// Name of the client application that opened the connection.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub application_name: ::std::option::Option<::std::string::String>,
    /// Time for which the session has been running.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub elapsed_time: ::std::option::Option<i64>,
    /// Name of the database instance that serves the session.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub inst_name: ::std::option::Option<::std::string::String>,
    /// ID of the session, such as `140535026615872`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pid: ::std::option::Option<::std::string::String>,
    /// Time for which the statement has actually been running, in seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub query_elapsed_time: ::std::option::Option<i64>,
    /// Number of queries that the session has run.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub query_total: ::std::option::Option<i64>,
    /// Name of the database user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
}
