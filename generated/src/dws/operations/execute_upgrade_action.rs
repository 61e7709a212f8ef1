// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1upgrade-management~1action/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.17.3; dws-2023-zh, 5.6.3",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "executeUpgradeAction",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/clusters/{cluster_id}/upgrade-management/action",
    )
};

impl crate::dws::Client {
    /// Run an upgrade step
    ///
    /// Carries out one step on an upgrade from [`list_upgrade_versions`](crate::dws::Client::list_upgrade_versions):
    /// upgrade (`update`), repeat after a failure (`retry`), go back (`rollback`) or make final (`commit`).
    /// Asynchronous: pass the `job_id` of the response to [`get_job`](crate::dws::Client::get_job).
    ///
    /// `POST /v1/{project_id}/clusters/{cluster_id}/upgrade-management/action`
    ///
    /// - Documented in: section 5.17.3 of `dws-2024-en`, section 5.6.3 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::dws::Client::wait_until_job_done) or
    /// [`wait_until_upgrade_done`](crate::dws::operations::ListUpgradeRecords::wait_until_upgrade_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::ExecuteUpgradeActionRequestAction;
    ///
    /// let response = client
    ///     .execute_upgrade_action()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .action(ExecuteUpgradeActionRequestAction::Update)
    ///     .item_id("4a33eacd-5fa6-5f2b-2e28-71cd131286b5")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn execute_upgrade_action(&self) -> ExecuteUpgradeAction {
        ExecuteUpgradeAction {
            client: self.clone(),
            input: <ExecuteUpgradeActionInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`execute_upgrade_action`](crate::dws::Client::execute_upgrade_action).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExecuteUpgradeAction {
    client: crate::dws::Client,
    input: ExecuteUpgradeActionInput,
}

impl ExecuteUpgradeAction {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// Step of the upgrade to carry out: `update`, `retry`, `rollback` or `commit`. Required.
    pub fn action(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::ExecuteUpgradeActionRequestAction,
        >,
    ) -> Self {
        self.input.body.action = value.into_value();
        self
    }

    /// ID of the upgrade item, which is `id` in the response of
    /// [`list_upgrade_versions`](crate::dws::Client::list_upgrade_versions). Required.
    pub fn item_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.item_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ExecuteUpgradeActionInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<crate::dws::types::JobStarted> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::JobStarted> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`execute_upgrade_action`](crate::dws::Client::execute_upgrade_action).
#[derive(Clone)]
pub struct ExecuteUpgradeActionInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::ExecuteUpgradeActionRequest,
}

impl ExecuteUpgradeActionInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ExecuteUpgradeActionInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for ExecuteUpgradeActionInput {
    type Output = crate::dws::types::JobStarted;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::dws::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "job_id",
    location: gaussdb_runtime::codegen::Location::Path,
    waiter: &crate::dws::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for ExecuteUpgradeActionInput {
    type Shown = crate::dws::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl ExecuteUpgradeAction {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::dws::types::JobStarted,
            crate::dws::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// Step to carry out, and the upgrade it concerns.
#[derive(Clone)]
pub struct ExecuteUpgradeActionRequest {
    /// Step of the upgrade to carry out: `update`, `retry`, `rollback` or `commit`.
    ///
    /// Required.
    pub action: Option<crate::dws::types::ExecuteUpgradeActionRequestAction>,
    /// ID of the upgrade item, which is `id` in the response of
    /// [`list_upgrade_versions`](crate::dws::Client::list_upgrade_versions).
    ///
    /// Required.
    pub item_id: Option<String>,
}

impl ExecuteUpgradeActionRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ExecuteUpgradeActionRequest {
        action: Member::new("action").required().limits(&[OneOf(&["update", "retry", "rollback", "commit"])]),
        item_id: Member::new("item_id").required(),
    }
}

/// Step of the upgrade to carry out: `update`, `retry`, `rollback` or `commit`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ExecuteUpgradeActionRequestAction {
    /// Carry out the upgrade.
    Update,
    /// Try the upgrade again.
    Retry,
    /// Take the upgrade back.
    Rollback,
    /// Make the upgrade final.
    Commit,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ExecuteUpgradeActionRequestAction {
        Update = "update",
        Retry = "retry",
        Rollback = "rollback",
        Commit = "commit",
    }
}
