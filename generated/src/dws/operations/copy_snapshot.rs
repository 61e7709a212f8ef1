// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1snapshots~1{snapshot_id}~1linked-copy/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.22",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "copySnapshot",
        gaussdb_runtime::codegen::Method::Post,
        "/v1.0/{project_id}/snapshots/{snapshot_id}/linked-copy",
    )
};

impl crate::dws::Client {
    /// Copy an automated snapshot
    ///
    /// Copies an automated snapshot under a new name. The response holds the ID of the copy; its state
    /// is shown by [`get_snapshot`](crate::dws::Client::get_snapshot).
    ///
    /// `POST /v1.0/{project_id}/snapshots/{snapshot_id}/linked-copy`
    ///
    /// - Documented in: section 5.3.22 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_snapshot_available`](crate::dws::Client::wait_until_snapshot_available).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .copy_snapshot()
    ///     .snapshot_id("b050f945-65dd-4496-a7cb-b89e5f5ef773")
    ///     .backup_name("before-upgrade-copy")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn copy_snapshot(&self) -> CopySnapshot {
        CopySnapshot {
            client: self.clone(),
            input: <CopySnapshotInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`copy_snapshot`](crate::dws::Client::copy_snapshot).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopySnapshot {
    client: crate::dws::Client,
    input: CopySnapshotInput,
}

impl CopySnapshot {
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

    /// Name of the copy, unique and without regard to case. Required.
    pub fn backup_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.backup_name = value.into_value();
        self
    }

    /// Free text about the snapshot, at most 256 characters without any of `!<>'=&"`; empty when left out.
    pub fn description(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.description = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CopySnapshotInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::CopySnapshotResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::CopySnapshotResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`copy_snapshot`](crate::dws::Client::copy_snapshot).
#[derive(Clone)]
pub struct CopySnapshotInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the snapshot, as [`list_snapshots`](crate::dws::Client::list_snapshots) gives it.
    ///
    /// Required.
    pub snapshot_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::CopySnapshotRequest,
}

impl CopySnapshotInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CopySnapshotInput {
        project_id: Member::path("project_id"),
        snapshot_id: Member::path("snapshot_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CopySnapshotInput {
    type Output = crate::dws::types::CopySnapshotResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Name and description of the copy to make.
#[derive(Clone)]
pub struct CopySnapshotRequest {
    /// Name of the copy, unique and without regard to case. Takes 4 to 64 letters, digits, hyphens and
    /// underscores, beginning with a letter.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub backup_name: Option<String>,
    /// Free text about the snapshot, at most 256 characters without any of `!<>'=&"`; empty when left
    /// out.
    ///
    /// At most 256 characters. Pattern: `^[^!"&'<=>]*$`.
    pub description: Option<String>,
}

impl CopySnapshotRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CopySnapshotRequest {
        backup_name: Member::new("backup_name")
            .required()
            .limits(&[MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$")]),
        description: Member::new("description").limits(&[MaxLength(256), Pattern("^[^!\"&'<=>]*$")]),
    }
}

/// ID of the new copy of the snapshot.
#[derive(Clone)]
#[non_exhaustive]
pub struct CopySnapshotResponse {
    /// ID of the snapshot that results from the copy.
    pub snapshot_id: Option<String>,
}

impl CopySnapshotResponse {
    /// ID of the snapshot that results from the copy.
    #[inline]
    pub fn snapshot_id(&self) -> Option<&str> {
        self.snapshot_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    CopySnapshotResponse {
        snapshot_id: Member::new("snapshot_id"),
    }
}
