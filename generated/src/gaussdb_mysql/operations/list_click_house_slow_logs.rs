// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1clickhouse~1slow-logs/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listClickHouseSlowLogs",
        ::gaussdb_runtime::generated::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/clickhouse/slow-logs",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List ClickHouse slow query logs
    ///
    /// Lists the slow query log of one node of the ClickHouse instance in the path for a time range,
    /// optionally for one kind of statement or one database. There is no `offset`: send `line_num` of
    /// the last entry received to get the next page.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse/slow-logs`
    ///
    /// - Documented in: section 4.16.3 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_click_house_slow_logs(&self) -> ListClickHouseSlowLogs<'_> {
        ListClickHouseSlowLogs {
            client: self,
            input: <ListClickHouseSlowLogsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_click_house_slow_logs`](crate::gaussdb_mysql::Client::list_click_house_slow_logs).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListClickHouseSlowLogs<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListClickHouseSlowLogsInput,
}

impl ListClickHouseSlowLogs<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the ClickHouse instance, which ends in `in16`. Required.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::XLanguage>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the node whose log is read. Required.
    pub fn node_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.node_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`. Required.
    pub fn start_time(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.start_time = ::std::option::Option::Some(value.into());
        self
    }

    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`. Required.
    pub fn end_time(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.end_time = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of entries to return. Required.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.input.body.limit = ::std::option::Option::Some(value);
        self
    }

    /// Position of the last entry received, as returned with it; leave it out for the first page.
    pub fn line_num(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.line_num = ::std::option::Option::Some(value.into());
        self
    }

    /// Kind of SQL statement to return, such as `All`.
    pub fn operate_type(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.operate_type = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of a database; limits the result to statements that used it.
    pub fn database(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.database = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListClickHouseSlowLogsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListClickHouseSlowLogsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<
            crate::gaussdb_mysql::types::ListClickHouseSlowLogsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_click_house_slow_logs`](crate::gaussdb_mysql::Client::list_click_house_slow_logs) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListClickHouseSlowLogsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the ClickHouse instance, which ends in `in16`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::ListClickHouseSlowLogsRequest,
}

impl ::gaussdb_runtime::generated::Input for ListClickHouseSlowLogsInput {
    type Output = crate::gaussdb_mysql::types::ListClickHouseSlowLogsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .header("X-Language", &self.x_language)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "project_id",
            &self.project_id,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(32usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9]*$"),
            ],
        );
        v.require("instance_id", self.instance_id.is_some());
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
        self.body.validate(v);
    }
}

impl ::gaussdb_runtime::generated::Paged for ListClickHouseSlowLogsInput {
    type Item = crate::gaussdb_mysql::types::SlowLogList;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Cursor {
            parameter: "line_num",
            member: "line_num",
            limit: ::std::option::Option::Some("limit"),
        },
        place: ::gaussdb_runtime::generated::Place::Body,
        ..::gaussdb_runtime::generated::Pagination::new("slow_log_list")
    };
}

impl ListClickHouseSlowLogs<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::gaussdb_mysql::types::SlowLogList> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::gaussdb_mysql::types::SlowLogList,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// Node, time range and filters for the slow query log of the ClickHouse instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListClickHouseSlowLogsRequest {
    /// ID of the node whose log is read.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_id: ::std::option::Option<::std::string::String>,
    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start_time: ::std::option::Option<::std::string::String>,
    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::std::string::String>,
    /// Number of entries to return.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i64>,
    /// Position of the last entry received, as returned with it; leave it out for the first page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line_num: ::std::option::Option<::std::string::String>,
    /// Kind of SQL statement to return, such as `All`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub operate_type: ::std::option::Option<::std::string::String>,
    /// Name of a database; limits the result to statements that used it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub database: ::std::option::Option<::std::string::String>,
}

impl ListClickHouseSlowLogsRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("node_id", self.node_id.is_some());
        v.require("start_time", self.start_time.is_some());
        v.require("end_time", self.end_time.is_some());
        v.require("limit", self.limit.is_some());
    }
}

/// Entries of the slow query log of the ClickHouse node.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListClickHouseSlowLogsResponse {
    /// Entries of the slow query log.
    #[serde(default)]
    pub slow_log_list: ::std::vec::Vec<crate::gaussdb_mysql::types::SlowLogList>,
}

/// An entry of the slow query log of a ClickHouse node, with its position for reading on.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct SlowLogList {
    /// ID of the node that wrote the entry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_id: ::std::option::Option<::std::string::String>,
    /// Time that the statement took, such as `1.04899 s`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time: ::std::option::Option<::std::string::String>,
    /// Time that the statement waited for locks, such as `0.00003 s`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lock_time: ::std::option::Option<::std::string::String>,
    /// Number of rows that the statement returned.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rows_sent: ::std::option::Option<i64>,
    /// Number of rows that the statement read.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rows_examined: ::std::option::Option<i64>,
    /// Name of the database that the statement used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub database: ::std::option::Option<::std::string::String>,
    /// Account that ran the statement, such as `root`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users: ::std::option::Option<::std::string::String>,
    /// Sample of the statement, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub query_sample: ::std::option::Option<::std::string::String>,
    /// Kind of statement, such as `SELECT`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// IP address of the client that sent the statement.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_ip: ::std::option::Option<::std::string::String>,
    /// Time at which the statement was executed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start_time: ::std::option::Option<::std::string::String>,
    /// Position of the entry; send that of the last entry received to get the next page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line_num: ::std::option::Option<::std::string::String>,
    /// Number of entries in the slow query log.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<::std::string::String>,
}
