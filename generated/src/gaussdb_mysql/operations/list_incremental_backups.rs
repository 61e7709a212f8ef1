// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1incremental-backups/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.4.10",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listIncrementalBackups",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/incremental-backups",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List incremental backups
    ///
    /// Lists the incremental backups of an instance, page by page. `begin_time` and `end_time` go
    /// together. `size` is in KB.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/incremental-backups`
    ///
    /// - Documented in: section 4.4.10 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_incremental_backups()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_incremental_backups(&self) -> ListIncrementalBackups {
        ListIncrementalBackups {
            client: self.clone(),
            input: <ListIncrementalBackupsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_incremental_backups`](crate::gaussdb_mysql::Client::list_incremental_backups).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIncrementalBackups {
    client: crate::gaussdb_mysql::Client,
    input: ListIncrementalBackupsInput,
}

impl ListIncrementalBackups {
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

    /// Number of entries to skip; 0, the default, starts with the first one.
    pub fn offset(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::NumberText>,
    ) -> Self {
        self.input.offset = value
            .into_value()
            .map(gaussdb_runtime::NumberText::into_string);
        self
    }

    /// Number of entries to return on one page, 10 (the default), 20 or 50.
    pub fn limit(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::gaussdb_mysql::types::PageSize>,
    ) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub fn begin_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.begin_time = value.into_value();
        self
    }

    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; later than
    /// `begin_time`, which must be given too.
    pub fn end_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.end_time = value.into_value();
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
    pub fn input(mut self, input: ListIncrementalBackupsInput) -> Self {
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
        crate::gaussdb_mysql::types::ListIncrementalBackupsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListIncrementalBackupsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_incremental_backups`](crate::gaussdb_mysql::Client::list_incremental_backups).
#[derive(Clone)]
pub struct ListIncrementalBackupsInput {
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
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// A number, at least 0. Default: `0`.
    pub offset: Option<String>,
    /// Number of entries to return on one page, 10 (the default), 20 or 50.
    ///
    /// Default: `10`.
    pub limit: Option<crate::gaussdb_mysql::types::PageSize>,
    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    /// Needs `end_time` as well.
    ///
    /// Requires `end_time`.
    pub begin_time: Option<String>,
    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`;
    /// later than `begin_time`, which must be given too.
    ///
    /// Must be later than `begin_time`. Requires `begin_time`.
    pub end_time: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListIncrementalBackupsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListIncrementalBackupsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        offset: Member::query("offset").limits(&[NumericString(Some(0), None, None)]),
        limit: Member::query("limit").limits(&[OneOf(&["10", "20", "50"])]),
        begin_time: Member::query("begin_time").limits(&[RequiresField("end_time", &[])]),
        end_time: Member::query("end_time").limits(&[LaterThanField("begin_time"), RequiresField("begin_time", &[])]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListIncrementalBackupsInput {
    type Output = crate::gaussdb_mysql::types::ListIncrementalBackupsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListIncrementalBackupsInput {
    type Item = crate::gaussdb_mysql::types::IncrementalBackup;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("total_count"),
        id: Some("id"),
        most: Some(50i64),
        ..gaussdb_runtime::codegen::Pagination::new("backups")
    };
}

impl ListIncrementalBackups {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::IncrementalBackup> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::IncrementalBackup> {
        self.pages().items()
    }
}

/// An incremental backup with its times and size.
#[derive(Clone)]
#[non_exhaustive]
pub struct IncrementalBackup {
    /// ID of the backup: 36 letters and digits ending in `br07`.
    pub id: Option<String>,
    /// Name given to the backup, by a user or the policy.
    pub name: Option<String>,
    /// Time at which the backup started, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    pub begin_time: Option<String>,
    /// Time at which the backup ended, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    pub end_time: Option<String>,
    /// Size of the backup in KB.
    pub size: Option<f64>,
    /// ID of the instance that was backed up.
    pub instance_id: Option<String>,
}

impl IncrementalBackup {
    /// ID of the backup: 36 letters and digits ending in `br07`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name given to the backup, by a user or the policy.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Time at which the backup started, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn begin_time(&self) -> Option<&str> {
        self.begin_time.as_deref()
    }

    /// Time at which the backup ended, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn end_time(&self) -> Option<&str> {
        self.end_time.as_deref()
    }

    /// Size of the backup in KB.
    #[inline]
    pub fn size(&self) -> Option<f64> {
        self.size
    }

    /// ID of the instance that was backed up.
    #[inline]
    pub fn instance_id(&self) -> Option<&str> {
        self.instance_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    IncrementalBackup {
        id: Member::new("id"),
        name: Member::new("name"),
        begin_time: Member::new("begin_time"),
        end_time: Member::new("end_time"),
        size: Member::new("size"),
        instance_id: Member::new("instance_id"),
    }
}

/// A page of incremental backups of the instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListIncrementalBackupsResponse {
    /// Incremental backups on this page.
    pub backups: Vec<crate::gaussdb_mysql::types::IncrementalBackup>,
    /// Number of all incremental backups that match, on every page.
    pub total_count: Option<i64>,
}

impl ListIncrementalBackupsResponse {
    /// Incremental backups on this page.
    #[inline]
    pub fn backups(&self) -> &[crate::gaussdb_mysql::types::IncrementalBackup] {
        &self.backups
    }

    /// Number of all incremental backups that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }
}

gaussdb_runtime::reflect_struct! {
    ListIncrementalBackupsResponse {
        backups: Member::new("backups"),
        total_count: Member::new("total_count"),
    }
}
