// Made from openapi.yaml#/paths/~1v1~1{project_id}~1job/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getJob",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/job",
    )
};

impl crate::sample::Client {
    /// Get a job
    ///
    /// `GET /v1/{project_id}/job`
    #[inline]
    pub fn get_job(&self) -> GetJob {
        GetJob {
            client: self.clone(),
            input: <GetJobInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_job`](crate::sample::Client::get_job).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJob {
    client: crate::sample::Client,
    input: GetJobInput,
}

impl GetJob {
    /// The project.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// The member `id`. Required.
    pub fn id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetJobInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::sample::types::ListJobsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::sample::types::ListJobsResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_job`](crate::sample::Client::get_job).
#[derive(Clone)]
pub struct GetJobInput {
    /// The project.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// The member `id`.
    ///
    /// Required.
    pub id: Option<String>,
}

impl GetJobInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetJobInput {
        project_id: Member::path("project_id"),
        id: Member::query("id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for GetJobInput {
    type Output = crate::sample::types::ListJobsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The waiter of [`wait_until_job_done`](crate::sample::operations::GetJob::wait_until_job_done).
pub static JOB_DONE: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "jobs[id=?].state",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "jobs[id=?].state",
                values: &["FAILED"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "jobs[id=?].state",
                values: &["DONE"],
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
    ..gaussdb_runtime::codegen::Waiter::new("jobDone")
};

impl GetJob {
    /// Polls [`get_job`](crate::sample::Client::get_job) until `jobs[id=?].state` is `DONE`.
    ///
    /// Fails when `jobs[id=?].state` is `FAILED`.
    ///
    /// Checks the list element with this `id`.
    ///
    /// Polls at once, then about every 10 s, and gives up after 1 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_job_done(
        self,
        id: impl Into<String>,
    ) -> gaussdb_runtime::Wait<crate::sample::types::ListJobsResponse> {
        self.client.0.wait(&self.input, &JOB_DONE).select(id)
    }
}
