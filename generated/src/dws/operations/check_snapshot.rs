// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1snapshots~1check/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.5",
    idempotent: true,
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "checkSnapshot",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/snapshots/check",
    )
};

impl crate::dws::Client {
    /// Check a snapshot name
    ///
    /// Checks the data of a snapshot to be created, above all its name, without creating it. A passed
    /// check answers HTTP 200 without a body.
    ///
    /// `POST /v1/{project_id}/snapshots/check`
    ///
    /// - Documented in: section 5.3.5 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client.check_snapshot().snapshot_name("before-upgrade").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_snapshot(&self) -> CheckSnapshot {
        CheckSnapshot {
            client: self.clone(),
            input: <CheckSnapshotInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`check_snapshot`](crate::dws::Client::check_snapshot).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckSnapshot {
    client: crate::dws::Client,
    input: CheckSnapshotInput,
}

impl CheckSnapshot {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Namespace of the request; the reference names no values.
    pub fn namespace(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.namespace = value.into_value();
        self
    }

    /// Name to check, unique and without regard to case. Required.
    pub fn snapshot_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.snapshot_name = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CheckSnapshotInput) -> Self {
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

/// The input of [`check_snapshot`](crate::dws::Client::check_snapshot).
#[derive(Clone)]
pub struct CheckSnapshotInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Namespace of the request; the reference names no values.
    pub namespace: Option<String>,
    /// The body.
    pub body: crate::dws::types::CheckSnapshotRequest,
}

impl CheckSnapshotInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CheckSnapshotInput {
        project_id: Member::path("project_id"),
        namespace: Member::query("namespace"),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CheckSnapshotInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Snapshot name that is to be checked.
#[derive(Clone)]
pub struct CheckSnapshotRequest {
    /// Name to check, unique and without regard to case. Takes 4 to 64 letters, digits, hyphens and
    /// underscores, beginning with a letter.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub snapshot_name: Option<String>,
}

impl CheckSnapshotRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CheckSnapshotRequest {
        snapshot_name: Member::new("snapshot_name")
            .required()
            .limits(&[MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$")]),
    }
}
