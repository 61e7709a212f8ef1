// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1snapshot-policies~1{id}/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.13",
    idempotent: true,
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateSnapshotPolicy",
        gaussdb_runtime::codegen::Method::Put,
        "/v1/{project_id}/clusters/{cluster_id}/snapshot-policies/{id}",
    )
};

impl crate::dws::Client {
    /// Change a snapshot policy
    ///
    /// Changes name, schedule, type or level of one snapshot policy; name and schedule must always be
    /// given.
    ///
    /// `PUT /v1/{project_id}/clusters/{cluster_id}/snapshot-policies/{id}`
    ///
    /// - Documented in: section 5.3.13 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .update_snapshot_policy()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .id("f528212a-496d-c7a0-e9a5-7c129b561aa4")
    ///     .policy_name("nightly")
    ///     .backup_strategy("0 0 0 * * ?")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_snapshot_policy(&self) -> UpdateSnapshotPolicy {
        UpdateSnapshotPolicy {
            client: self.clone(),
            input: <UpdateSnapshotPolicyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_snapshot_policy`](crate::dws::Client::update_snapshot_policy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSnapshotPolicy {
    client: crate::dws::Client,
    input: UpdateSnapshotPolicyInput,
}

impl UpdateSnapshotPolicy {
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

    /// ID of the snapshot policy, which is `policy_id` in the response of
    /// [`list_snapshot_policies`](crate::dws::Client::list_snapshot_policies). Required.
    pub fn id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.id = value.into_value();
        self
    }

    /// ID of the snapshot policy, as [`list_snapshot_policies`](crate::dws::Client::list_snapshot_policies) gives it.
    pub fn policy_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.policy_id = value.into_value();
        self
    }

    /// Name for the snapshot policy: letters, digits, hyphens and underscores, the first one a letter; no other policy
    /// may have it. Required.
    pub fn policy_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.policy_name = value.into_value();
        self
    }

    /// Schedule of the snapshots as a cron expression, such as `0 0 2 ? * 1`. Required.
    pub fn backup_strategy(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.backup_strategy = value.into_value();
        self
    }

    /// Kind of snapshot that the policy takes: `full` or `increment`.
    pub fn backup_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::SnapshotPolicyType>,
    ) -> Self {
        self.input.body.backup_type = value.into_value();
        self
    }

    /// Scope of the backup, `cluster` for the whole cluster.
    pub fn backup_level(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.backup_level = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateSnapshotPolicyInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<gaussdb_runtime::Empty> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<gaussdb_runtime::Empty> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_snapshot_policy`](crate::dws::Client::update_snapshot_policy).
#[derive(Clone)]
pub struct UpdateSnapshotPolicyInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// ID of the snapshot policy, which is `policy_id` in the response of
    /// [`list_snapshot_policies`](crate::dws::Client::list_snapshot_policies).
    ///
    /// Required.
    pub id: Option<String>,
    /// The body.
    pub body: crate::dws::types::UpdateSnapshotPolicyRequest,
}

impl UpdateSnapshotPolicyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateSnapshotPolicyInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        id: Member::path("id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateSnapshotPolicyInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// New name, schedule, type or level of the snapshot policy.
#[derive(Clone)]
pub struct UpdateSnapshotPolicyRequest {
    /// ID of the snapshot policy, as [`list_snapshot_policies`](crate::dws::Client::list_snapshot_policies) gives it.
    pub policy_id: Option<String>,
    /// Name for the snapshot policy: letters, digits, hyphens and underscores, the first one a letter;
    /// no other policy may have it.
    ///
    /// Required. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub policy_name: Option<String>,
    /// Schedule of the snapshots as a cron expression, such as `0 0 2 ? * 1`.
    ///
    /// Required.
    pub backup_strategy: Option<String>,
    /// Kind of snapshot that the policy takes: `full` or `increment`.
    pub backup_type: Option<crate::dws::types::SnapshotPolicyType>,
    /// Scope of the backup, `cluster` for the whole cluster.
    pub backup_level: Option<String>,
}

impl UpdateSnapshotPolicyRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateSnapshotPolicyRequest {
        policy_id: Member::new("policy_id"),
        policy_name: Member::new("policy_name").required().limits(&[Pattern("^[A-Za-z][A-Za-z0-9_-]*$")]),
        backup_strategy: Member::new("backup_strategy").required(),
        backup_type: Member::new("backup_type").limits(&[OneOf(&["increment", "full"])]),
        backup_level: Member::new("backup_level"),
    }
}
