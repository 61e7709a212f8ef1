// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3.1~1{project_id}~1instances~1{instance_id}~1slow-logs/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.8.3",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listSlowLogs",
        gaussdb_runtime::codegen::Method::Post,
        "/v3.1/{project_id}/instances/{instance_id}/slow-logs",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List slow query log entries
    ///
    /// Lists the slow query log of one node for a time range: each entry has the statement, its
    /// account, client address and database, the execution and lock times, and the rows read and
    /// returned. There is no `offset`: send `line_num` of the last entry received to get the next page.
    /// Filter by kind of statement or by database.
    ///
    /// `POST /v3.1/{project_id}/instances/{instance_id}/slow-logs`
    ///
    /// - Documented in: section 4.8.3 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_slow_logs()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .node_id("e7a0c3d92f415b68bae618041cbf3295no07")
    ///     .start_time("2024-06-03T08:15:00+0000")
    ///     .end_time("2024-06-05T08:45:00+0000")
    ///     .limit(10)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_slow_logs(&self) -> ListSlowLogs {
        ListSlowLogs {
            client: self.clone(),
            input: <ListSlowLogsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_slow_logs`](crate::gaussdb_mysql::Client::list_slow_logs).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSlowLogs {
    client: crate::gaussdb_mysql::Client,
    input: ListSlowLogsInput,
}

impl ListSlowLogs {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::MessageLanguage,
        >,
    ) -> Self {
        self.input.x_language = value.into_value();
        self
    }

    /// ID of the node whose log is read. Required.
    pub fn node_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.node_id = value.into_value();
        self
    }

    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; not in the
    /// future. Required.
    pub fn start_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.start_time = value.into_value();
        self
    }

    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; later than
    /// `start_time` and not in the future. Required.
    pub fn end_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.end_time = value.into_value();
        self
    }

    /// Number of entries to return, from 1 to 5000. Required.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.limit = value.into_value();
        self
    }

    /// Position of the last entry received, as returned with it; leave it out for the first page.
    pub fn line_num(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.line_num = value.into_value();
        self
    }

    /// Kind of statement to return; empty or `ALL` returns all kinds.
    pub fn operate_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::StatementKind,
        >,
    ) -> Self {
        self.input.body.operate_type = value.into_value();
        self
    }

    /// Name of a database; limits the result to statements that used it.
    pub fn database(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.database = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListSlowLogsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::ListSlowLogsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListSlowLogsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_slow_logs`](crate::gaussdb_mysql::Client::list_slow_logs).
#[derive(Clone)]
pub struct ListSlowLogsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required. 36 characters. Pattern: `^[A-Za-z0-9]*in07$`.
    pub instance_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::ListSlowLogsRequest,
}

impl ListSlowLogsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListSlowLogsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id")
            .required()
            .limits(&[MinLength(36), MaxLength(36), Pattern("^[A-Za-z0-9]*in07$")]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for ListSlowLogsInput {
    type Output = crate::gaussdb_mysql::types::ListSlowLogsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListSlowLogsInput {
    type Item = crate::gaussdb_mysql::types::SlowLogEntry;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Cursor {
            parameter: "line_num",
            member: "line_num",
            limit: Some("limit"),
        },
        location: gaussdb_runtime::codegen::Location::Body,
        most: Some(5000i64),
        ..gaussdb_runtime::codegen::Pagination::new("slow_log_list")
    };
}

impl ListSlowLogs {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::SlowLogEntry> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::SlowLogEntry> {
        self.pages().items()
    }
}

/// Node, time range, filters and position for reading the slow query log.
#[derive(Clone)]
pub struct ListSlowLogsRequest {
    /// ID of the node whose log is read.
    ///
    /// Required. 36 characters. Pattern: `^[A-Za-z0-9]*no07$`.
    pub node_id: Option<String>,
    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`;
    /// not in the future.
    ///
    /// Required. Must be in the past.
    pub start_time: Option<String>,
    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`;
    /// later than `start_time` and not in the future.
    ///
    /// Required. Must be later than `start_time`. Must be in the past.
    pub end_time: Option<String>,
    /// Number of entries to return, from 1 to 5000.
    ///
    /// Required. At least 1. At most 5000.
    pub limit: Option<i64>,
    /// Position of the last entry received, as returned with it; leave it out for the first page.
    ///
    /// 13 characters. Pattern: `^[0-9]*$`.
    pub line_num: Option<String>,
    /// Kind of statement to return; empty or `ALL` returns all kinds.
    pub operate_type: Option<crate::gaussdb_mysql::types::StatementKind>,
    /// Name of a database; limits the result to statements that used it.
    pub database: Option<String>,
}

impl ListSlowLogsRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ListSlowLogsRequest {
        node_id: Member::new("node_id")
            .required()
            .limits(&[MinLength(36), MaxLength(36), Pattern("^[A-Za-z0-9]*no07$")]),
        start_time: Member::new("start_time").required().limits(&[BeforeNow]),
        end_time: Member::new("end_time").required().limits(&[LaterThanField("start_time"), BeforeNow]),
        limit: Member::new("limit").required().limits(&[Minimum(Int(1)), Maximum(Int(5000))]),
        line_num: Member::new("line_num").limits(&[MinLength(13), MaxLength(13), Pattern("^[0-9]*$")]),
        operate_type: Member::new("operate_type")
            .limits(
                &[
                    OneOf(
                        &[
                            "INSERT",
                            "UPDATE",
                            "SELECT",
                            "DELETE",
                            "ALTER",
                            "DROP",
                            "CREATE",
                            "ALL",
                            "",
                        ],
                    ),
                ],
            ),
        database: Member::new("database"),
    }
}

/// Entries of the slow query log of the node.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSlowLogsResponse {
    /// Entries of the slow query log.
    pub slow_log_list: Vec<crate::gaussdb_mysql::types::SlowLogEntry>,
}

impl ListSlowLogsResponse {
    /// Entries of the slow query log.
    #[inline]
    pub fn slow_log_list(&self) -> &[crate::gaussdb_mysql::types::SlowLogEntry] {
        &self.slow_log_list
    }
}

gaussdb_runtime::reflect_struct! {
    ListSlowLogsResponse {
        slow_log_list: Member::new("slow_log_list"),
    }
}

/// An entry of the slow query log, with its position for reading on.
#[derive(Clone)]
#[non_exhaustive]
pub struct SlowLogEntry {
    /// ID of the node that wrote the entry.
    ///
    /// 36 characters. Pattern: `^[A-Za-z0-9]*no07$`.
    pub node_id: Option<String>,
    /// Number of times the statement was executed.
    pub count: Option<String>,
    /// Time that the statement took, such as `1.04899 s`.
    pub time: Option<String>,
    /// Time that the statement waited for locks, such as `0.00003 s`.
    pub lock_time: Option<String>,
    /// Number of rows that the statement returned.
    pub rows_sent: Option<String>,
    /// Number of rows that the statement read.
    pub rows_examined: Option<String>,
    /// Name of the database that the statement used.
    pub database: Option<crate::gaussdb_mysql::types::DatastoreType>,
    /// Account that ran the statement, such as `root`.
    pub users: Option<String>,
    /// Sample of the statement, as text.
    pub query_sample: Option<String>,
    /// Kind of statement, such as `SELECT`.
    pub r#type: Option<crate::gaussdb_mysql::types::SlowLogEntryType>,
    /// Time in UTC at which the statement was executed.
    pub start_time: Option<String>,
    /// IP address of the client that sent the statement.
    pub client_ip: Option<String>,
    /// Position of the entry; send that of the last entry received to get the next page.
    pub line_num: Option<String>,
}

impl SlowLogEntry {
    /// ID of the node that wrote the entry.
    #[inline]
    pub fn node_id(&self) -> Option<&str> {
        self.node_id.as_deref()
    }

    /// Number of times the statement was executed.
    #[inline]
    pub fn count(&self) -> Option<&str> {
        self.count.as_deref()
    }

    /// Time that the statement took, such as `1.04899 s`.
    #[inline]
    pub fn time(&self) -> Option<&str> {
        self.time.as_deref()
    }

    /// Time that the statement waited for locks, such as `0.00003 s`.
    #[inline]
    pub fn lock_time(&self) -> Option<&str> {
        self.lock_time.as_deref()
    }

    /// Number of rows that the statement returned.
    #[inline]
    pub fn rows_sent(&self) -> Option<&str> {
        self.rows_sent.as_deref()
    }

    /// Number of rows that the statement read.
    #[inline]
    pub fn rows_examined(&self) -> Option<&str> {
        self.rows_examined.as_deref()
    }

    /// Name of the database that the statement used.
    #[inline]
    pub fn database(&self) -> Option<&crate::gaussdb_mysql::types::DatastoreType> {
        self.database.as_ref()
    }

    /// Account that ran the statement, such as `root`.
    #[inline]
    pub fn users(&self) -> Option<&str> {
        self.users.as_deref()
    }

    /// Sample of the statement, as text.
    #[inline]
    pub fn query_sample(&self) -> Option<&str> {
        self.query_sample.as_deref()
    }

    /// Kind of statement, such as `SELECT`.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::gaussdb_mysql::types::SlowLogEntryType> {
        self.r#type.as_ref()
    }

    /// Time in UTC at which the statement was executed.
    #[inline]
    pub fn start_time(&self) -> Option<&str> {
        self.start_time.as_deref()
    }

    /// IP address of the client that sent the statement.
    #[inline]
    pub fn client_ip(&self) -> Option<&str> {
        self.client_ip.as_deref()
    }

    /// Position of the entry; send that of the last entry received to get the next page.
    #[inline]
    pub fn line_num(&self) -> Option<&str> {
        self.line_num.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    SlowLogEntry {
        node_id: Member::new("node_id"),
        count: Member::new("count"),
        time: Member::new("time"),
        lock_time: Member::new("lock_time"),
        rows_sent: Member::new("rows_sent"),
        rows_examined: Member::new("rows_examined"),
        database: Member::new("database"),
        users: Member::new("users"),
        query_sample: Member::new("query_sample"),
        r#type: Member::new("type"),
        start_time: Member::new("start_time"),
        client_ip: Member::new("client_ip"),
        line_num: Member::new("line_num"),
    }
}

/// Kind of statement, such as `SELECT`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SlowLogEntryType {
    /// Statements that add rows.
    Insert,
    /// Statements that change rows.
    Update,
    /// Statements that read rows.
    Select,
    /// Statements that remove rows.
    Delete,
    /// Statements that redefine objects.
    Alter,
    /// Statements that remove objects.
    Drop,
    /// Statements that define new objects.
    Create,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    SlowLogEntryType {
        Insert = "INSERT",
        Update = "UPDATE",
        Select = "SELECT",
        Delete = "DELETE",
        Alter = "ALTER",
        Drop = "DROP",
        Create = "CREATE",
    }
}
