// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1snapshot-policies~1{id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.14",
    idempotent: true,
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteSnapshotPolicy",
        gaussdb_runtime::codegen::Method::Delete,
        "/v1.0/{project_id}/clusters/{cluster_id}/snapshot-policies/{id}",
    )
};

impl crate::dws::Client {
    /// Delete a snapshot policy
    ///
    /// Deletes one snapshot policy of a cluster, so that it takes no further snapshots.
    ///
    /// `DELETE /v1.0/{project_id}/clusters/{cluster_id}/snapshot-policies/{id}`
    ///
    /// - Documented in: section 5.3.14 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .delete_snapshot_policy()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .id("f528212a-496d-c7a0-e9a5-7c129b561aa4")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_snapshot_policy(&self) -> DeleteSnapshotPolicy {
        DeleteSnapshotPolicy {
            client: self.clone(),
            input: <DeleteSnapshotPolicyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`delete_snapshot_policy`](crate::dws::Client::delete_snapshot_policy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSnapshotPolicy {
    client: crate::dws::Client,
    input: DeleteSnapshotPolicyInput,
}

impl DeleteSnapshotPolicy {
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
    pub fn input(mut self, input: DeleteSnapshotPolicyInput) -> Self {
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

/// The input of [`delete_snapshot_policy`](crate::dws::Client::delete_snapshot_policy).
#[derive(Clone)]
pub struct DeleteSnapshotPolicyInput {
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

impl DeleteSnapshotPolicyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteSnapshotPolicyInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        id: Member::path("id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for DeleteSnapshotPolicyInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}
