// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1starrocks~1databases~1replication/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.15.15",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listStarRocksReplications",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List StarRocks synchronization tasks
    ///
    /// Lists the synchronization tasks of the StarRocks instance in the path, page by page. `status`
    /// says whether a task is healthy, `stage` whether it is waiting, copying everything (`full`),
    /// following changes (`incremental`), paused or canceled, and `percentage` how far it has come.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication`
    ///
    /// - Documented in: section 4.15.15 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::MessageLanguage;
    ///
    /// let mut items = client
    ///     .list_star_rocks_replications()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .x_language(MessageLanguage::EnUs)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_star_rocks_replications(&self) -> ListStarRocksReplications {
        ListStarRocksReplications {
            client: self.clone(),
            input: <ListStarRocksReplicationsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_star_rocks_replications`](crate::gaussdb_mysql::Client::list_star_rocks_replications).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStarRocksReplications {
    client: crate::gaussdb_mysql::Client,
    input: ListStarRocksReplicationsInput,
}

impl ListStarRocksReplications {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the StarRocks instance, which ends in `in17`. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// Number of synchronization tasks to return on one page.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.limit = value.into_value();
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

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`. Required.
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
    pub fn input(mut self, input: ListStarRocksReplicationsInput) -> Self {
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
        crate::gaussdb_mysql::types::ListStarRocksReplicationsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListStarRocksReplicationsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_star_rocks_replications`](crate::gaussdb_mysql::Client::list_star_rocks_replications).
#[derive(Clone)]
pub struct ListStarRocksReplicationsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the StarRocks instance, which ends in `in17`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Number of synchronization tasks to return on one page.
    pub limit: Option<String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// A number, at least 0. Default: `0`.
    pub offset: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Required. Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListStarRocksReplicationsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListStarRocksReplicationsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        limit: Member::query("limit"),
        offset: Member::query("offset").limits(&[NumericString(Some(0), None, None)]),
        x_language: Member::header("X-Language").required().limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListStarRocksReplicationsInput {
    type Output = crate::gaussdb_mysql::types::ListStarRocksReplicationsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListStarRocksReplicationsInput {
    type Item = crate::gaussdb_mysql::types::StarRocksReplication;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("total_count"),
        ..gaussdb_runtime::codegen::Pagination::new("replications")
    };
}

impl ListStarRocksReplications {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::StarRocksReplication> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::StarRocksReplication> {
        self.pages().items()
    }
}

/// The waiter of
/// [`wait_until_star_rocks_replication_running`](crate::gaussdb_mysql::operations::ListStarRocksReplications::wait_until_star_rocks_replication_running).
pub static STAR_ROCKS_REPLICATION_RUNNING: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    defaults: &[("limit", "100")],
    state: "replications[task_name=?].stage",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "replications[task_name=?].stage",
                values: &["cancelled", "Cancelled", "failed", "Failed"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "replications[task_name=?].stage",
                values: &["full", "incremental", "Full", "Incremental"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "replications[task_name=?].stage",
                values: &["wait", "Wait"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::NotYet,
    progress: Some("replications[task_name=?].percentage"),
    reason: &[],
    initial_delay_seconds: 0u64,
    interval_seconds: 10u64,
    deadline_seconds: 3600u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("starRocksReplicationRunning")
};

impl ListStarRocksReplications {
    /// Polls [`list_star_rocks_replications`](crate::gaussdb_mysql::Client::list_star_rocks_replications) until
    /// `replications[task_name=?].stage` is `full` or `incremental` or `Full` or `Incremental`.
    ///
    /// Fails when `replications[task_name=?].stage` is `cancelled` or `Cancelled` or `failed` or
    /// `Failed`.
    ///
    /// Checks the list element with this `task_name`.
    ///
    /// Polls at once, then about every 10 s, and gives up after 1 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_star_rocks_replication_running(
        self,
        task_name: impl Into<String>,
    ) -> gaussdb_runtime::Wait<
        crate::gaussdb_mysql::types::ListStarRocksReplicationsResponse,
    > {
        self.client
            .0
            .wait(&self.input, &STAR_ROCKS_REPLICATION_RUNNING)
            .select(task_name)
    }
}

/// The waiter of
/// [`wait_until_star_rocks_replication_paused`](crate::gaussdb_mysql::operations::ListStarRocksReplications::wait_until_star_rocks_replication_paused).
pub static STAR_ROCKS_REPLICATION_PAUSED: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    defaults: &[("limit", "100")],
    state: "replications[task_name=?].stage",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "replications[task_name=?].stage",
                values: &["cancelled", "Cancelled", "failed", "Failed"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "replications[task_name=?].stage",
                values: &["paused", "Paused"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "replications[task_name=?].stage",
                values: &["wait", "full", "incremental", "Wait", "Full", "Incremental"],
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
    ..gaussdb_runtime::codegen::Waiter::new("starRocksReplicationPaused")
};

impl ListStarRocksReplications {
    /// Polls [`list_star_rocks_replications`](crate::gaussdb_mysql::Client::list_star_rocks_replications) until
    /// `replications[task_name=?].stage` is `paused` or `Paused`.
    ///
    /// Fails when `replications[task_name=?].stage` is `cancelled` or `Cancelled` or `failed` or
    /// `Failed`.
    ///
    /// Checks the list element with this `task_name`.
    ///
    /// Polls at once, then about every 10 s, and gives up after 1 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_star_rocks_replication_paused(
        self,
        task_name: impl Into<String>,
    ) -> gaussdb_runtime::Wait<
        crate::gaussdb_mysql::types::ListStarRocksReplicationsResponse,
    > {
        self.client.0.wait(&self.input, &STAR_ROCKS_REPLICATION_PAUSED).select(task_name)
    }
}

/// The waiter of
/// [`wait_until_star_rocks_replication_deleted`](crate::gaussdb_mysql::operations::ListStarRocksReplications::wait_until_star_rocks_replication_deleted).
pub static STAR_ROCKS_REPLICATION_DELETED: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    defaults: &[("limit", "100")],
    state: "replications[task_name=?].stage",
    failure: &[],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "replications[task_name=?].task_name",
                values: &[""],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "replications[task_name=?].stage",
                values: &["*"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Success,
    progress: Some("replications[task_name=?].percentage"),
    reason: &[],
    initial_delay_seconds: 0u64,
    interval_seconds: 10u64,
    deadline_seconds: 3600u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("starRocksReplicationDeleted")
};

impl ListStarRocksReplications {
    /// Polls [`list_star_rocks_replications`](crate::gaussdb_mysql::Client::list_star_rocks_replications) until
    /// `replications[task_name=?].task_name` is empty, or the resource is no longer found.
    ///
    /// Checks the list element with this `task_name`.
    ///
    /// Polls at once, then about every 10 s, and gives up after 1 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_star_rocks_replication_deleted(
        self,
        task_name: impl Into<String>,
    ) -> gaussdb_runtime::Wait<
        crate::gaussdb_mysql::types::ListStarRocksReplicationsResponse,
    > {
        self.client
            .0
            .wait(&self.input, &STAR_ROCKS_REPLICATION_DELETED)
            .select(task_name)
    }
}

/// A page of synchronization tasks of the StarRocks instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListStarRocksReplicationsResponse {
    /// Number of all entries that match, on every page.
    pub total_count: Option<String>,
    /// Synchronization tasks on this page, with their states.
    pub replications: Vec<crate::gaussdb_mysql::types::StarRocksReplication>,
    /// Further details; `null` if there are none.
    pub ext_text: Option<String>,
}

impl ListStarRocksReplicationsResponse {
    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<&str> {
        self.total_count.as_deref()
    }

    /// Synchronization tasks on this page, with their states.
    #[inline]
    pub fn replications(&self) -> &[crate::gaussdb_mysql::types::StarRocksReplication] {
        &self.replications
    }

    /// Further details; `null` if there are none.
    #[inline]
    pub fn ext_text(&self) -> Option<&str> {
        self.ext_text.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ListStarRocksReplicationsResponse {
        total_count: Member::new("total_count"),
        replications: Member::new("replications"),
        ext_text: Member::new("ext_text"),
    }
}

/// A StarRocks synchronization task: source, target, state, stage and progress.
#[derive(Clone)]
#[non_exhaustive]
pub struct StarRocksReplication {
    /// Name of the database in the GaussDB(for MySQL) instance that is copied.
    ///
    /// 3 to 1024 characters.
    pub source_database: Option<String>,
    /// Name of the database in the HTAP instance that the data is copied to.
    ///
    /// 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    pub target_database: Option<String>,
    /// Name of the synchronization task: 3 to 128 letters, digits and underscores.
    ///
    /// 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    pub task_name: Option<String>,
    /// Whether the synchronization runs as it should.
    pub status: Option<crate::gaussdb_mysql::types::StarRocksReplicationStatus>,
    /// Stage of the synchronization, such as `full` while everything is copied and `incremental` while
    /// changes are followed.
    ///
    /// Case-insensitive.
    pub stage: Option<crate::gaussdb_mysql::types::StarRocksReplicationStage>,
    /// Progress of the synchronization in percent.
    pub percentage: Option<String>,
    /// Stage of the synchronization that catches up with the source.
    pub catchup_stage: Option<crate::gaussdb_mysql::types::StarRocksReplicationStage>,
    /// Progress in catching up with the source, in percent.
    pub catchup_percentage: Option<String>,
}

impl StarRocksReplication {
    /// Name of the database in the GaussDB(for MySQL) instance that is copied.
    #[inline]
    pub fn source_database(&self) -> Option<&str> {
        self.source_database.as_deref()
    }

    /// Name of the database in the HTAP instance that the data is copied to.
    #[inline]
    pub fn target_database(&self) -> Option<&str> {
        self.target_database.as_deref()
    }

    /// Name of the synchronization task: 3 to 128 letters, digits and underscores.
    #[inline]
    pub fn task_name(&self) -> Option<&str> {
        self.task_name.as_deref()
    }

    /// Whether the synchronization runs as it should.
    #[inline]
    pub fn status(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::StarRocksReplicationStatus> {
        self.status.as_ref()
    }

    /// Stage of the synchronization, such as `full` while everything is copied and `incremental` while changes are
    /// followed.
    #[inline]
    pub fn stage(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::StarRocksReplicationStage> {
        self.stage.as_ref()
    }

    /// Progress of the synchronization in percent.
    #[inline]
    pub fn percentage(&self) -> Option<&str> {
        self.percentage.as_deref()
    }

    /// Stage of the synchronization that catches up with the source.
    #[inline]
    pub fn catchup_stage(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::StarRocksReplicationStage> {
        self.catchup_stage.as_ref()
    }

    /// Progress in catching up with the source, in percent.
    #[inline]
    pub fn catchup_percentage(&self) -> Option<&str> {
        self.catchup_percentage.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    StarRocksReplication {
        source_database: Member::new("source_database"),
        target_database: Member::new("target_database"),
        task_name: Member::new("task_name"),
        status: Member::new("status"),
        stage: Member::new("stage"),
        percentage: Member::new("percentage"),
        catchup_stage: Member::new("catchup_stage"),
        catchup_percentage: Member::new("catchup_percentage"),
    }
}

/// How far a synchronization into StarRocks has come.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StarRocksReplicationStage {
    /// The synchronization waits to begin.
    Wait,
    /// Changes are copied as they happen.
    Incremental,
    /// All data is being copied.
    Full,
    /// The synchronization was deleted.
    Cancelled,
    /// The synchronization is on hold.
    Paused,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    StarRocksReplicationStage {
        Wait = "wait",
        Incremental = "incremental",
        Full = "full",
        Cancelled = "cancelled",
        Paused = "paused",
    }
}

/// Whether the synchronization runs as it should.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StarRocksReplicationStatus {
    /// The synchronization runs as it should.
    Yes,
    /// The synchronization has a problem.
    No,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    StarRocksReplicationStatus {
        Yes = "Yes",
        No = "No",
    }
}
