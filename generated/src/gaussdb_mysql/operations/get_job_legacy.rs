// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1jobs/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.9.1",
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getJobLegacy",
        ::gaussdb_runtime::generated::Method::Get,
        "/mysql/v3/{project_id}/jobs",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get a job by ID (retired)
    ///
    /// Returns the state of a background job: `Running`, `Completed` or `Failed`. Planned to be retired
    /// on 2025-03-31; use [`get_job`](crate::gaussdb_mysql::Client::get_job) instead.
    ///
    /// `GET /mysql/v3/{project_id}/jobs`
    ///
    /// - Documented in: section 5.9.1 of `mysql-2024-zh`
    /// - Permission: `gaussdb:instance:list`, which a policy can grant per project or per enterprise
    ///   project
    /// - To be retired on 2025-03-31
    /// - Documented error statuses: 400, 500
    #[deprecated = "to be retired on 2025-03-31; use `get_job` instead"]
    #[inline]
    pub fn get_job_legacy(&self) -> GetJobLegacy<'_> {
        GetJobLegacy {
            client: self,
            input: <GetJobLegacyInput as ::gaussdb_runtime::generated::Blank>::BLANK,
        }
    }
}

/// A call of [`get_job_legacy`](crate::gaussdb_mysql::Client::get_job_legacy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetJobLegacy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: GetJobLegacyInput,
}

impl GetJobLegacy<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the job, as returned by the operation that started it. Required.
    pub fn id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetJobLegacyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<crate::gaussdb_mysql::types::GetJobLegacyResponse> {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<
        crate::gaussdb_mysql::types::GetJobLegacyResponse,
    > {
        self.client.0.respond(&self.input)
    }
}

/// What [`get_job_legacy`](crate::gaussdb_mysql::Client::get_job_legacy) takes.
#[derive(Clone)]
pub struct GetJobLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the job, as returned by the operation that started it.
    ///
    /// Required.
    pub id: ::std::option::Option<::std::string::String>,
}

impl GetJobLegacyInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

static GET_JOB_LEGACY_INPUT_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "GetJobLegacyInput",
            members: &[
                Member::path("project_id")
                    .limits(
                        &[
                            Limit::MinLength(32),
                            Limit::MaxLength(32),
                            Limit::Pattern("^[A-Za-z0-9]*$"),
                        ],
                    ),
                Member::query("id").required(),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    input GetJobLegacyInput = GET_JOB_LEGACY_INPUT_TABLE { project_id, id }
}

impl ::gaussdb_runtime::generated::Input for GetJobLegacyInput {
    type Output = crate::gaussdb_mysql::types::GetJobLegacyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

/// What [`wait_until_job_done_legacy`](crate::gaussdb_mysql::Client::wait_until_job_done_legacy) waits for.
pub static JOB_DONE_LEGACY: ::gaussdb_runtime::generated::Waiter = ::gaussdb_runtime::generated::Waiter {
    state: "job.status",
    failure: &[
        &[
            ::gaussdb_runtime::generated::Condition {
                path: "job.status",
                values: &["Failed"],
            },
        ],
    ],
    success: &[
        &[
            ::gaussdb_runtime::generated::Condition {
                path: "job.status",
                values: &["Completed"],
            },
        ],
    ],
    gone: ::gaussdb_runtime::generated::Gone::Error,
    progress: ::std::option::Option::Some("job.process"),
    reason: &["job.fail_reason"],
    initial_delay_seconds: 10u64,
    interval_seconds: 10u64,
    deadline_seconds: 10800u64,
    ..::gaussdb_runtime::generated::Waiter::new("jobDoneLegacy")
};

impl<'a> GetJobLegacy<'a> {
    /// Waits until `job.status` is `Completed`.
    ///
    /// It has failed when `job.status` is `Failed`.
    ///
    /// Asks [`get_job_legacy`](crate::gaussdb_mysql::Client::get_job_legacy) again and again.
    #[deprecated = "to be retired on 2025-03-31; use `get_job` instead"]
    #[inline]
    pub fn wait_until_job_done_legacy(
        self,
    ) -> ::gaussdb_runtime::Wait<'a, crate::gaussdb_mysql::types::GetJobLegacyResponse> {
        self.client.0.wait_for(self.input, &JOB_DONE_LEGACY)
    }
}

impl crate::gaussdb_mysql::Client {
    /// Waits until `job.status` is `Completed`.
    ///
    /// The same as [the method of the
    /// call](crate::gaussdb_mysql::operations::GetJobLegacy::wait_until_job_done_legacy).
    #[deprecated = "to be retired on 2025-03-31; use `get_job` instead"]
    #[allow(deprecated)]
    pub fn wait_until_job_done_legacy(
        &self,
        id: impl ::std::convert::Into<::std::string::String>,
    ) -> ::gaussdb_runtime::Wait<'_, crate::gaussdb_mysql::types::GetJobLegacyResponse> {
        self.get_job_legacy().id(id).wait_until_job_done_legacy()
    }
}

/// Facts about a job: the instance it aims at, the resources it touches, and the elastic IP address
/// it works with.
#[derive(Clone)]
pub struct Entities {
    /// State of the instance that the job aims at.
    pub instance: ::std::option::Option<
        crate::gaussdb_mysql::types::GetJobLegacyInstance,
    >,
    /// IDs of the resources that the job touches.
    pub resource_ids: ::std::vec::Vec<::std::string::String>,
    /// Elastic IP address (EIP) that the job works with.
    pub public_ip: ::std::option::Option<::std::string::String>,
}

static ENTITIES_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "Entities",
            members: &[
                Member::new("instance"),
                Member::new("resource_ids"),
                Member::new("public_ip"),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    Entities = ENTITIES_TABLE { instance, resource_ids, public_ip }
}

/// The instance that a job aims at, with its address and engine.
#[derive(Clone)]
pub struct GetJobLegacyInstance {
    /// Address and port under which clients connect to the instance.
    pub endpoint: ::std::option::Option<::std::string::String>,
    /// Kind of instance, such as `Cluster`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Database engine and its version.
    pub datastore: ::std::option::Option<crate::gaussdb_mysql::types::Datastore>,
}

static GET_JOB_LEGACY_INSTANCE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "GetJobLegacyInstance",
            members: &[
                Member::new("endpoint"),
                Member::new("type"),
                Member::new("datastore"),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    GetJobLegacyInstance = GET_JOB_LEGACY_INSTANCE_TABLE { endpoint, r#type, datastore }
}

/// The instance that a job works on.
#[derive(Clone)]
pub struct GetJobLegacyInstances {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the instance; not necessarily unique.
    pub name: ::std::option::Option<::std::string::String>,
}

static GET_JOB_LEGACY_INSTANCES_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "GetJobLegacyInstances",
            members: &[Member::new("id"), Member::new("name")],
        },
    )
};

::gaussdb_runtime::record! {
    GetJobLegacyInstances = GET_JOB_LEGACY_INSTANCES_TABLE { id, name }
}

/// State of the job that was asked for.
#[derive(Clone)]
pub struct GetJobLegacyResponse {
    /// Job that was asked for, with state and progress.
    pub job: ::std::option::Option<crate::gaussdb_mysql::types::Job>,
}

static GET_JOB_LEGACY_RESPONSE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "GetJobLegacyResponse",
            members: &[Member::new("job")],
        },
    )
};

::gaussdb_runtime::record! {
    GetJobLegacyResponse = GET_JOB_LEGACY_RESPONSE_TABLE { job }
}

/// A background job: kind, state, progress, times, instance, and the reason if it failed.
#[derive(Clone)]
pub struct Job {
    /// ID of the job, as in the request.
    pub id: ::std::option::Option<::std::string::String>,
    /// Kind of work that the job does, such as `CreateGaussDBforMySQLInstance`.
    pub name: ::std::option::Option<::std::string::String>,
    /// State of the job: `Running`, `Completed` or `Failed`.
    pub status: ::std::option::Option<crate::gaussdb_mysql::types::JobStatus>,
    /// Time at which the job was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    pub created: ::std::option::Option<::std::string::String>,
    /// Time at which the job ended, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    pub ended: ::std::option::Option<::std::string::String>,
    /// Progress of the job, such as `60%`.
    pub process: ::std::option::Option<::std::string::String>,
    /// Instance that the job works on.
    pub instance: ::std::option::Option<
        crate::gaussdb_mysql::types::GetJobLegacyInstances,
    >,
    /// Facts about the job, which differ from one kind of job to another.
    pub entities: ::std::option::Option<crate::gaussdb_mysql::types::Entities>,
    /// Reason why the job failed, as an error message.
    pub fail_reason: ::std::option::Option<::std::string::String>,
}

static JOB_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "Job",
            members: &[
                Member::new("id"),
                Member::new("name"),
                Member::new("status"),
                Member::new("created"),
                Member::new("ended"),
                Member::new("process"),
                Member::new("instance"),
                Member::new("entities"),
                Member::new("fail_reason"),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    Job = JOB_TABLE { id, name, status, created, ended, process, instance, entities,
    fail_reason }
}

/// State of the job: `Running`, `Completed` or `Failed`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum JobStatus {
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
    JobStatus { Running = "Running", Completed = "Completed", Failed = "Failed" }
}
