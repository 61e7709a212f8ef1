// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1jobs/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.9.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getJobLegacy",
        gaussdb_runtime::codegen::Method::Get,
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
    /// - Will be retired on 2025-03-31
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_job_legacy()
    ///     .id("2c9080d68f0e1a25018f0e3f5b7c0042")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "will be retired on 2025-03-31; use `get_job` instead"]
    #[inline]
    pub fn get_job_legacy(&self) -> GetJobLegacy {
        GetJobLegacy {
            client: self.clone(),
            input: <GetJobLegacyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_job_legacy`](crate::gaussdb_mysql::Client::get_job_legacy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJobLegacy {
    client: crate::gaussdb_mysql::Client,
    input: GetJobLegacyInput,
}

impl GetJobLegacy {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the job, as returned by the operation that started it. Required.
    pub fn id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetJobLegacyInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::GetJobLegacyResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::GetJobLegacyResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_job_legacy`](crate::gaussdb_mysql::Client::get_job_legacy).
#[derive(Clone)]
pub struct GetJobLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the job, as returned by the operation that started it.
    ///
    /// Required. At least 1 character.
    pub id: Option<String>,
}

impl GetJobLegacyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetJobLegacyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        id: Member::query("id").required().limits(&[MinLength(1)]),
    }
}

impl gaussdb_runtime::codegen::Input for GetJobLegacyInput {
    type Output = crate::gaussdb_mysql::types::GetJobLegacyResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The waiter of [`wait_until_job_done_legacy`](crate::gaussdb_mysql::Client::wait_until_job_done_legacy).
pub static JOB_DONE_LEGACY: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "job.status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "job.status",
                values: &["Failed"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "job.status",
                values: &["Completed"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "job.status",
                values: &["Running"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: Some("job.process"),
    reason: &["job.fail_reason"],
    initial_delay_seconds: 10u64,
    interval_seconds: 10u64,
    deadline_seconds: 10800u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("jobDoneLegacy")
};

impl GetJobLegacy {
    /// Polls [`get_job_legacy`](crate::gaussdb_mysql::Client::get_job_legacy) until `job.status` is `Completed`.
    ///
    /// Fails when `job.status` is `Failed`.
    ///
    /// Polls first after 10 s, then about every 10 s, and gives up after 3 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[deprecated = "will be retired on 2025-03-31; use `get_job` instead"]
    #[inline]
    pub fn wait_until_job_done_legacy(
        self,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::GetJobLegacyResponse> {
        self.client.0.wait(&self.input, &JOB_DONE_LEGACY)
    }
}

impl crate::gaussdb_mysql::Client {
    /// Polls [`get_job_legacy`](crate::gaussdb_mysql::Client::get_job_legacy) until `job.status` is `Completed`.
    ///
    /// Short for
    /// [`GetJobLegacy::wait_until_job_done_legacy`](crate::gaussdb_mysql::operations::GetJobLegacy::wait_until_job_done_legacy).
    #[deprecated = "will be retired on 2025-03-31; use `get_job` instead"]
    #[allow(deprecated)]
    pub fn wait_until_job_done_legacy(
        &self,
        id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::GetJobLegacyResponse> {
        self.get_job_legacy().id(id).wait_until_job_done_legacy()
    }
}

/// State of the job that was asked for.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetJobLegacyResponse {
    /// Job that was asked for, with state and progress.
    pub job: Option<crate::gaussdb_mysql::types::JobLegacy>,
}

impl GetJobLegacyResponse {
    /// Job that was asked for, with state and progress.
    #[inline]
    pub fn job(&self) -> Option<&crate::gaussdb_mysql::types::JobLegacy> {
        self.job.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetJobLegacyResponse {
        job: Member::new("job"),
    }
}

/// Facts about a job: the instance it aims at, the resources it touches, and the elastic IP address
/// it works with.
#[derive(Clone)]
#[non_exhaustive]
pub struct JobEntitiesLegacy {
    /// State of the instance that the job aims at.
    pub instance: Option<crate::gaussdb_mysql::types::JobTargetLegacy>,
    /// IDs of the resources that the job touches.
    pub resource_ids: Vec<String>,
    /// Elastic IP address (EIP) that the job works with.
    pub public_ip: Option<String>,
}

impl JobEntitiesLegacy {
    /// State of the instance that the job aims at.
    #[inline]
    pub fn instance(&self) -> Option<&crate::gaussdb_mysql::types::JobTargetLegacy> {
        self.instance.as_ref()
    }

    /// IDs of the resources that the job touches.
    #[inline]
    pub fn resource_ids(&self) -> &[String] {
        &self.resource_ids
    }

    /// Elastic IP address (EIP) that the job works with.
    #[inline]
    pub fn public_ip(&self) -> Option<&str> {
        self.public_ip.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    JobEntitiesLegacy {
        instance: Member::new("instance"),
        resource_ids: Member::new("resource_ids"),
        public_ip: Member::new("public_ip"),
    }
}

/// The instance that a job works on.
#[derive(Clone)]
#[non_exhaustive]
pub struct JobInstanceLegacy {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    pub id: Option<String>,
    /// Name of the instance; not necessarily unique.
    pub name: Option<String>,
}

impl JobInstanceLegacy {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the instance; not necessarily unique.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    JobInstanceLegacy {
        id: Member::new("id"),
        name: Member::new("name"),
    }
}

/// A background job: kind, state, progress, times, instance, and the reason if it failed.
#[derive(Clone)]
#[non_exhaustive]
pub struct JobLegacy {
    /// ID of the job, as in the request.
    pub id: Option<String>,
    /// Kind of work that the job does, such as `CreateGaussDBforMySQLInstance`.
    pub name: Option<String>,
    /// State of the job: `Running`, `Completed` or `Failed`.
    pub status: Option<crate::gaussdb_mysql::types::JobLegacyStatus>,
    /// Time at which the job was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    pub created: Option<String>,
    /// Time at which the job ended, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    pub ended: Option<String>,
    /// Progress of the job, such as `60%`.
    pub process: Option<String>,
    /// Instance that the job works on.
    pub instance: Option<crate::gaussdb_mysql::types::JobInstanceLegacy>,
    /// Facts about the job, which differ from one kind of job to another.
    pub entities: Option<crate::gaussdb_mysql::types::JobEntitiesLegacy>,
    /// Reason why the job failed, as an error message.
    pub fail_reason: Option<String>,
}

impl JobLegacy {
    /// ID of the job, as in the request.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Kind of work that the job does, such as `CreateGaussDBforMySQLInstance`.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// State of the job: `Running`, `Completed` or `Failed`.
    #[inline]
    pub fn status(&self) -> Option<&crate::gaussdb_mysql::types::JobLegacyStatus> {
        self.status.as_ref()
    }

    /// Time at which the job was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn created(&self) -> Option<&str> {
        self.created.as_deref()
    }

    /// Time at which the job ended, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn ended(&self) -> Option<&str> {
        self.ended.as_deref()
    }

    /// Progress of the job, such as `60%`.
    #[inline]
    pub fn process(&self) -> Option<&str> {
        self.process.as_deref()
    }

    /// Instance that the job works on.
    #[inline]
    pub fn instance(&self) -> Option<&crate::gaussdb_mysql::types::JobInstanceLegacy> {
        self.instance.as_ref()
    }

    /// Facts about the job, which differ from one kind of job to another.
    #[inline]
    pub fn entities(&self) -> Option<&crate::gaussdb_mysql::types::JobEntitiesLegacy> {
        self.entities.as_ref()
    }

    /// Reason why the job failed, as an error message.
    #[inline]
    pub fn fail_reason(&self) -> Option<&str> {
        self.fail_reason.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    JobLegacy {
        id: Member::new("id"),
        name: Member::new("name"),
        status: Member::new("status"),
        created: Member::new("created"),
        ended: Member::new("ended"),
        process: Member::new("process"),
        instance: Member::new("instance"),
        entities: Member::new("entities"),
        fail_reason: Member::new("fail_reason"),
    }
}

/// The instance that a job aims at, with its address and engine.
#[derive(Clone)]
#[non_exhaustive]
pub struct JobTargetLegacy {
    /// Address and port under which clients connect to the instance.
    pub endpoint: Option<String>,
    /// Kind of instance, such as `Cluster`.
    pub r#type: Option<String>,
    /// Database engine and its version.
    pub datastore: Option<crate::gaussdb_mysql::types::Datastore>,
}

impl JobTargetLegacy {
    /// Address and port under which clients connect to the instance.
    #[inline]
    pub fn endpoint(&self) -> Option<&str> {
        self.endpoint.as_deref()
    }

    /// Kind of instance, such as `Cluster`.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// Database engine and its version.
    #[inline]
    pub fn datastore(&self) -> Option<&crate::gaussdb_mysql::types::Datastore> {
        self.datastore.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    JobTargetLegacy {
        endpoint: Member::new("endpoint"),
        r#type: Member::new("type"),
        datastore: Member::new("datastore"),
    }
}

/// State of the job: `Running`, `Completed` or `Failed`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum JobLegacyStatus {
    /// The job is under way.
    Running,
    /// The job succeeded.
    Completed,
    /// The job did not succeed.
    Failed,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    JobLegacyStatus {
        Running = "Running",
        Completed = "Completed",
        Failed = "Failed",
    }
}
