// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1snapshot-policies~1plan/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.10",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "previewSnapshotPolicies",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/snapshot-policies/plan",
    )
};

impl crate::dws::Client {
    /// Preview the next automated snapshots
    ///
    /// Returns time, type and level of the next seven snapshots that the policies of a cluster will
    /// take.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/snapshot-policies/plan`
    ///
    /// - Documented in: section 5.3.10 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .preview_snapshot_policies()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn preview_snapshot_policies(&self) -> PreviewSnapshotPolicies {
        PreviewSnapshotPolicies {
            client: self.clone(),
            input: <PreviewSnapshotPoliciesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`preview_snapshot_policies`](crate::dws::Client::preview_snapshot_policies).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PreviewSnapshotPolicies {
    client: crate::dws::Client,
    input: PreviewSnapshotPoliciesInput,
}

impl PreviewSnapshotPolicies {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: PreviewSnapshotPoliciesInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<
        crate::dws::types::PreviewSnapshotPoliciesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::PreviewSnapshotPoliciesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`preview_snapshot_policies`](crate::dws::Client::preview_snapshot_policies).
#[derive(Clone)]
pub struct PreviewSnapshotPoliciesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl PreviewSnapshotPoliciesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    PreviewSnapshotPoliciesInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for PreviewSnapshotPoliciesInput {
    type Output = crate::dws::types::PreviewSnapshotPoliciesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// An automated snapshot that will be taken, with time, type and level.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlannedSnapshot {
    /// ID of the snapshot policy, as [`delete_snapshot_policy`](crate::dws::Client::delete_snapshot_policy) takes it.
    pub id: Option<String>,
    /// Time at which the snapshot will be taken, as `YYYY-MM-DDThh:mm:ss`.
    pub time: Option<String>,
    /// Kind of snapshot that will be taken: `full` or `increment`.
    pub r#type: Option<crate::dws::types::PlannedSnapshotType>,
    /// Scope of the snapshot, for example `cluster`.
    pub level: Option<String>,
}

impl PlannedSnapshot {
    /// ID of the snapshot policy, as [`delete_snapshot_policy`](crate::dws::Client::delete_snapshot_policy) takes it.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Time at which the snapshot will be taken, as `YYYY-MM-DDThh:mm:ss`.
    #[inline]
    pub fn time(&self) -> Option<&str> {
        self.time.as_deref()
    }

    /// Kind of snapshot that will be taken: `full` or `increment`.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::dws::types::PlannedSnapshotType> {
        self.r#type.as_ref()
    }

    /// Scope of the snapshot, for example `cluster`.
    #[inline]
    pub fn level(&self) -> Option<&str> {
        self.level.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    PlannedSnapshot {
        id: Member::new("id"),
        time: Member::new("time"),
        r#type: Member::new("type"),
        level: Member::new("level"),
    }
}

/// Whether a planned snapshot holds all data or changes only.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum PlannedSnapshotType {
    /// Snapshot of all data.
    Full,
    /// Snapshot of the changes since the previous one.
    Increment,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    PlannedSnapshotType {
        Full = "full",
        Increment = "increment",
    }
}

/// Automated snapshots that will be taken next.
#[derive(Clone)]
#[non_exhaustive]
pub struct PreviewSnapshotPoliciesResponse {
    /// Automated snapshots that will be taken next, at most seven.
    pub backup_time: Vec<crate::dws::types::PlannedSnapshot>,
}

impl PreviewSnapshotPoliciesResponse {
    /// Automated snapshots that will be taken next, at most seven.
    #[inline]
    pub fn backup_time(&self) -> &[crate::dws::types::PlannedSnapshot] {
        &self.backup_time
    }
}

gaussdb_runtime::reflect_struct! {
    PreviewSnapshotPoliciesResponse {
        backup_time: Member::new("backup_time"),
    }
}
