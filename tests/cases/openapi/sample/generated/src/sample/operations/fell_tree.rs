// Made from openapi.yaml#/paths/~1v1~1{project_id}~1trees~1{tree_id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "",
    idempotent: true,
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            kinds: &[("7", gaussdb_runtime::codegen::ErrorKind::NotFound)],
            statuses: &[500u16],
            message: Some("res_text"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("res_code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "fellTree",
        gaussdb_runtime::codegen::Method::Delete,
        "/v1/{project_id}/trees/{tree_id}",
    )
};

impl crate::sample::Client {
    /// Fell a tree
    ///
    /// `DELETE /v1/{project_id}/trees/{tree_id}`
    ///
    /// Before this request, wait with: [`wait_until_tree_grown`](crate::sample::Client::wait_until_tree_grown).
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::sample::operations::GetJob::wait_until_job_done).
    #[inline]
    pub fn fell_tree(&self) -> FellTree {
        FellTree {
            client: self.clone(),
            input: <FellTreeInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`fell_tree`](crate::sample::Client::fell_tree).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct FellTree {
    client: crate::sample::Client,
    input: FellTreeInput,
}

impl FellTree {
    /// The project.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// The member `tree_id`. Required.
    pub fn tree_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.tree_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: FellTreeInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::sample::types::FellTreeResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::sample::types::FellTreeResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`fell_tree`](crate::sample::Client::fell_tree).
#[derive(Clone)]
pub struct FellTreeInput {
    /// The project.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// The member `tree_id`.
    ///
    /// Required.
    pub tree_id: Option<String>,
}

impl FellTreeInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    FellTreeInput {
        project_id: Member::path("project_id"),
        tree_id: Member::path("tree_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for FellTreeInput {
    type Output = crate::sample::types::FellTreeResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job.id",
    poll: <crate::sample::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "id",
    location: gaussdb_runtime::codegen::Location::Query,
    waiter: &crate::sample::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for FellTreeInput {
    type Shown = crate::sample::types::ListJobsResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl FellTree {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::sample::types::FellTreeResponse,
            crate::sample::types::ListJobsResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// The type of `FellTreeResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FellTreeResponse {
    /// The member `job`.
    pub job: Option<crate::sample::types::FellTreeResponseJob>,
    /// The member `res_code`.
    pub res_code: Option<String>,
    /// The member `res_text`.
    pub res_text: Option<String>,
}

impl FellTreeResponse {
    /// The member `job`.
    #[inline]
    pub fn job(&self) -> Option<&crate::sample::types::FellTreeResponseJob> {
        self.job.as_ref()
    }

    /// The member `res_code`.
    #[inline]
    pub fn res_code(&self) -> Option<&str> {
        self.res_code.as_deref()
    }

    /// The member `res_text`.
    #[inline]
    pub fn res_text(&self) -> Option<&str> {
        self.res_text.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    FellTreeResponse {
        job: Member::new("job"),
        res_code: Member::new("res_code"),
        res_text: Member::new("res_text"),
    }
}

/// The type of `job`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FellTreeResponseJob {
    /// The member `id`.
    pub id: Option<String>,
}

impl FellTreeResponseJob {
    /// The member `id`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    FellTreeResponseJob {
        id: Member::new("id"),
    }
}
