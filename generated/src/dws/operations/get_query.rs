// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1dms~1queries~1{query_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.14.8; dws-2023-zh, 5.4.3",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            message: Some("msg"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getQuery",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/dms/queries/{query_id}",
    )
};

impl crate::dws::Client {
    /// Get execution details of a query
    ///
    /// Returns text, plan, status, timing and resource use of one SQL statement. Take `query_id` from
    /// [`list_queries`](crate::dws::Client::list_queries); pass its `ctime` too to get the values collected at that
    /// time.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/dms/queries/{query_id}`
    ///
    /// - Documented in: section 5.14.8 of `dws-2024-en`, section 5.4.3 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_query()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .query_id("a8b77192-0b83-19e4-7251-d1360f5e880b")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_query(&self) -> GetQuery {
        GetQuery {
            client: self.clone(),
            input: <GetQueryInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_query`](crate::dws::Client::get_query).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetQuery {
    client: crate::dws::Client,
    input: GetQueryInput,
}

impl GetQuery {
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

    /// ID of the statement, as [`list_queries`](crate::dws::Client::list_queries) gives it. Required.
    pub fn query_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.query_id = value.into_value();
        self
    }

    /// Collection time of the values to return, as a Unix timestamp in milliseconds;
    /// [`list_queries`](crate::dws::Client::list_queries) gives it for each statement.
    pub fn ctime(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.ctime = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetQueryInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::GetQueryResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::GetQueryResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_query`](crate::dws::Client::get_query).
#[derive(Clone)]
pub struct GetQueryInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// ID of the statement, as [`list_queries`](crate::dws::Client::list_queries) gives it.
    ///
    /// Required.
    pub query_id: Option<String>,
    /// Collection time of the values to return, as a Unix timestamp in milliseconds;
    /// [`list_queries`](crate::dws::Client::list_queries) gives it for each statement.
    pub ctime: Option<i64>,
}

impl GetQueryInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetQueryInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        query_id: Member::path("query_id").required(),
        ctime: Member::query("ctime"),
    }
}

impl gaussdb_runtime::codegen::Input for GetQueryInput {
    type Output = crate::dws::types::GetQueryResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The statement asked for, with plan, timing and resource use.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetQueryResponse {
    /// Result code of the request, such as 0 together with the message `OK`.
    pub code: Option<i64>,
    /// Text that explains `code`, such as `OK`.
    pub msg: Option<String>,
    /// Statement with its plan, status, times and resource use.
    pub data: Option<crate::dws::types::SqlQuery>,
}

impl GetQueryResponse {
    /// Result code of the request, such as 0 together with the message `OK`.
    #[inline]
    pub fn code(&self) -> Option<i64> {
        self.code
    }

    /// Text that explains `code`, such as `OK`.
    #[inline]
    pub fn msg(&self) -> Option<&str> {
        self.msg.as_deref()
    }

    /// Statement with its plan, status, times and resource use.
    #[inline]
    pub fn data(&self) -> Option<&crate::dws::types::SqlQuery> {
        self.data.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetQueryResponse {
        code: Member::new("code"),
        msg: Member::new("msg"),
        data: Member::new("data"),
    }
}
