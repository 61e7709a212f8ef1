// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1dms~1clusters~1{cluster_id}~1session/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.18.9",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listClusterSessions",
        gaussdb_runtime::codegen::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_cluster_sessions()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_cluster_sessions(&self) -> ListClusterSessions {
        ListClusterSessions {
            client: self.clone(),
            input: <ListClusterSessionsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_cluster_sessions`](crate::dws::Client::list_cluster_sessions).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClusterSessions {
    client: crate::dws::Client,
    input: ListClusterSessionsInput,
}

impl ListClusterSessions {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListClusterSessionsInput) -> Self {
        self.input = input;
        self
    }

    /// Sets what is different for this call: limits, retries, validation, and what the request has beside its
    /// parameters.
    #[inline]
    pub fn with_options(mut self, options: gaussdb_runtime::CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Sends the request.
    #[inline]
    pub fn send(
        self,
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListClusterSessionsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListClusterSessionsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_cluster_sessions`](crate::dws::Client::list_cluster_sessions).
#[derive(Clone)]
pub struct ListClusterSessionsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl ListClusterSessionsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterSessionsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListClusterSessionsInput {
    type Output = crate::dws::types::ListClusterSessionsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A database session, with user, application, duration and number of queries.
#[derive(Clone)]
#[non_exhaustive]
pub struct DatabaseSession {
    /// Name of the client application that opened the connection.
    pub application_name: Option<String>,
    /// Time for which the session has been running.
    pub elapsed_time: Option<i64>,
    /// Name of the database instance that serves the session.
    pub inst_name: Option<String>,
    /// ID of the session, such as `140535026615872`.
    pub pid: Option<String>,
    /// Time for which the statement has actually been running, in seconds.
    pub query_elapsed_time: Option<i64>,
    /// Number of queries that the session has run.
    pub query_total: Option<i64>,
    /// Name of the database user.
    pub user_name: Option<String>,
}

impl DatabaseSession {
    /// Name of the client application that opened the connection.
    #[inline]
    pub fn application_name(&self) -> Option<&str> {
        self.application_name.as_deref()
    }

    /// Time for which the session has been running.
    #[inline]
    pub fn elapsed_time(&self) -> Option<i64> {
        self.elapsed_time
    }

    /// Name of the database instance that serves the session.
    #[inline]
    pub fn inst_name(&self) -> Option<&str> {
        self.inst_name.as_deref()
    }

    /// ID of the session, such as `140535026615872`.
    #[inline]
    pub fn pid(&self) -> Option<&str> {
        self.pid.as_deref()
    }

    /// Time for which the statement has actually been running, in seconds.
    #[inline]
    pub fn query_elapsed_time(&self) -> Option<i64> {
        self.query_elapsed_time
    }

    /// Number of queries that the session has run.
    #[inline]
    pub fn query_total(&self) -> Option<i64> {
        self.query_total
    }

    /// Name of the database user.
    #[inline]
    pub fn user_name(&self) -> Option<&str> {
        self.user_name.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    DatabaseSession {
        application_name: Member::new("application_name"),
        elapsed_time: Member::new("elapsed_time"),
        inst_name: Member::new("inst_name"),
        pid: Member::new("pid"),
        query_elapsed_time: Member::new("query_elapsed_time"),
        query_total: Member::new("query_total"),
        user_name: Member::new("user_name"),
    }
}

/// Database sessions of the cluster, with the time of the response.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListClusterSessionsResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub cluster_id: Option<String>,
    /// Kind of object that the values belong to: `session`.
    pub dimension: Option<String>,
    /// Database sessions of the cluster, one entry each.
    pub sessions: Vec<crate::dws::types::DatabaseSession>,
    /// Time of the response, as a Unix timestamp in milliseconds.
    pub timestamp: Option<i64>,
}

impl ListClusterSessionsResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }

    /// Kind of object that the values belong to: `session`.
    #[inline]
    pub fn dimension(&self) -> Option<&str> {
        self.dimension.as_deref()
    }

    /// Database sessions of the cluster, one entry each.
    #[inline]
    pub fn sessions(&self) -> &[crate::dws::types::DatabaseSession] {
        &self.sessions
    }

    /// Time of the response, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn timestamp(&self) -> Option<i64> {
        self.timestamp
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterSessionsResponse {
        cluster_id: Member::new("cluster_id"),
        dimension: Member::new("dimension"),
        sessions: Member::new("sessions"),
        timestamp: Member::new("timestamp"),
    }
}
