// Made from openapi.yaml#/paths/~1v1~1{project_id}~1trees~1{tree_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getTree",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/trees/{tree_id}",
    )
};

impl crate::sample::Client {
    /// Get a tree
    ///
    /// `GET /v1/{project_id}/trees/{tree_id}`
    #[inline]
    pub fn get_tree(&self) -> GetTree {
        GetTree {
            client: self.clone(),
            input: <GetTreeInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_tree`](crate::sample::Client::get_tree).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTree {
    client: crate::sample::Client,
    input: GetTreeInput,
}

impl GetTree {
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

    /// The member `depth`.
    pub fn depth(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.depth = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetTreeInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::sample::types::GetTreeResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::sample::types::GetTreeResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_tree`](crate::sample::Client::get_tree).
#[derive(Clone)]
pub struct GetTreeInput {
    /// The project.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// The member `tree_id`.
    ///
    /// Required.
    pub tree_id: Option<String>,
    /// The member `depth`.
    pub depth: Option<i64>,
}

impl GetTreeInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetTreeInput {
        project_id: Member::path("project_id"),
        tree_id: Member::path("tree_id").required(),
        depth: Member::query("depth"),
    }
}

impl gaussdb_runtime::codegen::Input for GetTreeInput {
    type Output = crate::sample::types::GetTreeResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The waiter of [`wait_until_tree_grown`](crate::sample::Client::wait_until_tree_grown).
pub static TREE_GROWN: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "tree.state",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "tree.state",
                values: &["*FAILED"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "tree.state",
                values: &["GROWN", "OLD"],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "tree.branches[].state",
                values: &[""],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "tree.state",
                values: &["SEED", "GROWING"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: Some("tree.progress"),
    reason: &["tree.why"],
    initial_delay_seconds: 60u64,
    interval_seconds: 5u64,
    deadline_seconds: 7200u64,
    failure_polls: 2u32,
    unexpected_polls: 3u32,
    ..gaussdb_runtime::codegen::Waiter::new("treeGrown")
};

impl GetTree {
    /// Polls [`get_tree`](crate::sample::Client::get_tree) until `tree.state` is `GROWN` or `OLD` and
    /// `tree.branches[].state` is empty.
    ///
    /// Fails when `tree.state` is `*FAILED`, in 2 polls in a row.
    ///
    /// Polls first after 1 min, then about every 5 s, and gives up after 2 h.
    ///
    /// An unexpected state ends the wait after 3 polls in a row.
    #[inline]
    pub fn wait_until_tree_grown(
        self,
    ) -> gaussdb_runtime::Wait<crate::sample::types::GetTreeResponse> {
        self.client.0.wait(&self.input, &TREE_GROWN)
    }
}

impl crate::sample::Client {
    /// Polls [`get_tree`](crate::sample::Client::get_tree) until `tree.state` is `GROWN` or `OLD` and
    /// `tree.branches[].state` is empty.
    ///
    /// Short for [`GetTree::wait_until_tree_grown`](crate::sample::operations::GetTree::wait_until_tree_grown).
    pub fn wait_until_tree_grown(
        &self,
        tree_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::sample::types::GetTreeResponse> {
        self.get_tree().tree_id(tree_id).wait_until_tree_grown()
    }
}

/// The waiter of [`wait_until_tree_felled`](crate::sample::Client::wait_until_tree_felled).
pub static TREE_FELLED: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    defaults: &[("depth", "1")],
    state: "tree.state",
    failure: &[],
    success: &[],
    gone: gaussdb_runtime::codegen::Gone::Success,
    progress: None,
    reason: &[],
    initial_delay_seconds: 0u64,
    interval_seconds: 10u64,
    deadline_seconds: 3600u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("treeFelled")
};

impl GetTree {
    /// Polls [`get_tree`](crate::sample::Client::get_tree) until the resource is no longer found.
    ///
    /// Polls at once, then about every 10 s, and gives up after 1 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_tree_felled(
        self,
    ) -> gaussdb_runtime::Wait<crate::sample::types::GetTreeResponse> {
        self.client.0.wait(&self.input, &TREE_FELLED)
    }
}

impl crate::sample::Client {
    /// Polls [`get_tree`](crate::sample::Client::get_tree) until the resource is no longer found.
    ///
    /// Short for [`GetTree::wait_until_tree_felled`](crate::sample::operations::GetTree::wait_until_tree_felled).
    pub fn wait_until_tree_felled(
        &self,
        tree_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::sample::types::GetTreeResponse> {
        self.get_tree().tree_id(tree_id).wait_until_tree_felled()
    }
}

/// The type of `GetTreeResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetTreeResponse {
    /// The member `tree`.
    pub tree: Option<crate::sample::types::GrowingTree>,
}

impl GetTreeResponse {
    /// The member `tree`.
    #[inline]
    pub fn tree(&self) -> Option<&crate::sample::types::GrowingTree> {
        self.tree.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetTreeResponse {
        tree: Member::new("tree"),
    }
}

/// The type of `GrowingTree`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GrowingTree {
    /// The member `state`.
    pub state: Option<String>,
    /// The member `progress`.
    pub progress: Option<String>,
    /// The member `why`.
    pub why: Option<String>,
    /// The member `branches`.
    pub branches: Vec<crate::sample::types::GrowingTree>,
}

impl GrowingTree {
    /// The member `state`.
    #[inline]
    pub fn state(&self) -> Option<&str> {
        self.state.as_deref()
    }

    /// The member `progress`.
    #[inline]
    pub fn progress(&self) -> Option<&str> {
        self.progress.as_deref()
    }

    /// The member `why`.
    #[inline]
    pub fn why(&self) -> Option<&str> {
        self.why.as_deref()
    }

    /// The member `branches`.
    #[inline]
    pub fn branches(&self) -> &[crate::sample::types::GrowingTree] {
        &self.branches
    }
}

gaussdb_runtime::reflect_struct! {
    GrowingTree {
        state: Member::new("state"),
        progress: Member::new("progress"),
        why: Member::new("why"),
        branches: Member::new("branches"),
    }
}
