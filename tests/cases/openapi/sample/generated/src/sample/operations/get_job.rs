// Made from openapi.yaml#/paths/~1v1~1{project_id}~1job/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::codegen::Operation = ::gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "",
    ..::gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getJob",
        ::gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/job",
    )
};

impl crate::sample::Client {
    /// Get a job
    ///
    /// `GET /v1/{project_id}/job`
    #[inline]
    pub fn get_job(&self) -> GetJob<'_> {
        GetJob {
            client: self,
            input: <GetJobInput as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// A call of [`get_job`](crate::sample::Client::get_job).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetJob<'a> {
    client: &'a crate::sample::Client,
    input: GetJobInput,
}

impl GetJob<'_> {
    /// The project.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// `id` on the wire. Required.
    pub fn id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetJobInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<crate::sample::types::ListJobsResponse> {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<crate::sample::types::ListJobsResponse> {
        self.client.0.respond(&self.input)
    }
}

/// What [`get_job`](crate::sample::Client::get_job) takes.
#[derive(Clone)]
pub struct GetJobInput {
    /// The project.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// `id` on the wire.
    ///
    /// Required.
    pub id: ::std::option::Option<::std::string::String>,
}

impl GetJobInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

::gaussdb_runtime::reflect_struct! {
    input GetJobInput {
        project_id: Member::path("project_id"),
        id: Member::query("id").required(),
    }
}

impl ::gaussdb_runtime::codegen::Input for GetJobInput {
    type Output = crate::sample::types::ListJobsResponse;
    const OPERATION: &'static ::gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// What [`wait_until_job_done`](crate::sample::operations::GetJob::wait_until_job_done) waits for.
pub static JOB_DONE: ::gaussdb_runtime::codegen::Waiter = ::gaussdb_runtime::codegen::Waiter {
    state: "jobs[id=?].state",
    failure: &[
        &[
            ::gaussdb_runtime::codegen::Condition {
                path: "jobs[id=?].state",
                values: &["FAILED"],
            },
        ],
    ],
    success: &[
        &[
            ::gaussdb_runtime::codegen::Condition {
                path: "jobs[id=?].state",
                values: &["DONE"],
            },
        ],
    ],
    gone: ::gaussdb_runtime::codegen::Gone::Error,
    progress: ::std::option::Option::None,
    reason: &[],
    initial_delay_seconds: 0u64,
    interval_seconds: 10u64,
    deadline_seconds: 3600u64,
    unexpected_polls: 5u32,
    ..::gaussdb_runtime::codegen::Waiter::new("jobDone")
};

impl<'a> GetJob<'a> {
    /// Waits until `jobs[id=?].state` is `DONE`.
    ///
    /// It has failed when `jobs[id=?].state` is `FAILED`.
    ///
    /// Of the list it looks at the element with this `id`.
    ///
    /// Polls [`get_job`](crate::sample::Client::get_job). The first poll is at once, others follow about every 10 s; it
    /// gives up after 1 h.
    ///
    /// A state that means neither success nor failure, and is not known to pass, ends it after 5 polls in a row.
    #[inline]
    pub fn wait_until_job_done(
        self,
        id: impl ::std::convert::Into<::std::string::String>,
    ) -> ::gaussdb_runtime::Wait<'a, crate::sample::types::ListJobsResponse> {
        self.client.0.wait(&self.input, &JOB_DONE).select(id)
    }
}
