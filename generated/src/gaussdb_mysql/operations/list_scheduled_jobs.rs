// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1scheduled-jobs/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.13.3",
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listScheduledJobs",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/scheduled-jobs",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List scheduled jobs
    ///
    /// Lists scheduled jobs, that is work put off to a later time such as the maintenance window, page
    /// by page, filtered by state, kind, ID or time.
    ///
    /// `GET /v3/{project_id}/scheduled-jobs`
    ///
    /// - Documented in: section 4.13.3 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_scheduled_jobs(&self) -> ListScheduledJobs<'_> {
        ListScheduledJobs {
            client: self,
            input: <ListScheduledJobsInput as ::gaussdb_runtime::generated::Blank>::BLANK,
        }
    }
}

/// A call of [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListScheduledJobs<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListScheduledJobsInput,
}

impl ListScheduledJobs<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
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

    /// Number of jobs to return on one page; 10 by default.
    pub fn limit(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.limit = ::std::option::Option::Some(value.into());
        self
    }

    /// State of the jobs to return: `Pending` (not started), `Running`, `Completed` or `Failed`.
    pub fn status(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::TaskDetailInfoStatus,
        >,
    ) -> Self {
        self.input.status = ::std::option::Option::Some(value.into());
        self
    }

    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub fn start_time(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.start_time = ::std::option::Option::Some(value.into());
        self
    }

    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub fn end_time(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.end_time = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of a job; limits the result to it.
    pub fn job_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.job_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Kind of work; limits the result to jobs that do it, such as `CreateGaussDBforMySQLInstance`.
    pub fn job_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.job_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::XLanguage>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListScheduledJobsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<
        crate::gaussdb_mysql::types::ListScheduledJobsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<
        crate::gaussdb_mysql::types::ListScheduledJobsResponse,
    > {
        self.client.0.respond(&self.input)
    }
}

/// What [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs) takes.
#[derive(Clone)]
pub struct ListScheduledJobsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// A number, at least 0. Default: `0`.
    pub offset: ::std::option::Option<::std::string::String>,
    /// Number of jobs to return on one page; 10 by default.
    ///
    /// Default: `10`.
    pub limit: ::std::option::Option<::std::string::String>,
    /// State of the jobs to return: `Pending` (not started), `Running`, `Completed` or `Failed`.
    pub status: ::std::option::Option<crate::gaussdb_mysql::types::TaskDetailInfoStatus>,
    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub start_time: ::std::option::Option<::std::string::String>,
    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub end_time: ::std::option::Option<::std::string::String>,
    /// ID of a job; limits the result to it.
    pub job_id: ::std::option::Option<::std::string::String>,
    /// Kind of work; limits the result to jobs that do it, such as `CreateGaussDBforMySQLInstance`.
    pub job_name: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ListScheduledJobsInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

static LIST_SCHEDULED_JOBS_INPUT_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ListScheduledJobsInput",
            members: &[
                Member::path("project_id")
                    .limits(
                        &[
                            Limit::MinLength(32),
                            Limit::MaxLength(32),
                            Limit::Pattern("^[A-Za-z0-9]*$"),
                        ],
                    ),
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
                Member::query("limit"),
                Member::query("status")
                    .limits(
                        &[Limit::OneOf(&["Running", "Completed", "Failed", "Pending"])],
                    ),
                Member::query("start_time"),
                Member::query("end_time"),
                Member::query("job_id"),
                Member::query("job_name"),
                Member::header("X-Language").limits(&[Limit::OneOf(&["en-us", "zh-cn"])]),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    input ListScheduledJobsInput = LIST_SCHEDULED_JOBS_INPUT_TABLE { project_id, offset,
    limit, status, start_time, end_time, job_id, job_name, x_language }
}

impl ::gaussdb_runtime::generated::Input for ListScheduledJobsInput {
    type Output = crate::gaussdb_mysql::types::ListScheduledJobsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

impl ::gaussdb_runtime::generated::Paged for ListScheduledJobsInput {
    type Item = crate::gaussdb_mysql::types::ScheduleTask;

    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Record,
        },
        total: ::std::option::Option::Some("total_count"),
        id: ::std::option::Option::Some("job_id"),
        limit: 10i64,
        ..::gaussdb_runtime::generated::Pagination::new("schedules")
    };
}

impl ListScheduledJobs<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::gaussdb_mysql::types::ScheduleTask> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::gaussdb_mysql::types::ScheduleTask,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// What [`wait_until_scheduled_job_done`](crate::gaussdb_mysql::Client::wait_until_scheduled_job_done) waits for.
pub static SCHEDULED_JOB_DONE: ::gaussdb_runtime::generated::Waiter = ::gaussdb_runtime::generated::Waiter {
    state: "schedules[job_id=?].job_status",
    failure: &[
        &[
            ::gaussdb_runtime::generated::Condition {
                path: "schedules[job_id=?].job_status",
                values: &["Failed"],
            },
        ],
    ],
    success: &[
        &[
            ::gaussdb_runtime::generated::Condition {
                path: "schedules[job_id=?].job_status",
                values: &["Completed"],
            },
        ],
    ],
    gone: ::gaussdb_runtime::generated::Gone::Error,
    progress: ::std::option::Option::None,
    reason: &[],
    interval_seconds: 10u64,
    deadline_seconds: 86400u64,
    ..::gaussdb_runtime::generated::Waiter::new("scheduledJobDone")
};

impl<'a> ListScheduledJobs<'a> {
    /// Waits until `schedules[job_id=?].job_status` is `Completed`.
    ///
    /// It has failed when `schedules[job_id=?].job_status` is `Failed`.
    ///
    /// Of the list it looks at the element with this `job_id`.
    ///
    /// Asks [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs) again and again.
    #[inline]
    pub fn wait_until_scheduled_job_done(
        self,
        job_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ::gaussdb_runtime::Wait<
        'a,
        crate::gaussdb_mysql::types::ListScheduledJobsResponse,
    > {
        self.client.0.wait_for(self.input, &SCHEDULED_JOB_DONE).select(job_id)
    }
}

impl crate::gaussdb_mysql::Client {
    /// Waits until `schedules[job_id=?].job_status` is `Completed`.
    ///
    /// The same as [the method of the
    /// call](crate::gaussdb_mysql::operations::ListScheduledJobs::wait_until_scheduled_job_done).
    pub fn wait_until_scheduled_job_done(
        &self,
        job_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ::gaussdb_runtime::Wait<
        '_,
        crate::gaussdb_mysql::types::ListScheduledJobsResponse,
    > {
        self.list_scheduled_jobs().wait_until_scheduled_job_done(job_id)
    }
}

/// A page of scheduled jobs.
#[derive(Clone)]
pub struct ListScheduledJobsResponse {
    /// Scheduled jobs on this page.
    pub schedules: ::std::vec::Vec<crate::gaussdb_mysql::types::ScheduleTask>,
    /// Number of all entries that match, on every page.
    pub total_count: ::std::option::Option<i64>,
}

static LIST_SCHEDULED_JOBS_RESPONSE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ListScheduledJobsResponse",
            members: &[Member::new("schedules"), Member::new("total_count")],
        },
    )
};

::gaussdb_runtime::record! {
    ListScheduledJobsResponse = LIST_SCHEDULED_JOBS_RESPONSE_TABLE { schedules,
    total_count }
}

/// A scheduled job: kind, state, times, and the instance it works on.
#[derive(Clone)]
pub struct ScheduleTask {
    /// ID of the job, as [`get_job`](crate::gaussdb_mysql::Client::get_job) takes it.
    pub job_id: ::std::option::Option<::std::string::String>,
    /// ID of the instance that the job works on.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Name of the instance that the job works on.
    pub instance_name: ::std::option::Option<::std::string::String>,
    /// State of the instance that the job works on.
    pub instance_status: ::std::option::Option<
        crate::gaussdb_mysql::types::InstanceStatus,
    >,
    /// ID of the project in the region: 32 letters and digits.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Kind of work that the job does, such as `CreateGaussDBforMySQLInstance`.
    pub job_name: ::std::option::Option<crate::gaussdb_mysql::types::JobName>,
    /// Time at which the job was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    pub create_time: ::std::option::Option<::std::string::String>,
    /// Time at which the job started, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    pub start_time: ::std::option::Option<::std::string::String>,
    /// Time at which the job ended, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    pub end_time: ::std::option::Option<::std::string::String>,
    /// State of the job: `Pending` (put off, not started), `Running`, `Completed` or `Failed`.
    pub job_status: ::std::option::Option<
        crate::gaussdb_mysql::types::ScheduleTaskJobStatus,
    >,
    /// Database engine of the instance that the job works on.
    pub datastore_type: ::std::option::Option<::std::string::String>,
    /// Settings that the job gives the instance, such as the flavor.
    pub target_config: ::std::collections::BTreeMap<
        ::std::string::String,
        ::serde_json::Value,
    >,
}

static SCHEDULE_TASK_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ScheduleTask",
            members: &[
                Member::new("job_id"),
                Member::new("instance_id"),
                Member::new("instance_name"),
                Member::new("instance_status"),
                Member::new("project_id"),
                Member::new("job_name"),
                Member::new("create_time"),
                Member::new("start_time"),
                Member::new("end_time"),
                Member::new("job_status"),
                Member::new("datastore_type"),
                Member::new("target_config"),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    ScheduleTask = SCHEDULE_TASK_TABLE { job_id, instance_id, instance_name,
    instance_status, project_id, job_name, create_time, start_time, end_time, job_status,
    datastore_type, target_config }
}

/// State of the job: `Pending` (put off, not started), `Running`, `Completed` or `Failed`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ScheduleTaskJobStatus {
    /// The job was put off and has not started.
    Pending,
    /// The job is under way.
    Running,
    /// The job succeeded.
    Completed,
    /// The job did not succeed.
    Failed,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    ScheduleTaskJobStatus { Pending = "Pending", Running = "Running", Completed =
    "Completed", Failed = "Failed" }
}
