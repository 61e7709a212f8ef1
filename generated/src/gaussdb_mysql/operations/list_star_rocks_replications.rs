// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1starrocks~1databases~1replication/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.15.15",
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listStarRocksReplications",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List StarRocks synchronization tasks
    ///
    /// Lists the synchronization tasks of the StarRocks instance in the path, page by page. `status`
    /// tells whether a task is healthy, `stage` whether it is waiting, copying everything (`full`),
    /// following changes (`incremental`), paused or canceled, and `percentage` how far it has come.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication`
    ///
    /// - Documented in: section 4.15.15 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_star_rocks_replications(&self) -> ListStarRocksReplications<'_> {
        ListStarRocksReplications {
            client: self,
            input: <ListStarRocksReplicationsInput as ::gaussdb_runtime::generated::Blank>::BLANK,
        }
    }
}

/// A call of [`list_star_rocks_replications`](crate::gaussdb_mysql::Client::list_star_rocks_replications).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListStarRocksReplications<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListStarRocksReplicationsInput,
}

impl ListStarRocksReplications<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the StarRocks instance, which ends in `in17`. Required.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of synchronization tasks to return on one page.
    pub fn limit(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.limit = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one.
    pub fn offset(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.offset = ::std::option::Option::Some(value.into());
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`. Required.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::XLanguage>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListStarRocksReplicationsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<
        crate::gaussdb_mysql::types::ListStarRocksReplicationsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<
        crate::gaussdb_mysql::types::ListStarRocksReplicationsResponse,
    > {
        self.client.0.respond(&self.input)
    }
}

/// What [`list_star_rocks_replications`](crate::gaussdb_mysql::Client::list_star_rocks_replications) takes.
#[derive(Clone)]
pub struct ListStarRocksReplicationsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the StarRocks instance, which ends in `in17`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Number of synchronization tasks to return on one page.
    pub limit: ::std::option::Option<::std::string::String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// A number, at least 0. Default: `0`.
    pub offset: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Required. Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ListStarRocksReplicationsInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

static LIST_STAR_ROCKS_REPLICATIONS_INPUT_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ListStarRocksReplicationsInput",
            members: &[
                Member::path("project_id")
                    .limits(
                        &[
                            Limit::MinLength(32),
                            Limit::MaxLength(32),
                            Limit::Pattern("^[A-Za-z0-9]*$"),
                        ],
                    ),
                Member::path("instance_id").required(),
                Member::query("limit"),
                Member::query("offset")
                    .limits(
                        &[
                            Limit::NumericString(
                                ::std::option::Option::Some(0),
                                ::std::option::Option::None,
                                ::std::option::Option::None,
                            ),
                        ],
                    ),
                Member::header("X-Language")
                    .required()
                    .limits(&[Limit::OneOf(&["en-us", "zh-cn"])]),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    input ListStarRocksReplicationsInput = LIST_STAR_ROCKS_REPLICATIONS_INPUT_TABLE {
    project_id, instance_id, limit, offset, x_language }
}

impl ::gaussdb_runtime::generated::Input for ListStarRocksReplicationsInput {
    type Output = crate::gaussdb_mysql::types::ListStarRocksReplicationsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

impl ::gaussdb_runtime::generated::Paged for ListStarRocksReplicationsInput {
    type Item = crate::gaussdb_mysql::types::StarRocksReplicationInfo;

    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Record,
        },
        total: ::std::option::Option::Some("total_count"),
        ..::gaussdb_runtime::generated::Pagination::new("replications")
    };
}

impl ListStarRocksReplications<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<
        crate::gaussdb_mysql::types::StarRocksReplicationInfo,
    > {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::gaussdb_mysql::types::StarRocksReplicationInfo,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// What
/// [`wait_until_star_rocks_replication_running`](crate::gaussdb_mysql::operations::ListStarRocksReplications::wait_until_star_rocks_replication_running)
/// waits for.
pub static STAR_ROCKS_REPLICATION_RUNNING: ::gaussdb_runtime::generated::Waiter = ::gaussdb_runtime::generated::Waiter {
    state: "replications[task_name=?].stage",
    failure: &[],
    success: &[
        &[
            ::gaussdb_runtime::generated::Condition {
                path: "replications[task_name=?].stage",
                values: &["full", "incremental", "Full", "Incremental"],
            },
        ],
    ],
    gone: ::gaussdb_runtime::generated::Gone::Error,
    progress: ::std::option::Option::Some("replications[task_name=?].percentage"),
    reason: &[],
    interval_seconds: 10u64,
    ..::gaussdb_runtime::generated::Waiter::new("starRocksReplicationRunning")
};

impl<'a> ListStarRocksReplications<'a> {
    /// Waits until `replications[task_name=?].stage` is `full` or `incremental` or `Full` or
    /// `Incremental`.
    ///
    /// Of the list it looks at the element with this `task_name`.
    ///
    /// Asks [`list_star_rocks_replications`](crate::gaussdb_mysql::Client::list_star_rocks_replications) again and
    /// again.
    #[inline]
    pub fn wait_until_star_rocks_replication_running(
        self,
        task_name: impl ::std::convert::Into<::std::string::String>,
    ) -> ::gaussdb_runtime::Wait<
        'a,
        crate::gaussdb_mysql::types::ListStarRocksReplicationsResponse,
    > {
        self.client
            .0
            .wait_for(self.input, &STAR_ROCKS_REPLICATION_RUNNING)
            .select(task_name)
    }
}

/// What
/// [`wait_until_star_rocks_replication_paused`](crate::gaussdb_mysql::operations::ListStarRocksReplications::wait_until_star_rocks_replication_paused)
/// waits for.
pub static STAR_ROCKS_REPLICATION_PAUSED: ::gaussdb_runtime::generated::Waiter = ::gaussdb_runtime::generated::Waiter {
    state: "replications[task_name=?].stage",
    failure: &[],
    success: &[
        &[
            ::gaussdb_runtime::generated::Condition {
                path: "replications[task_name=?].stage",
                values: &["paused", "Paused"],
            },
        ],
    ],
    gone: ::gaussdb_runtime::generated::Gone::Error,
    progress: ::std::option::Option::None,
    reason: &[],
    interval_seconds: 10u64,
    ..::gaussdb_runtime::generated::Waiter::new("starRocksReplicationPaused")
};

impl<'a> ListStarRocksReplications<'a> {
    /// Waits until `replications[task_name=?].stage` is `paused` or `Paused`.
    ///
    /// Of the list it looks at the element with this `task_name`.
    ///
    /// Asks [`list_star_rocks_replications`](crate::gaussdb_mysql::Client::list_star_rocks_replications) again and
    /// again.
    #[inline]
    pub fn wait_until_star_rocks_replication_paused(
        self,
        task_name: impl ::std::convert::Into<::std::string::String>,
    ) -> ::gaussdb_runtime::Wait<
        'a,
        crate::gaussdb_mysql::types::ListStarRocksReplicationsResponse,
    > {
        self.client
            .0
            .wait_for(self.input, &STAR_ROCKS_REPLICATION_PAUSED)
            .select(task_name)
    }
}

/// A page of synchronization tasks of the StarRocks instance.
#[derive(Clone)]
pub struct ListStarRocksReplicationsResponse {
    /// Number of all entries that match, on every page.
    pub total_count: ::std::option::Option<::std::string::String>,
    /// Synchronization tasks on this page, with their states.
    pub replications: ::std::vec::Vec<
        crate::gaussdb_mysql::types::StarRocksReplicationInfo,
    >,
    /// Further details; `null` if there are none.
    pub ext_text: ::std::option::Option<::std::string::String>,
}

static LIST_STAR_ROCKS_REPLICATIONS_RESPONSE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ListStarRocksReplicationsResponse",
            members: &[
                Member::new("total_count"),
                Member::new("replications"),
                Member::new("ext_text"),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    ListStarRocksReplicationsResponse = LIST_STAR_ROCKS_REPLICATIONS_RESPONSE_TABLE {
    total_count, replications, ext_text }
}

/// A StarRocks synchronization task: source, target, state, stage and progress.
#[derive(Clone)]
pub struct StarRocksReplicationInfo {
    /// Name of the database in the GaussDB(for MySQL) instance that is copied.
    ///
    /// 3 to 1024 characters.
    pub source_database: ::std::option::Option<::std::string::String>,
    /// Name of the database in the HTAP instance that the data is copied to.
    ///
    /// 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    pub target_database: ::std::option::Option<::std::string::String>,
    /// Name of the synchronization task: 3 to 128 letters, digits and underscores.
    ///
    /// 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    pub task_name: ::std::option::Option<::std::string::String>,
    /// Whether the synchronization runs as it should.
    pub status: ::std::option::Option<
        crate::gaussdb_mysql::types::StarRocksReplicationInfoStatus,
    >,
    /// Stage of the synchronization, such as `full` while everything is copied and `incremental` while
    /// changes are followed.
    ///
    /// Upper and lower case mean the same.
    pub stage: ::std::option::Option<
        crate::gaussdb_mysql::types::StarRocksReplicationInfoStage,
    >,
    /// Progress of the synchronization in percent.
    pub percentage: ::std::option::Option<::std::string::String>,
    /// Stage of the synchronization that catches up with the source.
    pub catchup_stage: ::std::option::Option<
        crate::gaussdb_mysql::types::StarRocksReplicationInfoCatchupStage,
    >,
    /// Progress in catching up with the source, in percent.
    pub catchup_percentage: ::std::option::Option<::std::string::String>,
}

static STAR_ROCKS_REPLICATION_INFO_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "StarRocksReplicationInfo",
            members: &[
                Member::new("source_database"),
                Member::new("target_database"),
                Member::new("task_name"),
                Member::new("status"),
                Member::new("stage"),
                Member::new("percentage"),
                Member::new("catchup_stage"),
                Member::new("catchup_percentage"),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    StarRocksReplicationInfo = STAR_ROCKS_REPLICATION_INFO_TABLE { source_database,
    target_database, task_name, status, stage, percentage, catchup_stage,
    catchup_percentage }
}

/// Whether the synchronization runs as it should.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StarRocksReplicationInfoStatus {
    /// The synchronization runs as it should.
    Yes,
    /// The synchronization has a problem.
    No,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    StarRocksReplicationInfoStatus { Yes = "Yes", No = "No" }
}

/// Stage of the synchronization, such as `full` while everything is copied and `incremental` while
/// changes are followed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StarRocksReplicationInfoStage {
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
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    StarRocksReplicationInfoStage { Wait = "wait", Incremental = "incremental", Full =
    "full", Cancelled = "cancelled", Paused = "paused" }
}

/// Stage of the synchronization that catches up with the source.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StarRocksReplicationInfoCatchupStage {
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
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    StarRocksReplicationInfoCatchupStage { Wait = "wait", Incremental = "incremental",
    Full = "full", Cancelled = "cancelled", Paused = "paused" }
}
