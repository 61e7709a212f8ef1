// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instance~1{instance_id}~1auditlog~1download-link/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.8.5",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listFullSqlLogLinks",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instance/{instance_id}/auditlog/download-link",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List full SQL log download links
    ///
    /// Lists temporary download links for the full SQL log files of an instance, or of one node, in a
    /// time range. Files are sorted by name; to continue, send the last name received as
    /// `last_file_name`. Each link expires at `link_expired_time`.
    ///
    /// `GET /v3/{project_id}/instance/{instance_id}/auditlog/download-link`
    ///
    /// - Documented in: section 4.8.5 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_full_sql_log_links()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .start_time("2024-06-03T08:15:00+0000")
    ///     .end_time("2024-06-05T08:45:00+0000")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_full_sql_log_links(&self) -> ListFullSqlLogLinks {
        ListFullSqlLogLinks {
            client: self.clone(),
            input: <ListFullSqlLogLinksInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_full_sql_log_links`](crate::gaussdb_mysql::Client::list_full_sql_log_links).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFullSqlLogLinks {
    client: crate::gaussdb_mysql::Client,
    input: ListFullSqlLogLinksInput,
}

impl ListFullSqlLogLinks {
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

    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; not before the
    /// instance was created. Required.
    pub fn start_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.start_time = value.into_value();
        self
    }

    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; not in the future.
    /// Required.
    pub fn end_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.end_time = value.into_value();
        self
    }

    /// ID of a node; limits the result to its files.
    pub fn node_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.node_id = value.into_value();
        self
    }

    /// Name of the last file received; the response continues after it in alphabetical order.
    pub fn last_file_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.last_file_name = value.into_value();
        self
    }

    /// Number of files to return, from 1 to 50; 10 by default.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
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
    pub fn input(mut self, input: ListFullSqlLogLinksInput) -> Self {
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
        crate::gaussdb_mysql::types::ListFullSqlLogLinksResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListFullSqlLogLinksResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_full_sql_log_links`](crate::gaussdb_mysql::Client::list_full_sql_log_links).
#[derive(Clone)]
pub struct ListFullSqlLogLinksInput {
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
    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`;
    /// not before the instance was created.
    ///
    /// Required. At least 1 character.
    pub start_time: Option<String>,
    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; not
    /// in the future.
    ///
    /// Required. At least 1 character. Must be in the past.
    pub end_time: Option<String>,
    /// ID of a node; limits the result to its files. Leave it out to get the files of every node.
    pub node_id: Option<String>,
    /// Name of the last file received; the response continues after it in alphabetical order. Leave it
    /// out to start with the first file.
    pub last_file_name: Option<String>,
    /// Number of files to return, from 1 to 50; 10 by default.
    ///
    /// At least 1. At most 50. Default: `10`.
    pub limit: Option<i64>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListFullSqlLogLinksInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListFullSqlLogLinksInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        start_time: Member::query("start_time").required().limits(&[MinLength(1)]),
        end_time: Member::query("end_time").required().limits(&[BeforeNow, MinLength(1)]),
        node_id: Member::query("node_id"),
        last_file_name: Member::query("last_file_name"),
        limit: Member::query("limit").limits(&[Minimum(Int(1)), Maximum(Int(50))]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListFullSqlLogLinksInput {
    type Output = crate::gaussdb_mysql::types::ListFullSqlLogLinksResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListFullSqlLogLinksInput {
    type Item = crate::gaussdb_mysql::types::SqlLogFile;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Cursor {
            parameter: "last_file_name",
            member: "name",
            limit: Some("limit"),
        },
        limit: 10i64,
        most: Some(50i64),
        ..gaussdb_runtime::codegen::Pagination::new("files")
    };
}

impl ListFullSqlLogLinks {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::SqlLogFile> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::SqlLogFile> {
        self.pages().items()
    }
}

/// Full SQL log files in the time range, with download links.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListFullSqlLogLinksResponse {
    /// Full SQL log files in the time range, each with a download link.
    pub files: Vec<crate::gaussdb_mysql::types::SqlLogFile>,
}

impl ListFullSqlLogLinksResponse {
    /// Full SQL log files in the time range, each with a download link.
    #[inline]
    pub fn files(&self) -> &[crate::gaussdb_mysql::types::SqlLogFile] {
        &self.files
    }
}

gaussdb_runtime::reflect_struct! {
    ListFullSqlLogLinksResponse {
        files: Member::new("files"),
    }
}

/// A full SQL log file with its temporary download link.
#[derive(Clone)]
#[non_exhaustive]
pub struct SqlLogFile {
    /// Name of the log file.
    pub name: Option<String>,
    /// Size of the file in KB.
    pub size: Option<i64>,
    /// Time at which the file was last changed, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset
    /// such as `+0800`.
    pub updated_time: Option<String>,
    /// Temporary link under which the file can be downloaded.
    pub download_link: Option<String>,
    /// Time until which the download link works, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset
    /// such as `+0800`.
    pub link_expired_time: Option<String>,
}

impl SqlLogFile {
    /// Name of the log file.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Size of the file in KB.
    #[inline]
    pub fn size(&self) -> Option<i64> {
        self.size
    }

    /// Time at which the file was last changed, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn updated_time(&self) -> Option<&str> {
        self.updated_time.as_deref()
    }

    /// Temporary link under which the file can be downloaded.
    #[inline]
    pub fn download_link(&self) -> Option<&str> {
        self.download_link.as_deref()
    }

    /// Time until which the download link works, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn link_expired_time(&self) -> Option<&str> {
        self.link_expired_time.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    SqlLogFile {
        name: Member::new("name"),
        size: Member::new("size"),
        updated_time: Member::new("updated_time"),
        download_link: Member::new("download_link"),
        link_expired_time: Member::new("link_expired_time"),
    }
}
