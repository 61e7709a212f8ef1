// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1clickhouse~1replication/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.16.24",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listClickHouseReplications",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/clickhouse/replication",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List ClickHouse synchronization tasks
    ///
    /// Lists the synchronization tasks of the ClickHouse instance in the path, page by page. `status`
    /// says whether a task is healthy, `stage` whether it is waiting, copying everything (`full`),
    /// following changes (`incremental`) or failed, and `percentage` how far it has come.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/replication`
    ///
    /// - Documented in: section 4.16.24 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_click_house_replications()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_click_house_replications(&self) -> ListClickHouseReplications {
        ListClickHouseReplications {
            client: self.clone(),
            input: <ListClickHouseReplicationsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`list_click_house_replications`](crate::gaussdb_mysql::Client::list_click_house_replications).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClickHouseReplications {
    client: crate::gaussdb_mysql::Client,
    input: ListClickHouseReplicationsInput,
}

impl ListClickHouseReplications {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the ClickHouse instance, which ends in `in16`. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 10 by default.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
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
    pub fn input(mut self, input: ListClickHouseReplicationsInput) -> Self {
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
        crate::gaussdb_mysql::types::ListClickHouseReplicationsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListClickHouseReplicationsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_click_house_replications`](crate::gaussdb_mysql::Client::list_click_house_replications).
#[derive(Clone)]
pub struct ListClickHouseReplicationsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the ClickHouse instance, which ends in `in16`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Number of entries to return on one page, from 1 to 100; 10 by default.
    ///
    /// At least 1. At most 100. Default: `10`.
    pub limit: Option<i64>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: Option<i64>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListClickHouseReplicationsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListClickHouseReplicationsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        limit: Member::query("limit").limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        offset: Member::query("offset").limits(&[Minimum(Int(0))]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListClickHouseReplicationsInput {
    type Output = crate::gaussdb_mysql::types::ListClickHouseReplicationsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListClickHouseReplicationsInput {
    type Item = crate::gaussdb_mysql::types::ClickHouseReplication;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("total_count"),
        limit: 10i64,
        most: Some(100i64),
        ..gaussdb_runtime::codegen::Pagination::new("replications")
    };
}

impl ListClickHouseReplications {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::ClickHouseReplication> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::ClickHouseReplication> {
        self.pages().items()
    }
}

/// The waiter of
/// [`wait_until_click_house_replication_running`](crate::gaussdb_mysql::operations::ListClickHouseReplications::wait_until_click_house_replication_running).
pub static CLICK_HOUSE_REPLICATION_RUNNING: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    defaults: &[("limit", "100")],
    state: "replications[target_database=?].stage",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "replications[target_database=?].stage",
                values: &["failed"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "replications[target_database=?].stage",
                values: &["full", "incremental"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "replications[target_database=?].stage",
                values: &["wait"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: Some("replications[target_database=?].percentage"),
    reason: &[],
    initial_delay_seconds: 0u64,
    interval_seconds: 10u64,
    deadline_seconds: 3600u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("clickHouseReplicationRunning")
};

impl ListClickHouseReplications {
    /// Polls [`list_click_house_replications`](crate::gaussdb_mysql::Client::list_click_house_replications) until
    /// `replications[target_database=?].stage` is `full` or `incremental`.
    ///
    /// Fails when `replications[target_database=?].stage` is `failed`.
    ///
    /// Checks the list element with this `target_database`.
    ///
    /// Polls at once, then about every 10 s, and gives up after 1 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_click_house_replication_running(
        self,
        target_database: impl Into<String>,
    ) -> gaussdb_runtime::Wait<
        crate::gaussdb_mysql::types::ListClickHouseReplicationsResponse,
    > {
        self.client
            .0
            .wait(&self.input, &CLICK_HOUSE_REPLICATION_RUNNING)
            .select(target_database)
    }
}

/// A ClickHouse synchronization task: source, target, state, stage and progress.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClickHouseReplication {
    /// Name of the database in the GaussDB(for MySQL) instance that is copied.
    pub source_database: Option<String>,
    /// Name of the database in the HTAP instance that the data is copied to.
    pub target_database: Option<String>,
    /// Whether the synchronization runs as it should.
    pub status: Option<crate::gaussdb_mysql::types::ClickHouseReplicationStatus>,
    /// Stage of the synchronization, such as `full` while everything is copied and `incremental` while
    /// changes are followed.
    ///
    /// Case-insensitive.
    pub stage: Option<crate::gaussdb_mysql::types::ClickHouseReplicationStage>,
    /// Progress of the synchronization in percent.
    pub percentage: Option<String>,
    /// Stage of the synchronization that catches up with the source.
    pub catchup_stage: Option<crate::gaussdb_mysql::types::ClickHouseReplicationStage>,
}

impl ClickHouseReplication {
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

    /// Whether the synchronization runs as it should.
    #[inline]
    pub fn status(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ClickHouseReplicationStatus> {
        self.status.as_ref()
    }

    /// Stage of the synchronization, such as `full` while everything is copied and `incremental` while changes are
    /// followed.
    #[inline]
    pub fn stage(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ClickHouseReplicationStage> {
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
    ) -> Option<&crate::gaussdb_mysql::types::ClickHouseReplicationStage> {
        self.catchup_stage.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClickHouseReplication {
        source_database: Member::new("source_database"),
        target_database: Member::new("target_database"),
        status: Member::new("status"),
        stage: Member::new("stage"),
        percentage: Member::new("percentage"),
        catchup_stage: Member::new("catchup_stage"),
    }
}

/// How far a synchronization into ClickHouse has come.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClickHouseReplicationStage {
    /// The synchronization waits to begin.
    Wait,
    /// The synchronization did not succeed.
    Failed,
    /// Changes are copied as they happen.
    Incremental,
    /// All data is being copied.
    Full,
    /// Any stage without a name of its own.
    Other,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClickHouseReplicationStage {
        Wait = "wait",
        Failed = "failed",
        Incremental = "incremental",
        Full = "full",
        Other = "other",
    }
}

/// A page of synchronization tasks of the ClickHouse instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListClickHouseReplicationsResponse {
    /// Number of all entries that match, on every page.
    pub total_count: Option<i64>,
    /// Synchronization tasks on this page, with their states.
    pub replications: Vec<crate::gaussdb_mysql::types::ClickHouseReplication>,
    /// Further details; `null` if there are none.
    pub ext_text: Option<String>,
}

impl ListClickHouseReplicationsResponse {
    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }

    /// Synchronization tasks on this page, with their states.
    #[inline]
    pub fn replications(&self) -> &[crate::gaussdb_mysql::types::ClickHouseReplication] {
        &self.replications
    }

    /// Further details; `null` if there are none.
    #[inline]
    pub fn ext_text(&self) -> Option<&str> {
        self.ext_text.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ListClickHouseReplicationsResponse {
        total_count: Member::new("total_count"),
        replications: Member::new("replications"),
        ext_text: Member::new("ext_text"),
    }
}

/// Whether the synchronization runs as it should.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClickHouseReplicationStatus {
    /// The synchronization runs as it should.
    Normal,
    /// The synchronization has a problem.
    Abnormal,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClickHouseReplicationStatus {
        Normal = "normal",
        Abnormal = "abnormal",
    }
}
