// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1backups/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.4.3",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listBackupsLegacy",
        gaussdb_runtime::codegen::Method::Get,
        "/mysql/v3/{project_id}/backups",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List full backups (retired)
    ///
    /// Lists full backups, both automated and manual, page by page. Filter by instance, backup, type or
    /// time range. Planned to be retired on 2025-03-31; use
    /// [`list_backups`](crate::gaussdb_mysql::Client::list_backups) instead.
    ///
    /// `GET /mysql/v3/{project_id}/backups`
    ///
    /// - Documented in: section 5.4.3 of `mysql-2024-zh`
    /// - Permission: `gaussdb:backup:list`, which a policy can grant per project or per enterprise
    ///   project
    /// - Will be retired on 2025-03-31
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_backups_legacy().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "will be retired on 2025-03-31; use `list_backups` instead"]
    #[inline]
    pub fn list_backups_legacy(&self) -> ListBackupsLegacy {
        ListBackupsLegacy {
            client: self.clone(),
            input: <ListBackupsLegacyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_backups_legacy`](crate::gaussdb_mysql::Client::list_backups_legacy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBackupsLegacy {
    client: crate::gaussdb_mysql::Client,
    input: ListBackupsLegacyInput,
}

impl ListBackupsLegacy {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the instance that was backed up; limits the result to its backups.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// ID of a backup; limits the result to it.
    pub fn backup_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.backup_id = value.into_value();
        self
    }

    /// Origin of the backups; limits the result to automated (`auto`) or manual (`manual`) ones.
    pub fn backup_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::BackupTypeFilter,
        >,
    ) -> Self {
        self.input.backup_type = value.into_value();
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

    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    pub fn limit(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::NumberText>,
    ) -> Self {
        self.input.limit = value
            .into_value()
            .map(gaussdb_runtime::NumberText::into_string);
        self
    }

    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub fn begin_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.begin_time = value.into_value();
        self
    }

    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; later than
    /// `begin_time`.
    pub fn end_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.end_time = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListBackupsLegacyInput) -> Self {
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
        crate::gaussdb_mysql::types::ListBackupsLegacyResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListBackupsLegacyResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_backups_legacy`](crate::gaussdb_mysql::Client::list_backups_legacy).
#[derive(Clone)]
pub struct ListBackupsLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the instance that was backed up; limits the result to its backups.
    pub instance_id: Option<String>,
    /// ID of a backup; limits the result to it.
    pub backup_id: Option<String>,
    /// Origin of the backups; limits the result to automated (`auto`) or manual (`manual`) ones.
    pub backup_type: Option<crate::gaussdb_mysql::types::BackupTypeFilter>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// A number, at least 0. Default: `0`.
    pub offset: Option<String>,
    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    ///
    /// A number, 1 to 100. Default: `100`.
    pub limit: Option<String>,
    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub begin_time: Option<String>,
    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`;
    /// later than `begin_time`.
    ///
    /// Must be later than `begin_time`.
    pub end_time: Option<String>,
}

impl ListBackupsLegacyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListBackupsLegacyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::query("instance_id"),
        backup_id: Member::query("backup_id"),
        backup_type: Member::query("backup_type").limits(&[OneOf(&["auto", "manual"])]),
        offset: Member::query("offset").limits(&[NumericString(Some(0), None, None)]),
        limit: Member::query("limit").limits(&[NumericString(Some(1), Some(100), None)]),
        begin_time: Member::query("begin_time"),
        end_time: Member::query("end_time").limits(&[LaterThanField("begin_time")]),
    }
}

impl gaussdb_runtime::codegen::Input for ListBackupsLegacyInput {
    type Output = crate::gaussdb_mysql::types::ListBackupsLegacyResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListBackupsLegacyInput {
    type Item = crate::gaussdb_mysql::types::BackupLegacy;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("total_count"),
        id: Some("id"),
        limit: 100i64,
        most: Some(100i64),
        ..gaussdb_runtime::codegen::Pagination::new("backups")
    };
}

impl ListBackupsLegacy {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::BackupLegacy> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::BackupLegacy> {
        self.pages().items()
    }
}

/// A full backup with its times, size, state and engine version.
#[derive(Clone)]
#[non_exhaustive]
pub struct BackupLegacy {
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
    /// State of the backup; `COMPLETED` when it is ready.
    pub status: Option<crate::gaussdb_mysql::types::BackupStatus>,
    /// Time that the backup took, in minutes.
    pub take_up_time: Option<i64>,
    /// Origin of the backup: `auto` was started by the policy, `manual` by a user.
    pub r#type: Option<crate::gaussdb_mysql::types::BackupType>,
    /// Size of the backup in MB.
    pub size: Option<f64>,
    /// Database engine and version of the instance that was backed up.
    pub datastore: Option<crate::gaussdb_mysql::types::Datastore>,
    /// ID of the instance that was backed up.
    pub instance_id: Option<String>,
    /// Level of the backup, sent only when level-1 backups are enabled: 1, 2, or 0 while the backup is
    /// being made or after it has failed.
    pub backup_level: Option<crate::gaussdb_mysql::types::BackupLevel>,
}

impl BackupLegacy {
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

    /// State of the backup; `COMPLETED` when it is ready.
    #[inline]
    pub fn status(&self) -> Option<&crate::gaussdb_mysql::types::BackupStatus> {
        self.status.as_ref()
    }

    /// Time that the backup took, in minutes.
    #[inline]
    pub fn take_up_time(&self) -> Option<i64> {
        self.take_up_time
    }

    /// Origin of the backup: `auto` was started by the policy, `manual` by a user.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::gaussdb_mysql::types::BackupType> {
        self.r#type.as_ref()
    }

    /// Size of the backup in MB.
    #[inline]
    pub fn size(&self) -> Option<f64> {
        self.size
    }

    /// Database engine and version of the instance that was backed up.
    #[inline]
    pub fn datastore(&self) -> Option<&crate::gaussdb_mysql::types::Datastore> {
        self.datastore.as_ref()
    }

    /// ID of the instance that was backed up.
    #[inline]
    pub fn instance_id(&self) -> Option<&str> {
        self.instance_id.as_deref()
    }

    /// Level of the backup, sent only when level-1 backups are enabled: 1, 2, or 0 while the backup is being made or
    /// after it has failed.
    #[inline]
    pub fn backup_level(&self) -> Option<&crate::gaussdb_mysql::types::BackupLevel> {
        self.backup_level.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    BackupLegacy {
        id: Member::new("id"),
        name: Member::new("name"),
        begin_time: Member::new("begin_time"),
        end_time: Member::new("end_time"),
        status: Member::new("status"),
        take_up_time: Member::new("take_up_time"),
        r#type: Member::new("type"),
        size: Member::new("size"),
        datastore: Member::new("datastore"),
        instance_id: Member::new("instance_id"),
        backup_level: Member::new("backup_level"),
    }
}

/// A page of full backups.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListBackupsLegacyResponse {
    /// Backups that match, one page of them.
    pub backups: Vec<crate::gaussdb_mysql::types::BackupLegacy>,
    /// Number of all entries that match, on every page.
    pub total_count: Option<i64>,
}

impl ListBackupsLegacyResponse {
    /// Backups that match, one page of them.
    #[inline]
    pub fn backups(&self) -> &[crate::gaussdb_mysql::types::BackupLegacy] {
        &self.backups
    }

    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }
}

gaussdb_runtime::reflect_struct! {
    ListBackupsLegacyResponse {
        backups: Member::new("backups"),
        total_count: Member::new("total_count"),
    }
}
