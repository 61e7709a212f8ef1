// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1redistribution/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.32; dws-2023-zh, 5.1.9",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[417u16],
            message: Some("error_msg"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("error_code", &["DWS.0000"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getRedistribution",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/redistribution",
    )
};

impl crate::dws::Client {
    /// Get redistribution progress
    ///
    /// Returns mode, settings and progress of the data redistribution of a cluster, with one row per
    /// table, and flags that say whether it can be paused, resumed, retried or changed. Needs DWS 2.0
    /// of version 8.1.1.200 or later; progress per table needs version 8.2.1 or later. Table rows can
    /// be narrowed to a database or table and paged with `offset` and `limit`.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/redistribution`
    ///
    /// - Documented in: section 5.2.32 of `dws-2024-en`, section 5.1.9 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .get_redistribution()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_redistribution(&self) -> GetRedistribution {
        GetRedistribution {
            client: self.clone(),
            input: <GetRedistributionInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_redistribution`](crate::dws::Client::get_redistribution).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRedistribution {
    client: crate::dws::Client,
    input: GetRedistributionInput,
}

impl GetRedistribution {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// Largest number of items to return in one page.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Offset at which the page starts; 0 is the beginning.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Name of the database to whose tables the list is narrowed.
    pub fn db_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.db_name = value.into_value();
        self
    }

    /// Name of the table to which the list is narrowed.
    pub fn table_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.table_name = value.into_value();
        self
    }

    /// Type by which the response is narrowed; the reference names no values.
    pub fn r#type(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.r#type = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetRedistributionInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::GetRedistributionResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::GetRedistributionResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_redistribution`](crate::dws::Client::get_redistribution).
#[derive(Clone)]
pub struct GetRedistributionInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Largest number of items to return in one page.
    pub limit: Option<i64>,
    /// Offset at which the page starts; 0 is the beginning. The reference does not say what it counts.
    pub offset: Option<i64>,
    /// Name of the database to whose tables the list is narrowed.
    pub db_name: Option<String>,
    /// Name of the table to which the list is narrowed.
    pub table_name: Option<String>,
    /// Type by which the response is narrowed; the reference names no values.
    pub r#type: Option<String>,
}

impl GetRedistributionInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetRedistributionInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        limit: Member::query("limit"),
        offset: Member::query("offset"),
        db_name: Member::query("db_name"),
        table_name: Member::query("table_name"),
        r#type: Member::query("type"),
    }
}

impl gaussdb_runtime::codegen::Input for GetRedistributionInput {
    type Output = crate::dws::types::GetRedistributionResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for GetRedistributionInput {
    type Item = crate::dws::types::RedistributionTable;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("redis_info.redis_table_detail.total"),
        id: Some("id"),
        ..gaussdb_runtime::codegen::Pagination::new("redis_info.redis_table_detail.data")
    };
}

impl GetRedistribution {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::dws::types::RedistributionTable> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::dws::types::RedistributionTable> {
        self.pages().items()
    }
}

/// The waiter of [`wait_until_redistribution_done`](crate::dws::Client::wait_until_redistribution_done).
pub static REDISTRIBUTION_DONE: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "redis_info.status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "redis_info.status",
                values: &["FAIL"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "redis_info.status",
                values: &["SUCCESS"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "redis_info.status",
                values: &["PREPARE", "RUNNING", "WAITING", "PAUSING"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: Some("redis_info.redis_process.total_progress"),
    reason: &[],
    initial_delay_seconds: 0u64,
    interval_seconds: 30u64,
    deadline_seconds: 86400u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("redistributionDone")
};

impl GetRedistribution {
    /// Polls [`get_redistribution`](crate::dws::Client::get_redistribution) until `redis_info.status` is `SUCCESS`.
    ///
    /// Fails when `redis_info.status` is `FAIL`.
    ///
    /// Polls at once, then about every 30 s, and gives up after 24 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_redistribution_done(
        self,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetRedistributionResponse> {
        self.client.0.wait(&self.input, &REDISTRIBUTION_DONE)
    }
}

impl crate::dws::Client {
    /// Polls [`get_redistribution`](crate::dws::Client::get_redistribution) until `redis_info.status` is `SUCCESS`.
    ///
    /// Short for
    /// [`GetRedistribution::wait_until_redistribution_done`](crate::dws::operations::GetRedistribution::wait_until_redistribution_done).
    pub fn wait_until_redistribution_done(
        &self,
        cluster_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetRedistributionResponse> {
        self.get_redistribution().cluster_id(cluster_id).wait_until_redistribution_done()
    }
}

/// The waiter of [`wait_until_redistribution_suspended`](crate::dws::Client::wait_until_redistribution_suspended).
pub static REDISTRIBUTION_SUSPENDED: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "redis_info.status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "redis_info.status",
                values: &["FAIL", "SUCCESS"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "redis_info.status",
                values: &["PAUSE"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "redis_info.status",
                values: &["PREPARE", "RUNNING", "WAITING", "PAUSING"],
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
    ..gaussdb_runtime::codegen::Waiter::new("redistributionSuspended")
};

impl GetRedistribution {
    /// Polls [`get_redistribution`](crate::dws::Client::get_redistribution) until `redis_info.status` is `PAUSE`.
    ///
    /// Fails when `redis_info.status` is `FAIL` or `SUCCESS`.
    ///
    /// Polls at once, then about every 10 s, and gives up after 1 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_redistribution_suspended(
        self,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetRedistributionResponse> {
        self.client.0.wait(&self.input, &REDISTRIBUTION_SUSPENDED)
    }
}

impl crate::dws::Client {
    /// Polls [`get_redistribution`](crate::dws::Client::get_redistribution) until `redis_info.status` is `PAUSE`.
    ///
    /// Short for
    /// [`GetRedistribution::wait_until_redistribution_suspended`](crate::dws::operations::GetRedistribution::wait_until_redistribution_suspended).
    pub fn wait_until_redistribution_suspended(
        &self,
        cluster_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetRedistributionResponse> {
        self.get_redistribution()
            .cluster_id(cluster_id)
            .wait_until_redistribution_suspended()
    }
}

/// The data redistribution of the cluster, and what can be done with it now.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetRedistributionResponse {
    /// The redistribution with settings, progress and tables.
    pub redis_info: Option<crate::dws::types::Redistribution>,
    /// Whether the redistribution follows a schedule.
    pub schedule_mode: Option<bool>,
    /// Whether the redistribution can be paused now.
    pub pause_enable: Option<bool>,
    /// Whether a paused redistribution can be resumed now.
    pub recover_enable: Option<bool>,
    /// Whether a failed redistribution can be repeated now.
    pub retry_enable: Option<bool>,
    /// Whether the settings of the redistribution can be changed now.
    pub update_enable: Option<bool>,
    /// Whether the redistribution can be controlled at the moment.
    pub control_enable: Option<bool>,
    /// Result code of the request: `DWS.0000` for success, any other value for an error.
    pub error_code: Option<String>,
    /// Text that explains `error_code`, for people.
    pub error_msg: Option<String>,
}

impl GetRedistributionResponse {
    /// The redistribution with settings, progress and tables.
    #[inline]
    pub fn redis_info(&self) -> Option<&crate::dws::types::Redistribution> {
        self.redis_info.as_ref()
    }

    /// Whether the redistribution follows a schedule.
    #[inline]
    pub fn schedule_mode(&self) -> Option<bool> {
        self.schedule_mode
    }

    /// Whether the redistribution can be paused now.
    #[inline]
    pub fn pause_enable(&self) -> Option<bool> {
        self.pause_enable
    }

    /// Whether a paused redistribution can be resumed now.
    #[inline]
    pub fn recover_enable(&self) -> Option<bool> {
        self.recover_enable
    }

    /// Whether a failed redistribution can be repeated now.
    #[inline]
    pub fn retry_enable(&self) -> Option<bool> {
        self.retry_enable
    }

    /// Whether the settings of the redistribution can be changed now.
    #[inline]
    pub fn update_enable(&self) -> Option<bool> {
        self.update_enable
    }

    /// Whether the redistribution can be controlled at the moment.
    #[inline]
    pub fn control_enable(&self) -> Option<bool> {
        self.control_enable
    }

    /// Result code of the request: `DWS.0000` for success, any other value for an error.
    #[inline]
    pub fn error_code(&self) -> Option<&str> {
        self.error_code.as_deref()
    }

    /// Text that explains `error_code`, for people.
    #[inline]
    pub fn error_msg(&self) -> Option<&str> {
        self.error_msg.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetRedistributionResponse {
        redis_info: Member::new("redis_info"),
        schedule_mode: Member::new("schedule_mode"),
        pause_enable: Member::new("pause_enable"),
        recover_enable: Member::new("recover_enable"),
        retry_enable: Member::new("retry_enable"),
        update_enable: Member::new("update_enable"),
        control_enable: Member::new("control_enable"),
        error_code: Member::new("error_code"),
        error_msg: Member::new("error_msg"),
    }
}

/// A data redistribution with settings, progress and tables.
#[derive(Clone)]
#[non_exhaustive]
pub struct Redistribution {
    /// ID that the service gave the redistribution.
    pub id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub cluster_id: Option<String>,
    /// Time when the redistribution started; the reference gives no format.
    pub start_time: Option<String>,
    /// Time when the redistribution ended; the reference gives no format.
    pub end_time: Option<String>,
    /// State of the redistribution, such as `SUCCESS`, `FAIL` or `PAUSE`.
    pub status: Option<String>,
    /// Settings of the data redistribution, with mode, schedule and parallelism.
    pub redis_conf: Option<crate::dws::types::RedistributionSettings>,
    /// Progress of the redistribution in bytes and tables.
    pub redis_process: Option<crate::dws::types::RedistributionProgress>,
    /// Progress of the redistribution, one row per table.
    pub redis_table_detail: Option<crate::dws::types::RedistributionTables>,
    /// Progress of the redistribution in bytes and tables, under the name that the 2023 edition uses.
    pub redis_progress: Option<crate::dws::types::RedistributionProgress>,
}

impl Redistribution {
    /// ID that the service gave the redistribution.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }

    /// Time when the redistribution started; the reference gives no format.
    #[inline]
    pub fn start_time(&self) -> Option<&str> {
        self.start_time.as_deref()
    }

    /// Time when the redistribution ended; the reference gives no format.
    #[inline]
    pub fn end_time(&self) -> Option<&str> {
        self.end_time.as_deref()
    }

    /// State of the redistribution, such as `SUCCESS`, `FAIL` or `PAUSE`.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Settings of the data redistribution, with mode, schedule and parallelism.
    #[inline]
    pub fn redis_conf(&self) -> Option<&crate::dws::types::RedistributionSettings> {
        self.redis_conf.as_ref()
    }

    /// Progress of the redistribution in bytes and tables.
    #[inline]
    pub fn redis_process(&self) -> Option<&crate::dws::types::RedistributionProgress> {
        self.redis_process.as_ref()
    }

    /// Progress of the redistribution, one row per table.
    #[inline]
    pub fn redis_table_detail(
        &self,
    ) -> Option<&crate::dws::types::RedistributionTables> {
        self.redis_table_detail.as_ref()
    }

    /// Progress of the redistribution in bytes and tables, under the name that the 2023 edition uses.
    #[inline]
    pub fn redis_progress(&self) -> Option<&crate::dws::types::RedistributionProgress> {
        self.redis_progress.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    Redistribution {
        id: Member::new("id"),
        cluster_id: Member::new("cluster_id"),
        start_time: Member::new("start_time"),
        end_time: Member::new("end_time"),
        status: Member::new("status"),
        redis_conf: Member::new("redis_conf"),
        redis_process: Member::new("redis_process"),
        redis_table_detail: Member::new("redis_table_detail"),
        redis_progress: Member::new("redis_progress"),
    }
}

/// Progress of a data redistribution in bytes and tables.
#[derive(Clone)]
#[non_exhaustive]
pub struct RedistributionProgress {
    /// Number of bytes that have been redistributed so far.
    pub bytes_done: Option<i64>,
    /// Number of bytes still to be moved.
    pub byte_left: Option<i64>,
    /// Number of tables whose redistribution is complete.
    pub tables_done: Option<i64>,
    /// Number of tables that still have to be redistributed.
    pub tables_left: Option<i64>,
    /// Progress of the redistribution by tables, from 0 to 100.
    pub table_progress: Option<i64>,
    /// Progress of the redistribution as a whole, from 0 to 100.
    pub total_progress: Option<i64>,
    /// Rate of the redistribution as a text with its unit, such as `0 KB/s`.
    pub redis_rate: Option<String>,
    /// Time that the redistribution is estimated to take.
    pub estimated_time: Option<String>,
    /// Whether the redistribution is finished.
    pub completed: Option<bool>,
    /// Whether the redistribution has been initialized.
    pub initialed: Option<bool>,
    /// Total number of failures during the redistribution.
    pub fail_count: Option<i64>,
    /// Whether a redistribution is running, according to the tool `cm_ctl`.
    pub redistributing: Option<bool>,
    /// State of the redistribution, such as `SUCCESS` or `FAIL`.
    pub status: Option<String>,
    /// Whether a user paused the redistribution.
    pub pause_by_user: Option<bool>,
}

impl RedistributionProgress {
    /// Number of bytes that have been redistributed so far.
    #[inline]
    pub fn bytes_done(&self) -> Option<i64> {
        self.bytes_done
    }

    /// Number of bytes still to be moved.
    #[inline]
    pub fn byte_left(&self) -> Option<i64> {
        self.byte_left
    }

    /// Number of tables whose redistribution is complete.
    #[inline]
    pub fn tables_done(&self) -> Option<i64> {
        self.tables_done
    }

    /// Number of tables that still have to be redistributed.
    #[inline]
    pub fn tables_left(&self) -> Option<i64> {
        self.tables_left
    }

    /// Progress of the redistribution by tables, from 0 to 100.
    #[inline]
    pub fn table_progress(&self) -> Option<i64> {
        self.table_progress
    }

    /// Progress of the redistribution as a whole, from 0 to 100.
    #[inline]
    pub fn total_progress(&self) -> Option<i64> {
        self.total_progress
    }

    /// Rate of the redistribution as a text with its unit, such as `0 KB/s`.
    #[inline]
    pub fn redis_rate(&self) -> Option<&str> {
        self.redis_rate.as_deref()
    }

    /// Time that the redistribution is estimated to take.
    #[inline]
    pub fn estimated_time(&self) -> Option<&str> {
        self.estimated_time.as_deref()
    }

    /// Whether the redistribution is finished.
    #[inline]
    pub fn completed(&self) -> Option<bool> {
        self.completed
    }

    /// Whether the redistribution has been initialized.
    #[inline]
    pub fn initialed(&self) -> Option<bool> {
        self.initialed
    }

    /// Total number of failures during the redistribution.
    #[inline]
    pub fn fail_count(&self) -> Option<i64> {
        self.fail_count
    }

    /// Whether a redistribution is running, according to the tool `cm_ctl`.
    #[inline]
    pub fn redistributing(&self) -> Option<bool> {
        self.redistributing
    }

    /// State of the redistribution, such as `SUCCESS` or `FAIL`.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Whether a user paused the redistribution.
    #[inline]
    pub fn pause_by_user(&self) -> Option<bool> {
        self.pause_by_user
    }
}

gaussdb_runtime::reflect_struct! {
    RedistributionProgress {
        bytes_done: Member::new("bytes_done"),
        byte_left: Member::new("byte_left"),
        tables_done: Member::new("tables_done"),
        tables_left: Member::new("tables_left"),
        table_progress: Member::new("table_progress"),
        total_progress: Member::new("total_progress"),
        redis_rate: Member::new("redis_rate"),
        estimated_time: Member::new("estimated_time"),
        completed: Member::new("completed"),
        initialed: Member::new("initialed"),
        fail_count: Member::new("fail_count"),
        redistributing: Member::new("redistributing"),
        status: Member::new("status"),
        pause_by_user: Member::new("pause_by_user"),
    }
}

/// Schedule of a data redistribution, as a period or as days and times.
#[derive(Clone)]
#[non_exhaustive]
pub struct RedistributionSchedule {
    /// Start of the scheduled redistribution, as `YYYY/MM/DD hh:mm:ss`.
    pub schedule_start: Option<String>,
    /// End of the scheduled redistribution, as `YYYY/MM/DD hh:mm:ss`.
    pub schedule_end: Option<String>,
    /// Kind of schedule, for example `timeRange` for a period with start and end.
    pub schedule_type: Option<String>,
    /// Days on which the redistribution runs, as numbers; null if it follows a time range.
    pub schedule_date: Vec<i64>,
    /// Times of day at which the redistribution runs; null if it follows a time range.
    pub schedule_time: Vec<String>,
}

impl RedistributionSchedule {
    /// Start of the scheduled redistribution, as `YYYY/MM/DD hh:mm:ss`.
    #[inline]
    pub fn schedule_start(&self) -> Option<&str> {
        self.schedule_start.as_deref()
    }

    /// End of the scheduled redistribution, as `YYYY/MM/DD hh:mm:ss`.
    #[inline]
    pub fn schedule_end(&self) -> Option<&str> {
        self.schedule_end.as_deref()
    }

    /// Kind of schedule, for example `timeRange` for a period with start and end.
    #[inline]
    pub fn schedule_type(&self) -> Option<&str> {
        self.schedule_type.as_deref()
    }

    /// Days on which the redistribution runs, as numbers; null if it follows a time range.
    #[inline]
    pub fn schedule_date(&self) -> &[i64] {
        &self.schedule_date
    }

    /// Times of day at which the redistribution runs; null if it follows a time range.
    #[inline]
    pub fn schedule_time(&self) -> &[String] {
        &self.schedule_time
    }
}

gaussdb_runtime::reflect_struct! {
    RedistributionSchedule {
        schedule_start: Member::new("schedule_start"),
        schedule_end: Member::new("schedule_end"),
        schedule_type: Member::new("schedule_type"),
        schedule_date: Member::new("schedule_date"),
        schedule_time: Member::new("schedule_time"),
    }
}

/// Settings of a data redistribution, with mode, schedule and parallelism.
#[derive(Clone)]
#[non_exhaustive]
pub struct RedistributionSettings {
    /// Way in which data is redistributed, in an example `online` or `offline`.
    pub redis_mode: Option<String>,
    /// Times at which a scheduled redistribution runs.
    pub schedule_conf: Option<crate::dws::types::RedistributionSchedule>,
    /// Number of redistribution jobs that run in parallel.
    pub parallel_jobs: Option<i64>,
    /// Number of jobs that redistribute data at the same time; repeats `parallel_jobs`.
    pub parallel_job: Option<i64>,
}

impl RedistributionSettings {
    /// Way in which data is redistributed, in an example `online` or `offline`.
    #[inline]
    pub fn redis_mode(&self) -> Option<&str> {
        self.redis_mode.as_deref()
    }

    /// Times at which a scheduled redistribution runs.
    #[inline]
    pub fn schedule_conf(&self) -> Option<&crate::dws::types::RedistributionSchedule> {
        self.schedule_conf.as_ref()
    }

    /// Number of redistribution jobs that run in parallel.
    #[inline]
    pub fn parallel_jobs(&self) -> Option<i64> {
        self.parallel_jobs
    }

    /// Number of jobs that redistribute data at the same time; repeats `parallel_jobs`.
    #[inline]
    pub fn parallel_job(&self) -> Option<i64> {
        self.parallel_job
    }
}

gaussdb_runtime::reflect_struct! {
    RedistributionSettings {
        redis_mode: Member::new("redis_mode"),
        schedule_conf: Member::new("schedule_conf"),
        parallel_jobs: Member::new("parallel_jobs"),
        parallel_job: Member::new("parallel_job"),
    }
}

/// A table in a data redistribution, with size and state.
#[derive(Clone)]
#[non_exhaustive]
pub struct RedistributionTable {
    /// Name of the table in its schema.
    pub table_name: Option<String>,
    /// ID that identifies the table uniquely.
    pub id: Option<i64>,
    /// Name of the schema, such as `public`.
    pub schema_name: Option<String>,
    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    pub logical_cluster_name: Option<String>,
    /// Size of the table; the reference names no unit.
    pub size: Option<i64>,
    /// State of the redistribution of the table: `i` for running, `y` for complete, `n` for not
    /// started.
    pub status: Option<crate::dws::types::RedistributionTableStatus>,
}

impl RedistributionTable {
    /// Name of the table in its schema.
    #[inline]
    pub fn table_name(&self) -> Option<&str> {
        self.table_name.as_deref()
    }

    /// ID that identifies the table uniquely.
    #[inline]
    pub fn id(&self) -> Option<i64> {
        self.id
    }

    /// Name of the schema, such as `public`.
    #[inline]
    pub fn schema_name(&self) -> Option<&str> {
        self.schema_name.as_deref()
    }

    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    #[inline]
    pub fn logical_cluster_name(&self) -> Option<&str> {
        self.logical_cluster_name.as_deref()
    }

    /// Size of the table; the reference names no unit.
    #[inline]
    pub fn size(&self) -> Option<i64> {
        self.size
    }

    /// State of the redistribution of the table: `i` for running, `y` for complete, `n` for not started.
    #[inline]
    pub fn status(&self) -> Option<&crate::dws::types::RedistributionTableStatus> {
        self.status.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    RedistributionTable {
        table_name: Member::new("table_name"),
        id: Member::new("id"),
        schema_name: Member::new("schema_name"),
        logical_cluster_name: Member::new("logical_cluster_name"),
        size: Member::new("size"),
        status: Member::new("status"),
    }
}

/// Tables of a data redistribution, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct RedistributionTables {
    /// Tables with the state of their redistribution.
    pub data: Vec<crate::dws::types::RedistributionTable>,
    /// Total number of tables found.
    pub total: Option<i64>,
}

impl RedistributionTables {
    /// Tables with the state of their redistribution.
    #[inline]
    pub fn data(&self) -> &[crate::dws::types::RedistributionTable] {
        &self.data
    }

    /// Total number of tables found.
    #[inline]
    pub fn total(&self) -> Option<i64> {
        self.total
    }
}

gaussdb_runtime::reflect_struct! {
    RedistributionTables {
        data: Member::new("data"),
        total: Member::new("total"),
    }
}

/// State of the redistribution of the table: `i` for running, `y` for complete, `n` for not
/// started.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum RedistributionTableStatus {
    /// Redistribution is under way.
    I,
    /// Redistribution is complete.
    Y,
    /// Redistribution has not begun.
    N,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    RedistributionTableStatus {
        I = "i",
        Y = "y",
        N = "n",
    }
}
