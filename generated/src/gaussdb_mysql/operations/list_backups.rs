// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1backups/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.4.3",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listBackups",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/backups",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List full backups
    ///
    /// Lists full backups, both automated and manual, page by page. Filter by instance, backup, type,
    /// name or time range. `size` is in MB, `take_up_time` in minutes.
    ///
    /// `GET /v3/{project_id}/backups`
    ///
    /// - Documented in: section 4.4.3 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_backups().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_backups(&self) -> ListBackups {
        ListBackups {
            client: self.clone(),
            input: <ListBackupsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_backups`](crate::gaussdb_mysql::Client::list_backups).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBackups {
    client: crate::gaussdb_mysql::Client,
    input: ListBackupsInput,
}

impl ListBackups {
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

    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; in the past.
    pub fn begin_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.begin_time = value.into_value();
        self
    }

    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; in the past and
    /// later than `begin_time`.
    pub fn end_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.end_time = value.into_value();
        self
    }

    /// Name of a backup; limits the result to it.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.name = value.into_value();
        self
    }

    /// Name of the instance that was backed up; limits the result to its backups.
    pub fn instance_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_name = value.into_value();
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
    pub fn input(mut self, input: ListBackupsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::ListBackupsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListBackupsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_backups`](crate::gaussdb_mysql::Client::list_backups).
#[derive(Clone)]
pub struct ListBackupsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the instance that was backed up; limits the result to its backups.
    ///
    /// 36 characters.
    pub instance_id: Option<String>,
    /// ID of a backup; limits the result to it.
    ///
    /// 35 to 36 characters.
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
    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`;
    /// in the past.
    ///
    /// Must be in the past.
    pub begin_time: Option<String>,
    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; in
    /// the past and later than `begin_time`.
    ///
    /// Must be later than `begin_time`. Must be in the past.
    pub end_time: Option<String>,
    /// Name of a backup; limits the result to it.
    ///
    /// 4 to 64 characters. Pattern: `^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$`. At most 64 bytes in UTF-8.
    pub name: Option<String>,
    /// Name of the instance that was backed up; limits the result to its backups.
    ///
    /// 4 to 64 characters. Pattern: `^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$`. At most 64 bytes in UTF-8.
    pub instance_name: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListBackupsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListBackupsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::query("instance_id").limits(&[MinLength(36), MaxLength(36)]),
        backup_id: Member::query("backup_id").limits(&[MinLength(35), MaxLength(36)]),
        backup_type: Member::query("backup_type").limits(&[OneOf(&["auto", "manual"])]),
        offset: Member::query("offset").limits(&[NumericString(Some(0), None, None)]),
        limit: Member::query("limit").limits(&[NumericString(Some(1), Some(100), None)]),
        begin_time: Member::query("begin_time").limits(&[BeforeNow]),
        end_time: Member::query("end_time").limits(&[LaterThanField("begin_time"), BeforeNow]),
        name: Member::query("name")
            .limits(
                &[
                    ByteLength(64),
                    MinLength(4),
                    MaxLength(64),
                    Pattern("^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$"),
                ],
            ),
        instance_name: Member::query("instance_name")
            .limits(
                &[
                    ByteLength(64),
                    MinLength(4),
                    MaxLength(64),
                    Pattern("^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$"),
                ],
            ),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListBackupsInput {
    type Output = crate::gaussdb_mysql::types::ListBackupsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListBackupsInput {
    type Item = crate::gaussdb_mysql::types::Backup;

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

impl ListBackups {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::Backup> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::Backup> {
        self.pages().items()
    }
}

/// The waiter of [`wait_until_backup_available`](crate::gaussdb_mysql::Client::wait_until_backup_available).
pub static BACKUP_AVAILABLE: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    parameters: &["backup_id"],
    state: "backups[].status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "backups[].status",
                values: &["FAILED"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "backups[].status",
                values: &["COMPLETED", "AVAILABLE"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "backups[].status",
                values: &["BUILDING"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: None,
    reason: &[],
    initial_delay_seconds: 0u64,
    interval_seconds: 10u64,
    deadline_seconds: 10800u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("backupAvailable")
};

impl ListBackups {
    /// Polls [`list_backups`](crate::gaussdb_mysql::Client::list_backups) until `backups[].status` is `COMPLETED` or
    /// `AVAILABLE`.
    ///
    /// Fails when `backups[].status` is `FAILED`.
    ///
    /// `backup_id` must be set.
    ///
    /// Polls at once, then about every 10 s, and gives up after 3 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_backup_available(
        self,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::ListBackupsResponse> {
        self.client.0.wait(&self.input, &BACKUP_AVAILABLE)
    }
}

impl crate::gaussdb_mysql::Client {
    /// Polls [`list_backups`](crate::gaussdb_mysql::Client::list_backups) until `backups[].status` is `COMPLETED` or
    /// `AVAILABLE`.
    ///
    /// Short for
    /// [`ListBackups::wait_until_backup_available`](crate::gaussdb_mysql::operations::ListBackups::wait_until_backup_available).
    pub fn wait_until_backup_available(
        &self,
        backup_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::ListBackupsResponse> {
        self.list_backups().backup_id(backup_id).wait_until_backup_available()
    }
}

/// The waiter of [`wait_until_backup_deleted`](crate::gaussdb_mysql::Client::wait_until_backup_deleted).
pub static BACKUP_DELETED: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    parameters: &["backup_id"],
    state: "backups[].status",
    failure: &[],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "backups[].id",
                values: &[""],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "backups[].status",
                values: &["BUILDING", "COMPLETED", "FAILED", "AVAILABLE", "DELETING"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: None,
    reason: &[],
    initial_delay_seconds: 0u64,
    interval_seconds: 10u64,
    deadline_seconds: 3600u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("backupDeleted")
};

impl ListBackups {
    /// Polls [`list_backups`](crate::gaussdb_mysql::Client::list_backups) until `backups[].id` is empty.
    ///
    /// `backup_id` must be set.
    ///
    /// Polls at once, then about every 10 s, and gives up after 1 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_backup_deleted(
        self,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::ListBackupsResponse> {
        self.client.0.wait(&self.input, &BACKUP_DELETED)
    }
}

impl crate::gaussdb_mysql::Client {
    /// Polls [`list_backups`](crate::gaussdb_mysql::Client::list_backups) until `backups[].id` is empty.
    ///
    /// Short for
    /// [`ListBackups::wait_until_backup_deleted`](crate::gaussdb_mysql::operations::ListBackups::wait_until_backup_deleted).
    pub fn wait_until_backup_deleted(
        &self,
        backup_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::ListBackupsResponse> {
        self.list_backups().backup_id(backup_id).wait_until_backup_deleted()
    }
}

/// A full backup with its times, size, state and the instance it was taken from.
#[derive(Clone)]
#[non_exhaustive]
pub struct Backup {
    /// ID of the backup: 36 letters and digits ending in `br07`.
    ///
    /// 36 characters. Pattern: `^[A-Za-z0-9]*br07$`.
    pub id: Option<String>,
    /// Name given to the backup, by a user or the policy.
    ///
    /// 4 to 64 characters. Pattern: `^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$`. At most 64 bytes in UTF-8.
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
    ///
    /// At least 0.
    pub take_up_time: Option<i64>,
    /// Origin of the backup: `auto` was started by the policy, `manual` by a user.
    pub r#type: Option<crate::gaussdb_mysql::types::BackupType>,
    /// Size of the backup in MB.
    ///
    /// At least 0.
    pub size: Option<i64>,
    /// Database engine and version of the instance that was backed up.
    pub datastore: Option<crate::gaussdb_mysql::types::BackupDatastore>,
    /// ID of the instance that was backed up.
    ///
    /// 36 characters. Pattern: `^[A-Za-z0-9]*in07$`.
    pub instance_id: Option<String>,
    /// Name of the instance that was backed up.
    ///
    /// 4 to 64 characters. Pattern: `^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$`. At most 64 bytes in UTF-8.
    pub instance_name: Option<String>,
    /// Level of the backup, sent only when level-1 backups are enabled: 1, 2, or 0 while the backup is
    /// being made or after it has failed.
    pub backup_level: Option<crate::gaussdb_mysql::types::BackupLevel>,
    /// Description given to the backup when it was started.
    pub description: Option<String>,
}

impl Backup {
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
    pub fn size(&self) -> Option<i64> {
        self.size
    }

    /// Database engine and version of the instance that was backed up.
    #[inline]
    pub fn datastore(&self) -> Option<&crate::gaussdb_mysql::types::BackupDatastore> {
        self.datastore.as_ref()
    }

    /// ID of the instance that was backed up.
    #[inline]
    pub fn instance_id(&self) -> Option<&str> {
        self.instance_id.as_deref()
    }

    /// Name of the instance that was backed up.
    #[inline]
    pub fn instance_name(&self) -> Option<&str> {
        self.instance_name.as_deref()
    }

    /// Level of the backup, sent only when level-1 backups are enabled: 1, 2, or 0 while the backup is being made or
    /// after it has failed.
    #[inline]
    pub fn backup_level(&self) -> Option<&crate::gaussdb_mysql::types::BackupLevel> {
        self.backup_level.as_ref()
    }

    /// Description given to the backup when it was started.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    Backup {
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
        instance_name: Member::new("instance_name"),
        backup_level: Member::new("backup_level"),
        description: Member::new("description"),
    }
}

/// Database engine and version of the instance that was backed up.
#[derive(Clone)]
#[non_exhaustive]
pub struct BackupDatastore {
    /// Database engine; only `gaussdb-mysql` is supported.
    pub r#type: Option<crate::gaussdb_mysql::types::BackupDatastoreType>,
    /// Version of the database engine.
    pub version: Option<crate::gaussdb_mysql::types::DatastoreVersion>,
}

impl BackupDatastore {
    /// Database engine; only `gaussdb-mysql` is supported.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::gaussdb_mysql::types::BackupDatastoreType> {
        self.r#type.as_ref()
    }

    /// Version of the database engine.
    #[inline]
    pub fn version(&self) -> Option<&crate::gaussdb_mysql::types::DatastoreVersion> {
        self.version.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    BackupDatastore {
        r#type: Member::new("type"),
        version: Member::new("version"),
    }
}

/// A page of full backups.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListBackupsResponse {
    /// Backups that match, one page of them.
    pub backups: Vec<crate::gaussdb_mysql::types::Backup>,
    /// Number of all entries that match, on every page.
    ///
    /// At least 0.
    pub total_count: Option<i64>,
}

impl ListBackupsResponse {
    /// Backups that match, one page of them.
    #[inline]
    pub fn backups(&self) -> &[crate::gaussdb_mysql::types::Backup] {
        &self.backups
    }

    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }
}

gaussdb_runtime::reflect_struct! {
    ListBackupsResponse {
        backups: Member::new("backups"),
        total_count: Member::new("total_count"),
    }
}

/// Database engine; only `gaussdb-mysql` is supported.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BackupDatastoreType {
    /// GaussDB(for MySQL), compatible with MySQL.
    GaussdbMysql,
    /// GaussDB(for MySQL) under its product name.
    GaussDbForMySql,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    BackupDatastoreType {
        GaussdbMysql = "gaussdb-mysql",
        GaussDbForMySql = "GaussDB(for MySQL)",
    }
}
