// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1snapshot-policies~1{id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.12",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getSnapshotPolicy",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/snapshot-policies/{id}",
    )
};

impl crate::dws::Client {
    /// Get a snapshot policy
    ///
    /// Returns one snapshot policy of a cluster: name, schedule as a cron expression, type, level and
    /// next run.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/snapshot-policies/{id}`
    ///
    /// - Documented in: section 5.3.12 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_snapshot_policy()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .id("f528212a-496d-c7a0-e9a5-7c129b561aa4")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_snapshot_policy(&self) -> GetSnapshotPolicy {
        GetSnapshotPolicy {
            client: self.clone(),
            input: <GetSnapshotPolicyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_snapshot_policy`](crate::dws::Client::get_snapshot_policy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSnapshotPolicy {
    client: crate::dws::Client,
    input: GetSnapshotPolicyInput,
}

impl GetSnapshotPolicy {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetSnapshotPolicyInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<crate::dws::types::SnapshotPolicy> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::SnapshotPolicy> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_snapshot_policy`](crate::dws::Client::get_snapshot_policy).
#[derive(Clone)]
pub struct GetSnapshotPolicyInput {
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
}

impl GetSnapshotPolicyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetSnapshotPolicyInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        id: Member::path("id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for GetSnapshotPolicyInput {
    type Output = crate::dws::types::SnapshotPolicy;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}
