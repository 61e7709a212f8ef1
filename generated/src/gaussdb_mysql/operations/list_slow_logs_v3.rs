// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1slowlog/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listSlowLogsV3",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/slowlog",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List slow log entries (retired v3)
    ///
    /// Lists the slow query log of one node, page by page, for a time range within the last month, with
    /// the threshold from which a query counts as slow. Planned to be retired on 2025-03-31; use
    /// `listSlowLogs` instead.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/slowlog`
    ///
    /// - Documented in: mysql-2024-zh, 5.8.4
    /// - To be retired: 2025-03-31
    /// - Error statuses: 400, 500
    #[deprecated = "to be retired: 2025-03-31; use `list_slow_logs` instead"]
    #[inline]
    pub fn list_slow_logs_v3(&self) -> ListSlowLogsV3<'_> {
        ListSlowLogsV3 {
            client: self,
            input: <ListSlowLogsV3Input as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_slow_logs_v3`](crate::gaussdb_mysql::Client::list_slow_logs_v3).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListSlowLogsV3<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListSlowLogsV3Input,
}

impl ListSlowLogsV3<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`. Required.
    pub fn start_date(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.start_date = ::std::option::Option::Some(value.into());
        self
    }

    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`. Required.
    pub fn end_date(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.end_date = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.input.offset = ::std::option::Option::Some(value);
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.input.limit = ::std::option::Option::Some(value);
        self
    }

    /// Kind of statement, such as `SELECT`; limits the answer to it.
    pub fn r#type(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::ListSlowLogsLegacyType,
        >,
    ) -> Self {
        self.input.r#type = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the node whose log is read. Required.
    pub fn node_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.node_id = ::std::option::Option::Some(value.into());
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

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListSlowLogsV3Input) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListSlowLogsV3Response,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::gaussdb_mysql::types::ListSlowLogsV3Response>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_slow_logs_v3`](crate::gaussdb_mysql::Client::list_slow_logs_v3) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSlowLogsV3Input {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    ///
    /// Required.
    pub start_date: ::std::option::Option<::std::string::String>,
    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    /// Only the last month can be searched.
    ///
    /// Required.
    pub end_date: ::std::option::Option<::std::string::String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: ::std::option::Option<i64>,
    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    ///
    /// At least 1. At most 100. Default: `100`.
    pub limit: ::std::option::Option<i32>,
    /// Kind of statement, such as `SELECT`; limits the answer to it. `ALL`, the default, and an empty
    /// text return every kind.
    ///
    /// Default: `ALL`.
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::ListSlowLogsLegacyType,
    >,
    /// ID of the node whose log is read.
    ///
    /// Required.
    pub node_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for ListSlowLogsV3Input {
    type Output = crate::gaussdb_mysql::types::ListSlowLogsV3Response;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .query("start_date", &self.start_date)
            .query("end_date", &self.end_date)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("type", &self.r#type)
            .query("node_id", &self.node_id)
            .header("X-Language", &self.x_language)
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
        v.require("start_date", self.start_date.is_some());
        v.require("end_date", self.end_date.is_some());
        v.limit(
            "offset",
            &self.offset,
            &[::gaussdb_runtime::generated::Limit::Minimum(0f64)],
        );
        v.limit(
            "limit",
            &self.limit,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(1f64),
                ::gaussdb_runtime::generated::Limit::Maximum(100f64),
            ],
        );
        v.limit(
            "type",
            &self.r#type,
            &[
                ::gaussdb_runtime::generated::Limit::OneOf(
                    &[
                        "ALL",
                        "INSERT",
                        "UPDATE",
                        "SELECT",
                        "DELETE",
                        "CREATE",
                        "DROP",
                        "ALTER",
                    ],
                ),
            ],
        );
        v.require("node_id", self.node_id.is_some());
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

impl ::gaussdb_runtime::generated::Paged for ListSlowLogsV3Input {
    type Item = crate::gaussdb_mysql::types::MysqlSlowLogList;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Record,
        },
        total: ::std::option::Option::Some("total_record"),
        limit: 100i64,
        most: ::std::option::Option::Some(100i64),
        ..::gaussdb_runtime::generated::Pagination::new("slow_log_list")
    };
}

impl ListSlowLogsV3<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::gaussdb_mysql::types::MysqlSlowLogList> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::gaussdb_mysql::types::MysqlSlowLogList,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// A page of entries of the slow query log of the node, and the threshold for slow statements.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListSlowLogsV3Response {
    /// Entries of the slow query log.
    #[serde(default)]
    pub slow_log_list: ::std::vec::Vec<crate::gaussdb_mysql::types::MysqlSlowLogList>,
    /// Threshold from which a statement counts as slow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub long_query_time: ::std::option::Option<::std::string::String>,
    /// Number of all entries that match, on every page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_record: ::std::option::Option<i64>,
}

/// An entry of the slow query log, without a position.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlSlowLogList {
    /// ID of the node that wrote the entry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_id: ::std::option::Option<::std::string::String>,
    /// Number of times the statement was executed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<::std::string::String>,
    /// Time that the statement took, such as `1.04899 s`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time: ::std::option::Option<::std::string::String>,
    /// Time that the statement waited for locks, such as `0.00003 s`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lock_time: ::std::option::Option<::std::string::String>,
    /// Number of rows that the statement returned.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rows_sent: ::std::option::Option<::std::string::String>,
    /// Number of rows that the statement read.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rows_examined: ::std::option::Option<::std::string::String>,
    /// Name of the database that the statement used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub database: ::std::option::Option<::std::string::String>,
    /// Account that ran the statement.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users: ::std::option::Option<::std::string::String>,
    /// Sample of the statement, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub query_sample: ::std::option::Option<::std::string::String>,
    /// Kind of statement, such as `SELECT`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Time in UTC at which the statement was executed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start_time: ::std::option::Option<::std::string::String>,
    /// IP address of the client that sent the statement.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_ip: ::std::option::Option<::std::string::String>,
}
