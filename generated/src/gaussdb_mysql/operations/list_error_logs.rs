// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3.1~1{project_id}~1instances~1{instance_id}~1error-logs/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.8.4",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listErrorLogs",
        gaussdb_runtime::codegen::Method::Post,
        "/v3.1/{project_id}/instances/{instance_id}/error-logs",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List error log entries
    ///
    /// Lists the error log of one node for a time range, optionally for one level only. There is no
    /// `offset`: send `line_num` of the last entry received to get the next page.
    ///
    /// `POST /v3.1/{project_id}/instances/{instance_id}/error-logs`
    ///
    /// - Documented in: section 4.8.4 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_error_logs()
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
    pub fn list_error_logs(&self) -> ListErrorLogs {
        ListErrorLogs {
            client: self.clone(),
            input: <ListErrorLogsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_error_logs`](crate::gaussdb_mysql::Client::list_error_logs).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListErrorLogs {
    client: crate::gaussdb_mysql::Client,
    input: ListErrorLogsInput,
}

impl ListErrorLogs {
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

    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`. Required.
    pub fn start_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.start_time = value.into_value();
        self
    }

    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`. Required.
    pub fn end_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.end_time = value.into_value();
        self
    }

    /// Number of entries to return. Required.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.limit = value.into_value();
        self
    }

    /// Position of the last entry received, as returned with it; leave it out for the first page.
    pub fn line_num(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.line_num = value.into_value();
        self
    }

    /// Level of the entries to return; `ALL`, the default, returns every level.
    pub fn level(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ListErrorLogsRequestLevel,
        >,
    ) -> Self {
        self.input.body.level = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListErrorLogsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<
        crate::gaussdb_mysql::types::ListErrorLogsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListErrorLogsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_error_logs`](crate::gaussdb_mysql::Client::list_error_logs).
#[derive(Clone)]
pub struct ListErrorLogsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::ListErrorLogsRequest,
}

impl ListErrorLogsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListErrorLogsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for ListErrorLogsInput {
    type Output = crate::gaussdb_mysql::types::ListErrorLogsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListErrorLogsInput {
    type Item = crate::gaussdb_mysql::types::ErrorLogEntry;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Cursor {
            parameter: "line_num",
            member: "line_num",
            limit: Some("limit"),
        },
        location: gaussdb_runtime::codegen::Location::Body,
        ..gaussdb_runtime::codegen::Pagination::new("error_log_list")
    };
}

impl ListErrorLogs {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::ErrorLogEntry> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::ErrorLogEntry> {
        self.pages().items()
    }
}

/// An entry of the error log, with its position for reading on.
#[derive(Clone)]
#[non_exhaustive]
pub struct ErrorLogEntry {
    /// ID of the node that wrote the entry.
    pub node_id: Option<String>,
    /// Time of the log entry.
    pub time: Option<String>,
    /// Level of the log entry, such as `ERROR`.
    pub level: Option<String>,
    /// Text of the log entry, as the database wrote it.
    pub content: Option<String>,
    /// Position of the entry; send that of the last entry received to get the next page.
    pub line_num: Option<String>,
}

impl ErrorLogEntry {
    /// ID of the node that wrote the entry.
    #[inline]
    pub fn node_id(&self) -> Option<&str> {
        self.node_id.as_deref()
    }

    /// Time of the log entry.
    #[inline]
    pub fn time(&self) -> Option<&str> {
        self.time.as_deref()
    }

    /// Level of the log entry, such as `ERROR`.
    #[inline]
    pub fn level(&self) -> Option<&str> {
        self.level.as_deref()
    }

    /// Text of the log entry, as the database wrote it.
    #[inline]
    pub fn content(&self) -> Option<&str> {
        self.content.as_deref()
    }

    /// Position of the entry; send that of the last entry received to get the next page.
    #[inline]
    pub fn line_num(&self) -> Option<&str> {
        self.line_num.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ErrorLogEntry {
        node_id: Member::new("node_id"),
        time: Member::new("time"),
        level: Member::new("level"),
        content: Member::new("content"),
        line_num: Member::new("line_num"),
    }
}

/// Node, time range, level and position for reading the error log.
#[derive(Clone)]
pub struct ListErrorLogsRequest {
    /// ID of the node whose log is read.
    ///
    /// Required.
    pub node_id: Option<String>,
    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    ///
    /// Required.
    pub start_time: Option<String>,
    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    ///
    /// Required.
    pub end_time: Option<String>,
    /// Number of entries to return.
    ///
    /// Required.
    pub limit: Option<i64>,
    /// Position of the last entry received, as returned with it; leave it out for the first page.
    pub line_num: Option<String>,
    /// Level of the entries to return; `ALL`, the default, returns every level.
    ///
    /// Default: `ALL`.
    pub level: Option<crate::gaussdb_mysql::types::ListErrorLogsRequestLevel>,
}

impl ListErrorLogsRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ListErrorLogsRequest {
        node_id: Member::new("node_id").required(),
        start_time: Member::new("start_time").required(),
        end_time: Member::new("end_time").required(),
        limit: Member::new("limit").required(),
        line_num: Member::new("line_num"),
        level: Member::new("level")
            .limits(
                &[OneOf(&["ALL", "INFO", "LOG", "WARNING", "ERROR", "FATAL", "PANIC", "NOTE"])],
            ),
    }
}

/// Entries of the error log of the node.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListErrorLogsResponse {
    /// Entries of the error log on this page.
    pub error_log_list: Vec<crate::gaussdb_mysql::types::ErrorLogEntry>,
}

impl ListErrorLogsResponse {
    /// Entries of the error log on this page.
    #[inline]
    pub fn error_log_list(&self) -> &[crate::gaussdb_mysql::types::ErrorLogEntry] {
        &self.error_log_list
    }
}

gaussdb_runtime::reflect_struct! {
    ListErrorLogsResponse {
        error_log_list: Member::new("error_log_list"),
    }
}

/// Level of the entries to return; `ALL`, the default, returns every level.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ListErrorLogsRequestLevel {
    /// Entries of every level.
    All,
    /// Information without a problem behind it.
    Info,
    /// Plain entries of the log.
    Log,
    /// Signs of a possible problem.
    Warning,
    /// Problems that made something fail.
    Error,
    /// Errors too severe to go on.
    Fatal,
    /// Errors of utmost severity.
    Panic,
    /// Remarks of little weight.
    Note,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ListErrorLogsRequestLevel {
        All = "ALL",
        Info = "INFO",
        Log = "LOG",
        Warning = "WARNING",
        Error = "ERROR",
        Fatal = "FATAL",
        Panic = "PANIC",
        Note = "NOTE",
    }
}
