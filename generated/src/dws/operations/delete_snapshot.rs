// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1snapshots~1{snapshot_id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[202u16],
    documented: "dws-2024-en, 5.3.8; dws-2023-zh, 5.2.4; dws-2022-zh, 5.2.4",
    idempotent: true,
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteSnapshot",
        gaussdb_runtime::codegen::Method::Delete,
        "/v1.0/{project_id}/snapshots/{snapshot_id}",
    )
};

impl crate::dws::Client {
    /// Delete a manual snapshot
    ///
    /// Deletes one manual snapshot. The response is HTTP 202 without a body.
    ///
    /// `DELETE /v1.0/{project_id}/snapshots/{snapshot_id}`
    ///
    /// - Documented in: section 5.3.8 of `dws-2024-en`, section 5.2.4 of `dws-2023-zh`, section 5.2.4
    ///   of `dws-2022-zh`
    /// - Permission: `dws:openAPISnapshot:delete`, which a policy can grant per project, but not per
    ///   enterprise project
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .delete_snapshot()
    ///     .snapshot_id("b050f945-65dd-4496-a7cb-b89e5f5ef773")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_snapshot(&self) -> DeleteSnapshot {
        DeleteSnapshot {
            client: self.clone(),
            input: <DeleteSnapshotInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`delete_snapshot`](crate::dws::Client::delete_snapshot).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSnapshot {
    client: crate::dws::Client,
    input: DeleteSnapshotInput,
}

impl DeleteSnapshot {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the snapshot, as [`list_snapshots`](crate::dws::Client::list_snapshots) gives it. Required.
    pub fn snapshot_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.snapshot_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: DeleteSnapshotInput) -> Self {
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

/// The input of [`delete_snapshot`](crate::dws::Client::delete_snapshot).
#[derive(Clone)]
pub struct DeleteSnapshotInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the snapshot, as [`list_snapshots`](crate::dws::Client::list_snapshots) gives it.
    ///
    /// Required.
    pub snapshot_id: Option<String>,
}

impl DeleteSnapshotInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteSnapshotInput {
        project_id: Member::path("project_id"),
        snapshot_id: Member::path("snapshot_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for DeleteSnapshotInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}
