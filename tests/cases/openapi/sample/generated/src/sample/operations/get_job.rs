// Made from openapi.yaml#/paths/~1v1~1{project_id}~1job/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "",
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getJob",
        ::gaussdb_runtime::generated::Method::Get,
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
            input: <GetJobInput as ::std::default::Default>::default(),
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

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::sample::types::ListJobsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::sample::types::ListJobsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_job`](crate::sample::Client::get_job) takes.
#[derive(Clone, Default)]
pub struct GetJobInput {
    /// The project.
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
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

impl GetJobInput {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::path("project_id"), Member::query("id").required()]
    };
}

::gaussdb_runtime::record! {
    GetJobInput { project_id, id }
}

impl ::gaussdb_runtime::generated::Input for GetJobInput {
    type Output = crate::sample::types::ListJobsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

/// What [`wait_until_job_done`](crate::sample::Client::wait_until_job_done) waits for.
pub static JOB_DONE: ::gaussdb_runtime::generated::Waiter = ::gaussdb_runtime::generated::Waiter {
    state: "jobs[id=?].state",
    failure: &[
        &[
            ::gaussdb_runtime::generated::Condition {
                path: "jobs[id=?].state",
                values: &["FAILED"],
            },
        ],
    ],
    success: &[
        &[
            ::gaussdb_runtime::generated::Condition {
                path: "jobs[id=?].state",
                values: &["DONE"],
            },
        ],
    ],
    gone: ::gaussdb_runtime::generated::Gone::Error,
    progress: ::std::option::Option::None,
    reason: &[],
    ..::gaussdb_runtime::generated::Waiter::new("jobDone")
};

impl crate::sample::Client {
    /// Waits until `jobs[id=?].state` is `DONE`.
    ///
    /// It has failed when `jobs[id=?].state` is `FAILED`.
    ///
    /// `selected` is the `id` of the element to look at.
    ///
    /// Asks [`get_job`](crate::sample::Client::get_job) again and again.
    pub fn wait_until_job_done(
        &self,
        id: impl ::std::convert::Into<::std::string::String>,
        selected: impl ::std::convert::Into<::std::string::String>,
    ) -> ::gaussdb_runtime::Wait<'_, crate::sample::types::ListJobsResponse> {
        #[allow(clippy::needless_update)]
        let input = GetJobInput {
            id: ::std::option::Option::Some(id.into()),
            ..<GetJobInput as ::std::default::Default>::default()
        };
        self.0.wait_for(input, &JOB_DONE).select(selected)
    }
}
