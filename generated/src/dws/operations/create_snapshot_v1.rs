// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1snapshots/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.1; dws-2023-zh, 5.2.1; dws-2022-zh, 5.2.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createSnapshotV1",
        gaussdb_runtime::codegen::Method::Post,
        "/v1.0/{project_id}/snapshots",
    )
};

impl crate::dws::Client {
    /// Create a full snapshot of a cluster
    ///
    /// Starts a manual snapshot of a whole cluster. Asynchronous: HTTP 200 says that the request was
    /// accepted. Poll [`get_snapshot`](crate::dws::Client::get_snapshot) with the `id` of the response until `status`
    /// is `AVAILABLE`. For incremental or schema-level snapshots, use
    /// [`create_snapshot`](crate::dws::Client::create_snapshot).
    ///
    /// `POST /v1.0/{project_id}/snapshots`
    ///
    /// - Documented in: section 5.3.1 of `dws-2024-en`, section 5.2.1 of `dws-2023-zh`, section 5.2.1
    ///   of `dws-2022-zh`
    /// - Permission: `dws:openAPISnapshot:create`, which a policy can grant per project, but not per
    ///   enterprise project
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_snapshot_available`](crate::dws::Client::wait_until_snapshot_available).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::FullSnapshotSpec;
    ///
    /// let response = client
    ///     .create_snapshot_v1()
    ///     .snapshot(
    ///         FullSnapshotSpec::builder()
    ///             .name("before-upgrade")
    ///             .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_snapshot_v1(&self) -> CreateSnapshotV1 {
        CreateSnapshotV1 {
            client: self.clone(),
            input: <CreateSnapshotV1Input as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_snapshot_v1`](crate::dws::Client::create_snapshot_v1).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSnapshotV1 {
    client: crate::dws::Client,
    input: CreateSnapshotV1Input,
}

impl CreateSnapshotV1 {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Settings of the snapshot to create. Required.
    pub fn snapshot(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::FullSnapshotSpec>,
    ) -> Self {
        self.input.body.snapshot = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateSnapshotV1Input) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::CreateSnapshotV1Response> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::CreateSnapshotV1Response> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`create_snapshot_v1`](crate::dws::Client::create_snapshot_v1).
#[derive(Clone)]
pub struct CreateSnapshotV1Input {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::CreateSnapshotV1Request,
}

impl CreateSnapshotV1Input {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateSnapshotV1Input {
        project_id: Member::path("project_id"),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateSnapshotV1Input {
    type Output = crate::dws::types::CreateSnapshotV1Response;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Snapshot to take of a whole cluster.
#[derive(Clone)]
pub struct CreateSnapshotV1Request {
    /// Settings of the snapshot to create.
    ///
    /// Required.
    pub snapshot: Option<crate::dws::types::FullSnapshotSpec>,
}

impl CreateSnapshotV1Request {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateSnapshotV1Request {
        snapshot: Member::new("snapshot").required(),
    }
}

/// The new snapshot, by its ID.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateSnapshotV1Response {
    /// Snapshot that is being created, named by its ID.
    pub snapshot: Option<crate::dws::types::SnapshotId>,
}

impl CreateSnapshotV1Response {
    /// Snapshot that is being created, named by its ID.
    #[inline]
    pub fn snapshot(&self) -> Option<&crate::dws::types::SnapshotId> {
        self.snapshot.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    CreateSnapshotV1Response {
        snapshot: Member::new("snapshot"),
    }
}

/// A snapshot to take of a whole cluster.
#[derive(Clone)]
pub struct FullSnapshotSpec {
    /// Name for the snapshot: 4 to 64 letters, digits, hyphens and underscores, the first one a letter;
    /// unique regardless of case.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: Option<String>,
    /// ID of the cluster to take the snapshot of, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Free text about the snapshot, at most 256 characters without any of `!<>'=&"`; empty when left
    /// out.
    ///
    /// At most 256 characters. Pattern: `^[^!"&'<=>]*$`.
    pub description: Option<String>,
}

impl FullSnapshotSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name for the snapshot: 4 to 64 letters, digits, hyphens and underscores, the first one a letter; unique
    /// regardless of case. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.name = value.into_value();
        self
    }

    /// ID of the cluster to take the snapshot of, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    /// Required.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.cluster_id = value.into_value();
        self
    }

    /// Free text about the snapshot, at most 256 characters without any of `!<>'=&"`; empty when left out.
    pub fn description(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.description = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    FullSnapshotSpec {
        name: Member::new("name")
            .required()
            .limits(&[MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$")]),
        cluster_id: Member::new("cluster_id").required(),
        description: Member::new("description").limits(&[MaxLength(256), Pattern("^[^!\"&'<=>]*$")]),
    }
}

/// A new snapshot, by its ID.
#[derive(Clone)]
#[non_exhaustive]
pub struct SnapshotId {
    /// ID of the new snapshot; poll [`get_snapshot`](crate::dws::Client::get_snapshot) with it.
    pub id: Option<String>,
}

impl SnapshotId {
    /// ID of the new snapshot; poll [`get_snapshot`](crate::dws::Client::get_snapshot) with it.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    SnapshotId {
        id: Member::new("id"),
    }
}
