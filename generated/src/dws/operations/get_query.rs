// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1dms~1queries~1{query_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    success_when: ::std::option::Option::Some(
        &::gaussdb_runtime::generated::SuccessWhen {
            code: "code",
            values: &["0"],
            message: ::std::option::Option::Some("msg"),
        },
    ),
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getQuery",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/dms/queries/{query_id}",
    )
};

impl crate::dws::Client {
    /// Get execution details of a query
    ///
    /// Returns text, plan, status, timing and resource use of one SQL statement. Take `query_id` from
    /// [`list_queries`](crate::dws::Client::list_queries); pass its `ctime` too to get the values collected at that time.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/dms/queries/{query_id}`
    ///
    /// - Documented in: section 5.14.8 of `dws-2024-en`, section 5.4.3 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn get_query(&self) -> GetQuery<'_> {
        GetQuery {
            client: self,
            input: <GetQueryInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_query`](crate::dws::Client::get_query).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetQuery<'a> {
    client: &'a crate::dws::Client,
    input: GetQueryInput,
}

impl GetQuery<'_> {
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

    /// ID of the statement, as [`list_queries`](crate::dws::Client::list_queries) gives it. Required.
    pub fn query_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.query_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Collection time of the values to return, as a Unix timestamp in milliseconds; [`list_queries`](crate::dws::Client::list_queries) gives it for each statement.
    #[inline]
    pub fn ctime(mut self, value: i64) -> Self {
        self.input.ctime = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetQueryInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::GetQueryResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::GetQueryResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_query`](crate::dws::Client::get_query) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetQueryInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// ID of the statement, as [`list_queries`](crate::dws::Client::list_queries) gives it.
    ///
    /// Required.
    pub query_id: ::std::option::Option<::std::string::String>,
    /// Collection time of the values to return, as a Unix timestamp in milliseconds; [`list_queries`](crate::dws::Client::list_queries)
    /// gives it for each statement.
    pub ctime: ::std::option::Option<i64>,
}

impl ::gaussdb_runtime::generated::Input for GetQueryInput {
    type Output = crate::dws::types::GetQueryResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .path("query_id", &self.query_id)
            .query("ctime", &self.ctime)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("query_id", self.query_id.is_some());
    }
}

/// The statement asked for, with plan, timing and resource use.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetQueryResponse {
    /// Result code of the request, such as 0 together with the message `OK`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<i64>,
    /// Text that explains `code`, such as `OK`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub msg: ::std::option::Option<::std::string::String>,
    /// Statement with its plan, status, times and resource use.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<crate::dws::types::ListQueriesDto>,
}
