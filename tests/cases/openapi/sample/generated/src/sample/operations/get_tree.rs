// Made from openapi.yaml#/paths/~1v1~1{project_id}~1trees~1{tree_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::codegen::Operation = ::gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "",
    ..::gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getTree",
        ::gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/trees/{tree_id}",
    )
};

impl crate::sample::Client {
    /// Get a tree
    ///
    /// `GET /v1/{project_id}/trees/{tree_id}`
    #[inline]
    pub fn get_tree(&self) -> GetTree<'_> {
        GetTree {
            client: self,
            input: <GetTreeInput as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// A call of [`get_tree`](crate::sample::Client::get_tree).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetTree<'a> {
    client: &'a crate::sample::Client,
    input: GetTreeInput,
}

impl GetTree<'_> {
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

    /// `depth` on the wire.
    #[inline]
    pub fn depth(mut self, value: i64) -> Self {
        self.input.depth = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetTreeInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<crate::sample::types::GetTreeResponse> {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<crate::sample::types::GetTreeResponse> {
        self.client.0.respond(&self.input)
    }
}

/// What [`get_tree`](crate::sample::Client::get_tree) takes.
#[derive(Clone)]
pub struct GetTreeInput {
    /// The project.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// `tree_id` on the wire.
    ///
    /// Required.
    pub tree_id: ::std::option::Option<::std::string::String>,
    /// `depth` on the wire.
    pub depth: ::std::option::Option<i64>,
}

impl GetTreeInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

::gaussdb_runtime::reflect_struct! {
    input GetTreeInput {
        project_id: Member::path("project_id"),
        tree_id: Member::path("tree_id").required(),
        depth: Member::query("depth"),
    }
}

impl ::gaussdb_runtime::codegen::Input for GetTreeInput {
    type Output = crate::sample::types::GetTreeResponse;
    const OPERATION: &'static ::gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// What [`wait_until_tree_grown`](crate::sample::Client::wait_until_tree_grown) waits for.
pub static TREE_GROWN: ::gaussdb_runtime::codegen::Waiter = ::gaussdb_runtime::codegen::Waiter {
    state: "tree.state",
    failure: &[
        &[
            ::gaussdb_runtime::codegen::Condition {
                path: "tree.state",
                values: &["*FAILED"],
            },
        ],
    ],
    success: &[
        &[
            ::gaussdb_runtime::codegen::Condition {
                path: "tree.state",
                values: &["GROWN", "OLD"],
            },
            ::gaussdb_runtime::codegen::Condition {
                path: "tree.branches[].state",
                values: &[""],
            },
        ],
    ],
    going_on: &[
        &[
            ::gaussdb_runtime::codegen::Condition {
                path: "tree.state",
                values: &["SEED", "GROWING"],
            },
        ],
    ],
    gone: ::gaussdb_runtime::codegen::Gone::Error,
    progress: ::std::option::Option::Some("tree.progress"),
    reason: &["tree.why"],
    initial_delay_seconds: 60u64,
    interval_seconds: 5u64,
    deadline_seconds: 7200u64,
    failure_polls: 2u32,
    unexpected_polls: 3u32,
    ..::gaussdb_runtime::codegen::Waiter::new("treeGrown")
};

impl<'a> GetTree<'a> {
    /// Waits until `tree.state` is `GROWN` or `OLD` and `tree.branches[].state` is empty.
    ///
    /// It has failed when `tree.state` is `*FAILED`, in 2 polls in a row.
    ///
    /// Polls [`get_tree`](crate::sample::Client::get_tree). The first poll is after 1 min, others follow about every 5
    /// s; it gives up after 2 h.
    ///
    /// A state that means neither success nor failure, and is not known to pass, ends it after 3 polls in a row.
    #[inline]
    pub fn wait_until_tree_grown(
        self,
    ) -> ::gaussdb_runtime::Wait<'a, crate::sample::types::GetTreeResponse> {
        self.client.0.wait(&self.input, &TREE_GROWN)
    }
}

impl crate::sample::Client {
    /// Waits until `tree.state` is `GROWN` or `OLD` and `tree.branches[].state` is empty.
    ///
    /// The same as [the method of the call](crate::sample::operations::GetTree::wait_until_tree_grown).
    pub fn wait_until_tree_grown(
        &self,
        tree_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ::gaussdb_runtime::Wait<'_, crate::sample::types::GetTreeResponse> {
        self.get_tree().tree_id(tree_id).wait_until_tree_grown()
    }
}

/// What [`wait_until_tree_felled`](crate::sample::Client::wait_until_tree_felled) waits for.
pub static TREE_FELLED: ::gaussdb_runtime::codegen::Waiter = ::gaussdb_runtime::codegen::Waiter {
    defaults: &[("depth", "1")],
    state: "tree.state",
    failure: &[],
    success: &[],
    gone: ::gaussdb_runtime::codegen::Gone::Success,
    progress: ::std::option::Option::None,
    reason: &[],
    initial_delay_seconds: 0u64,
    interval_seconds: 10u64,
    deadline_seconds: 3600u64,
    unexpected_polls: 5u32,
    ..::gaussdb_runtime::codegen::Waiter::new("treeFelled")
};

impl<'a> GetTree<'a> {
    /// Waits until there is nothing left to be found.
    ///
    /// Polls [`get_tree`](crate::sample::Client::get_tree). The first poll is at once, others follow about every 10 s;
    /// it gives up after 1 h.
    ///
    /// A state that means neither success nor failure, and is not known to pass, ends it after 5 polls in a row.
    #[inline]
    pub fn wait_until_tree_felled(
        self,
    ) -> ::gaussdb_runtime::Wait<'a, crate::sample::types::GetTreeResponse> {
        self.client.0.wait(&self.input, &TREE_FELLED)
    }
}

impl crate::sample::Client {
    /// Waits until there is nothing left to be found.
    ///
    /// The same as [the method of the call](crate::sample::operations::GetTree::wait_until_tree_felled).
    pub fn wait_until_tree_felled(
        &self,
        tree_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ::gaussdb_runtime::Wait<'_, crate::sample::types::GetTreeResponse> {
        self.get_tree().tree_id(tree_id).wait_until_tree_felled()
    }
}

/// The schema at `#/components/schemas/GetTreeResponse`.
#[derive(Clone)]
pub struct GetTreeResponse {
    /// `tree` on the wire.
    pub tree: ::std::option::Option<crate::sample::types::GrowingTree>,
}

::gaussdb_runtime::reflect_struct! {
    GetTreeResponse {
        tree: Member::new("tree"),
    }
}

/// The schema at `#/components/schemas/GrowingTree`.
#[derive(Clone)]
pub struct GrowingTree {
    /// `state` on the wire.
    pub state: ::std::option::Option<::std::string::String>,
    /// `progress` on the wire.
    pub progress: ::std::option::Option<::std::string::String>,
    /// `why` on the wire.
    pub why: ::std::option::Option<::std::string::String>,
    /// `branches` on the wire.
    pub branches: ::std::vec::Vec<crate::sample::types::GrowingTree>,
}

::gaussdb_runtime::reflect_struct! {
    GrowingTree {
        state: Member::new("state"),
        progress: Member::new("progress"),
        why: Member::new("why"),
        branches: Member::new("branches"),
    }
}
