// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1errorlog/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.8.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listErrorLogsV3",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/errorlog",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List error log entries (retired v3)
    ///
    /// Lists the error log of one node, page by page, for a time range within the last month. Planned
    /// to be retired on 2025-03-31; use [`list_error_logs`](crate::gaussdb_mysql::Client::list_error_logs) instead.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/errorlog`
    ///
    /// - Documented in: section 5.8.2 of `mysql-2024-zh`
    /// - Will be retired on 2025-03-31
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_error_logs_v3()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .start_date("2024-06-03T08:15:00+0000")
    ///     .end_date("2024-06-05T08:45:00+0000")
    ///     .node_id("e7a0c3d92f415b68bae618041cbf3295no07")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "will be retired on 2025-03-31; use `list_error_logs` instead"]
    #[inline]
    pub fn list_error_logs_v3(&self) -> ListErrorLogsV3 {
        ListErrorLogsV3 {
            client: self.clone(),
            input: <ListErrorLogsV3Input as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_error_logs_v3`](crate::gaussdb_mysql::Client::list_error_logs_v3).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListErrorLogsV3 {
    client: crate::gaussdb_mysql::Client,
    input: ListErrorLogsV3Input,
}

impl ListErrorLogsV3 {
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

    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`. Required.
    pub fn start_date(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.start_date = value.into_value();
        self
    }

    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`. Required.
    pub fn end_date(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.end_date = value.into_value();
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Level of the log entries to return; `ALL`, the default, returns every level.
    pub fn level(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::gaussdb_mysql::types::Level>,
    ) -> Self {
        self.input.level = value.into_value();
        self
    }

    /// ID of the node whose log is read. Required.
    pub fn node_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.node_id = value.into_value();
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListErrorLogsV3Input) -> Self {
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
        crate::gaussdb_mysql::types::ListErrorLogsV3Response,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListErrorLogsV3Response,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_error_logs_v3`](crate::gaussdb_mysql::Client::list_error_logs_v3).
#[derive(Clone)]
pub struct ListErrorLogsV3Input {
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
    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    ///
    /// Required. At least 1 character.
    pub start_date: Option<String>,
    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    /// Only the last month can be searched.
    ///
    /// Required. At least 1 character.
    pub end_date: Option<String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: Option<i64>,
    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    ///
    /// At least 1. At most 100. Default: `100`.
    pub limit: Option<i64>,
    /// Level of the log entries to return; `ALL`, the default, returns every level.
    ///
    /// Default: `ALL`.
    pub level: Option<crate::gaussdb_mysql::types::Level>,
    /// ID of the node whose log is read.
    ///
    /// Required. At least 1 character.
    pub node_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListErrorLogsV3Input {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListErrorLogsV3Input {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        start_date: Member::query("start_date").required().limits(&[MinLength(1)]),
        end_date: Member::query("end_date").required().limits(&[MinLength(1)]),
        offset: Member::query("offset").limits(&[Minimum(Int(0))]),
        limit: Member::query("limit").limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        level: Member::query("level").limits(&[OneOf(&["ALL", "INFO", "WARNING", "ERROR", "FATAL", "NOTE"])]),
        node_id: Member::query("node_id").required().limits(&[MinLength(1)]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListErrorLogsV3Input {
    type Output = crate::gaussdb_mysql::types::ListErrorLogsV3Response;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListErrorLogsV3Input {
    type Item = crate::gaussdb_mysql::types::ErrorLogEntryLegacy;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("total_record"),
        limit: 100i64,
        most: Some(100i64),
        ..gaussdb_runtime::codegen::Pagination::new("error_log_list")
    };
}

impl ListErrorLogsV3 {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::ErrorLogEntryLegacy> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::ErrorLogEntryLegacy> {
        self.pages().items()
    }
}

/// A page of entries of the error log of the node.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListErrorLogsV3Response {
    /// Entries of the error log on this page.
    pub error_log_list: Vec<crate::gaussdb_mysql::types::ErrorLogEntryLegacy>,
    /// Number of all entries that match, on every page.
    pub total_record: Option<i64>,
}

impl ListErrorLogsV3Response {
    /// Entries of the error log on this page.
    #[inline]
    pub fn error_log_list(&self) -> &[crate::gaussdb_mysql::types::ErrorLogEntryLegacy] {
        &self.error_log_list
    }

    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_record(&self) -> Option<i64> {
        self.total_record
    }
}

gaussdb_runtime::reflect_struct! {
    ListErrorLogsV3Response {
        error_log_list: Member::new("error_log_list"),
        total_record: Member::new("total_record"),
    }
}
