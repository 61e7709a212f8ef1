// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1snapshots/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.3; dws-2023-zh, 5.2.2; dws-2022-zh, 5.2.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listSnapshots",
        gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/snapshots",
    )
};

impl crate::dws::Client {
    /// List all snapshots
    ///
    /// Lists the manual and automated snapshots of all clusters in the project, with status, size in GB
    /// and times. All snapshots come in one response; there is no paging. For a single cluster, use
    /// [`list_cluster_snapshots`](crate::dws::Client::list_cluster_snapshots).
    ///
    /// `GET /v1.0/{project_id}/snapshots`
    ///
    /// - Documented in: section 5.3.3 of `dws-2024-en`, section 5.2.2 of `dws-2023-zh`, section 5.2.2
    ///   of `dws-2022-zh`
    /// - Permission: `dws:openAPISnapshot:list`, which a policy can grant per project, but not per
    ///   enterprise project
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client.list_snapshots().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_snapshots(&self) -> ListSnapshots {
        ListSnapshots {
            client: self.clone(),
            input: <ListSnapshotsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_snapshots`](crate::dws::Client::list_snapshots).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSnapshots {
    client: crate::dws::Client,
    input: ListSnapshotsInput,
}

impl ListSnapshots {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListSnapshotsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListSnapshotsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListSnapshotsResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_snapshots`](crate::dws::Client::list_snapshots).
#[derive(Clone)]
pub struct ListSnapshotsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
}

impl ListSnapshotsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListSnapshotsInput {
        project_id: Member::path("project_id"),
    }
}

impl gaussdb_runtime::codegen::Input for ListSnapshotsInput {
    type Output = crate::dws::types::ListSnapshotsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Snapshots of all clusters in the project.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSnapshotsResponse {
    /// Snapshots of all clusters in the project.
    pub snapshots: Vec<crate::dws::types::SnapshotSummary>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListSnapshotsResponse {
    /// Snapshots of all clusters in the project.
    #[inline]
    pub fn snapshots(&self) -> &[crate::dws::types::SnapshotSummary] {
        &self.snapshots
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListSnapshotsResponse {
        snapshots: Member::new("snapshots"),
        count: Member::new("count"),
    }
}

/// A snapshot as the list for the project shows it.
#[derive(Clone)]
#[non_exhaustive]
pub struct SnapshotSummary {
    /// ID of the snapshot, which names it in the path of other calls.
    pub id: Option<String>,
    /// Name of the snapshot, unique regardless of case.
    pub name: Option<String>,
    /// Free text about the snapshot, given when it was created.
    pub description: Option<String>,
    /// Time when the creation of the snapshot began, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
    pub started: Option<String>,
    /// Time when the snapshot was completed, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
    pub finished: Option<String>,
    /// Size of the snapshot, in GB.
    pub size: Option<f64>,
    /// State of the snapshot; `AVAILABLE` means that it can be used.
    pub status: Option<crate::dws::types::SnapshotStatus>,
    /// Way in which the snapshot came about: `MANUAL` by hand, `AUTOMATED` by a policy.
    pub r#type: Option<crate::dws::types::SnapshotType>,
    /// ID of the cluster from which the snapshot was taken.
    pub cluster_id: Option<String>,
}

impl SnapshotSummary {
    /// ID of the snapshot, which names it in the path of other calls.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the snapshot, unique regardless of case.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Free text about the snapshot, given when it was created.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Time when the creation of the snapshot began, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
    #[inline]
    pub fn started(&self) -> Option<&str> {
        self.started.as_deref()
    }

    /// Time when the snapshot was completed, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
    #[inline]
    pub fn finished(&self) -> Option<&str> {
        self.finished.as_deref()
    }

    /// Size of the snapshot, in GB.
    #[inline]
    pub fn size(&self) -> Option<f64> {
        self.size
    }

    /// State of the snapshot; `AVAILABLE` means that it can be used.
    #[inline]
    pub fn status(&self) -> Option<&crate::dws::types::SnapshotStatus> {
        self.status.as_ref()
    }

    /// Way in which the snapshot came about: `MANUAL` by hand, `AUTOMATED` by a policy.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::dws::types::SnapshotType> {
        self.r#type.as_ref()
    }

    /// ID of the cluster from which the snapshot was taken.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    SnapshotSummary {
        id: Member::new("id"),
        name: Member::new("name"),
        description: Member::new("description"),
        started: Member::new("started"),
        finished: Member::new("finished"),
        size: Member::new("size"),
        status: Member::new("status"),
        r#type: Member::new("type"),
        cluster_id: Member::new("cluster_id"),
    }
}
