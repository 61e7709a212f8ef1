// Made from openapi.yaml#/paths/~1v1~1{project_id}~1trees~1{tree_id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "",
    idempotent: true,
    success_when: ::std::option::Option::Some(
        &::gaussdb_runtime::generated::SuccessWhen {
            kinds: &[("7", ::gaussdb_runtime::generated::ErrorKind::NotFound)],
            statuses: &[500u16],
            message: ::std::option::Option::Some("res_text"),
            ..::gaussdb_runtime::generated::SuccessWhen::new("res_code", &["0"])
        },
    ),
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "fellTree",
        ::gaussdb_runtime::generated::Method::Delete,
        "/v1/{project_id}/trees/{tree_id}",
    )
};

impl crate::sample::Client {
    /// Fell a tree
    ///
    /// `DELETE /v1/{project_id}/trees/{tree_id}`
    ///
    /// To wait for the outcome: [`wait_until_job_done`](crate::sample::operations::GetJob::wait_until_job_done).
    #[inline]
    pub fn fell_tree(&self) -> FellTree<'_> {
        FellTree {
            client: self,
            input: <FellTreeInput as ::gaussdb_runtime::generated::Blank>::BLANK,
        }
    }
}

/// A call of [`fell_tree`](crate::sample::Client::fell_tree).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct FellTree<'a> {
    client: &'a crate::sample::Client,
    input: FellTreeInput,
}

impl FellTree<'_> {
    /// The project.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// `tree_id` on the wire. Required.
    pub fn tree_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.tree_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: FellTreeInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<crate::sample::types::FellTreeResponse> {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<crate::sample::types::FellTreeResponse> {
        self.client.0.respond(&self.input)
    }
}

/// What [`fell_tree`](crate::sample::Client::fell_tree) takes.
#[derive(Clone)]
pub struct FellTreeInput {
    /// The project.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// `tree_id` on the wire.
    ///
    /// Required.
    pub tree_id: ::std::option::Option<::std::string::String>,
}

impl FellTreeInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

static FELL_TREE_INPUT_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "FellTreeInput",
            members: &[Member::path("project_id"), Member::path("tree_id").required()],
        },
    )
};

::gaussdb_runtime::record! {
    input FellTreeInput = FELL_TREE_INPUT_TABLE { project_id, tree_id }
}

impl ::gaussdb_runtime::generated::Input for FellTreeInput {
    type Output = crate::sample::types::FellTreeResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

static JOB: ::gaussdb_runtime::generated::Job = ::gaussdb_runtime::generated::Job {
    id: "job.id",
    poll: <crate::sample::operations::GetJobInput as ::gaussdb_runtime::generated::Input>::OPERATION,
    parameter: "id",
    in_path: false,
    waiter: &crate::sample::waiters::JOB_DONE,
};

impl<'a> FellTree<'a> {
    /// Makes the call; what comes back leads to the job that it started.
    #[inline]
    pub async fn start(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Started<'a, crate::sample::types::FellTreeResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.0.start(&self.input, &JOB).await
    }
}

/// The schema at `#/components/schemas/FellTreeResponse`.
#[derive(Clone)]
pub struct FellTreeResponse {
    /// `job` on the wire.
    pub job: ::std::option::Option<crate::sample::types::FellTreeResponseJob>,
    /// `res_code` on the wire.
    pub res_code: ::std::option::Option<::std::string::String>,
    /// `res_text` on the wire.
    pub res_text: ::std::option::Option<::std::string::String>,
}

static FELL_TREE_RESPONSE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "FellTreeResponse",
            members: &[
                Member::new("job"),
                Member::new("res_code"),
                Member::new("res_text"),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    FellTreeResponse = FELL_TREE_RESPONSE_TABLE { job, res_code, res_text }
}

/// The schema at `#/components/schemas/FellTreeResponse/properties/job`.
#[derive(Clone)]
pub struct FellTreeResponseJob {
    /// `id` on the wire.
    pub id: ::std::option::Option<::std::string::String>,
}

static FELL_TREE_RESPONSE_JOB_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "FellTreeResponseJob",
            members: &[Member::new("id")],
        },
    )
};

::gaussdb_runtime::record! {
    FellTreeResponseJob = FELL_TREE_RESPONSE_JOB_TABLE { id }
}
