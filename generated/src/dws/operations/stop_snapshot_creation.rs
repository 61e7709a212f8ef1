// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1snapshots~1{snapshot_id}~1stop/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.26",
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "stopSnapshotCreation",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/snapshots/{snapshot_id}/stop",
    )
};

impl crate::dws::Client {
    /// Stop creating a snapshot
    ///
    /// Stops the creation of a snapshot that is under way. The response has no body.
    ///
    /// `POST /v1/{project_id}/snapshots/{snapshot_id}/stop`
    ///
    /// - Documented in: section 5.3.26 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .stop_snapshot_creation()
    ///     .snapshot_id("b050f945-65dd-4496-a7cb-b89e5f5ef773")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn stop_snapshot_creation(&self) -> StopSnapshotCreation {
        StopSnapshotCreation {
            client: self.clone(),
            input: <StopSnapshotCreationInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`stop_snapshot_creation`](crate::dws::Client::stop_snapshot_creation).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct StopSnapshotCreation {
    client: crate::dws::Client,
    input: StopSnapshotCreationInput,
}

impl StopSnapshotCreation {
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

    /// ID of the enterprise project that the cluster belongs to; `0` is the default enterprise project.
    pub fn enterprise_project_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.enterprise_project_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: StopSnapshotCreationInput) -> Self {
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

/// The input of [`stop_snapshot_creation`](crate::dws::Client::stop_snapshot_creation).
#[derive(Clone)]
pub struct StopSnapshotCreationInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the snapshot, as [`list_snapshots`](crate::dws::Client::list_snapshots) gives it.
    ///
    /// Required.
    pub snapshot_id: Option<String>,
    /// ID of the enterprise project that the cluster belongs to; `0` is the default enterprise project.
    pub enterprise_project_id: Option<String>,
}

impl StopSnapshotCreationInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    StopSnapshotCreationInput {
        project_id: Member::path("project_id"),
        snapshot_id: Member::path("snapshot_id").required(),
        enterprise_project_id: Member::query("enterprise_project_id"),
    }
}

impl gaussdb_runtime::codegen::Input for StopSnapshotCreationInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}
