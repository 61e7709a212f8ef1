// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1snapshots~1{snapshot_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.4; dws-2023-zh, 5.2.3; dws-2022-zh, 5.2.3",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getSnapshot",
        gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/snapshots/{snapshot_id}",
    )
};

impl crate::dws::Client {
    /// Get a snapshot
    ///
    /// Returns one snapshot: status, progress, size, backup level, medium, and the chain of full and
    /// incremental backups it belongs to. Poll it after [`create_snapshot_v1`](crate::dws::Client::create_snapshot_v1):
    /// `CREATING` means under way, `AVAILABLE` usable, `UNAVAILABLE` not usable.
    ///
    /// `GET /v1.0/{project_id}/snapshots/{snapshot_id}`
    ///
    /// - Documented in: section 5.3.4 of `dws-2024-en`, section 5.2.3 of `dws-2023-zh`, section 5.2.3
    ///   of `dws-2022-zh`
    /// - Permission: `dws:openAPISnapshot:detail`, which a policy can grant per project, but not per
    ///   enterprise project
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_snapshot()
    ///     .snapshot_id("b050f945-65dd-4496-a7cb-b89e5f5ef773")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_snapshot(&self) -> GetSnapshot {
        GetSnapshot {
            client: self.clone(),
            input: <GetSnapshotInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_snapshot`](crate::dws::Client::get_snapshot).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSnapshot {
    client: crate::dws::Client,
    input: GetSnapshotInput,
}

impl GetSnapshot {
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
    pub fn input(mut self, input: GetSnapshotInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::GetSnapshotResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::GetSnapshotResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_snapshot`](crate::dws::Client::get_snapshot).
#[derive(Clone)]
pub struct GetSnapshotInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the snapshot, as [`list_snapshots`](crate::dws::Client::list_snapshots) gives it.
    ///
    /// Required.
    pub snapshot_id: Option<String>,
}

impl GetSnapshotInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetSnapshotInput {
        project_id: Member::path("project_id"),
        snapshot_id: Member::path("snapshot_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for GetSnapshotInput {
    type Output = crate::dws::types::GetSnapshotResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The waiter of [`wait_until_snapshot_available`](crate::dws::Client::wait_until_snapshot_available).
pub static SNAPSHOT_AVAILABLE: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "snapshot.status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "snapshot.status",
                values: &["UNAVAILABLE"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "snapshot.status",
                values: &["AVAILABLE"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "snapshot.status",
                values: &["CREATING", "RESTORING"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: Some("snapshot.progress"),
    reason: &[],
    initial_delay_seconds: 0u64,
    interval_seconds: 30u64,
    deadline_seconds: 21600u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("snapshotAvailable")
};

impl GetSnapshot {
    /// Polls [`get_snapshot`](crate::dws::Client::get_snapshot) until `snapshot.status` is `AVAILABLE`.
    ///
    /// Fails when `snapshot.status` is `UNAVAILABLE`.
    ///
    /// Polls at once, then about every 30 s, and gives up after 6 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_snapshot_available(
        self,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetSnapshotResponse> {
        self.client.0.wait(&self.input, &SNAPSHOT_AVAILABLE)
    }
}

impl crate::dws::Client {
    /// Polls [`get_snapshot`](crate::dws::Client::get_snapshot) until `snapshot.status` is `AVAILABLE`.
    ///
    /// Short for
    /// [`GetSnapshot::wait_until_snapshot_available`](crate::dws::operations::GetSnapshot::wait_until_snapshot_available).
    pub fn wait_until_snapshot_available(
        &self,
        snapshot_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetSnapshotResponse> {
        self.get_snapshot().snapshot_id(snapshot_id).wait_until_snapshot_available()
    }
}

/// The snapshot asked for, with all its details.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetSnapshotResponse {
    /// Details of the snapshot, with state and size.
    pub snapshot: Option<crate::dws::types::Snapshot>,
}

impl GetSnapshotResponse {
    /// Details of the snapshot, with state and size.
    #[inline]
    pub fn snapshot(&self) -> Option<&crate::dws::types::Snapshot> {
        self.snapshot.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetSnapshotResponse {
        snapshot: Member::new("snapshot"),
    }
}

/// A snapshot with state, progress, size, medium and its chain of backups.
#[derive(Clone)]
#[non_exhaustive]
pub struct Snapshot {
    /// ID of the snapshot, as [`delete_snapshot`](crate::dws::Client::delete_snapshot) and
    /// [`restore_cluster_v1`](crate::dws::Client::restore_cluster_v1) take it.
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
    /// Name of the cluster from which the snapshot was taken.
    pub cluster_name: Option<String>,
    /// Key that was generated for this backup and identifies its backup set, such as `20221101_021217`.
    pub backup_key: Option<String>,
    /// Backup key of the snapshot on which this incremental one builds; `FULL` for a full snapshot.
    pub prior_backup_key: Option<String>,
    /// Backup key of the full snapshot on which this one is based.
    pub base_backup_key: Option<String>,
    /// Medium on which the snapshot is stored, such as `OBS`.
    pub backup_device: Option<String>,
    /// Size of the full snapshot and all incremental ones up to this one together, in KB.
    pub total_backup_size: Option<i64>,
    /// Name of the full snapshot on which this one is based.
    pub base_backup_name: Option<String>,
    /// Whether the snapshot can be restored to the cluster from which it was taken.
    pub support_inplace_restore: Option<bool>,
    /// Whether the backup is limited to certain objects, which `fine_grained_backup_detail` then names.
    pub fine_grained_backup: Option<bool>,
    /// Database and schemas that a fine-grained backup covers.
    pub fine_grained_backup_detail: Option<crate::dws::types::SnapshotScope>,
    /// Version of the guest agent of the cluster, such as `8.2.1.300`.
    pub guest_agent_version: Option<String>,
    /// State of the cluster, such as `AVAILABLE`.
    pub cluster_status: Option<crate::dws::types::SnapshotClusterStatus>,
    /// Time at which the snapshot is expected to start, as a Unix timestamp in milliseconds.
    pub bak_expected_start_time: Option<String>,
    /// Number of days for which the snapshot is kept.
    pub bak_keep_day: Option<i64>,
    /// Schedule of the snapshots as a cron expression, such as `0 31 1/8 ? * 2,3,4,5,6,7`.
    pub bak_period: Option<String>,
    /// Database user who made the backup, such as `dbadmin`.
    pub db_user: Option<String>,
    /// Type and version of the database.
    pub datastore: Option<crate::dws::types::Datastore>,
    /// Progress of the backup as a text, such as `100`.
    pub progress: Option<String>,
    /// Scope of the backup: `cluster` for the whole cluster, `schema` for certain schemas of one
    /// database.
    pub backup_level: Option<crate::dws::types::SnapshotLevel>,
}

impl Snapshot {
    /// ID of the snapshot, as [`delete_snapshot`](crate::dws::Client::delete_snapshot) and
    /// [`restore_cluster_v1`](crate::dws::Client::restore_cluster_v1) take it.
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

    /// Name of the cluster from which the snapshot was taken.
    #[inline]
    pub fn cluster_name(&self) -> Option<&str> {
        self.cluster_name.as_deref()
    }

    /// Key that was generated for this backup and identifies its backup set, such as `20221101_021217`.
    #[inline]
    pub fn backup_key(&self) -> Option<&str> {
        self.backup_key.as_deref()
    }

    /// Backup key of the snapshot on which this incremental one builds; `FULL` for a full snapshot.
    #[inline]
    pub fn prior_backup_key(&self) -> Option<&str> {
        self.prior_backup_key.as_deref()
    }

    /// Backup key of the full snapshot on which this one is based.
    #[inline]
    pub fn base_backup_key(&self) -> Option<&str> {
        self.base_backup_key.as_deref()
    }

    /// Medium on which the snapshot is stored, such as `OBS`.
    #[inline]
    pub fn backup_device(&self) -> Option<&str> {
        self.backup_device.as_deref()
    }

    /// Size of the full snapshot and all incremental ones up to this one together, in KB.
    #[inline]
    pub fn total_backup_size(&self) -> Option<i64> {
        self.total_backup_size
    }

    /// Name of the full snapshot on which this one is based.
    #[inline]
    pub fn base_backup_name(&self) -> Option<&str> {
        self.base_backup_name.as_deref()
    }

    /// Whether the snapshot can be restored to the cluster from which it was taken.
    #[inline]
    pub fn support_inplace_restore(&self) -> Option<bool> {
        self.support_inplace_restore
    }

    /// Whether the backup is limited to certain objects, which `fine_grained_backup_detail` then names.
    #[inline]
    pub fn fine_grained_backup(&self) -> Option<bool> {
        self.fine_grained_backup
    }

    /// Database and schemas that a fine-grained backup covers.
    #[inline]
    pub fn fine_grained_backup_detail(
        &self,
    ) -> Option<&crate::dws::types::SnapshotScope> {
        self.fine_grained_backup_detail.as_ref()
    }

    /// Version of the guest agent of the cluster, such as `8.2.1.300`.
    #[inline]
    pub fn guest_agent_version(&self) -> Option<&str> {
        self.guest_agent_version.as_deref()
    }

    /// State of the cluster, such as `AVAILABLE`.
    #[inline]
    pub fn cluster_status(&self) -> Option<&crate::dws::types::SnapshotClusterStatus> {
        self.cluster_status.as_ref()
    }

    /// Time at which the snapshot is expected to start, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn bak_expected_start_time(&self) -> Option<&str> {
        self.bak_expected_start_time.as_deref()
    }

    /// Number of days for which the snapshot is kept.
    #[inline]
    pub fn bak_keep_day(&self) -> Option<i64> {
        self.bak_keep_day
    }

    /// Schedule of the snapshots as a cron expression, such as `0 31 1/8 ? * 2,3,4,5,6,7`.
    #[inline]
    pub fn bak_period(&self) -> Option<&str> {
        self.bak_period.as_deref()
    }

    /// Database user who made the backup, such as `dbadmin`.
    #[inline]
    pub fn db_user(&self) -> Option<&str> {
        self.db_user.as_deref()
    }

    /// Type and version of the database.
    #[inline]
    pub fn datastore(&self) -> Option<&crate::dws::types::Datastore> {
        self.datastore.as_ref()
    }

    /// Progress of the backup as a text, such as `100`.
    #[inline]
    pub fn progress(&self) -> Option<&str> {
        self.progress.as_deref()
    }

    /// Scope of the backup: `cluster` for the whole cluster, `schema` for certain schemas of one database.
    #[inline]
    pub fn backup_level(&self) -> Option<&crate::dws::types::SnapshotLevel> {
        self.backup_level.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    Snapshot {
        id: Member::new("id"),
        name: Member::new("name"),
        description: Member::new("description"),
        started: Member::new("started"),
        finished: Member::new("finished"),
        size: Member::new("size"),
        status: Member::new("status"),
        r#type: Member::new("type"),
        cluster_id: Member::new("cluster_id"),
        cluster_name: Member::new("cluster_name"),
        backup_key: Member::new("backup_key"),
        prior_backup_key: Member::new("prior_backup_key"),
        base_backup_key: Member::new("base_backup_key"),
        backup_device: Member::new("backup_device"),
        total_backup_size: Member::new("total_backup_size"),
        base_backup_name: Member::new("base_backup_name"),
        support_inplace_restore: Member::new("support_inplace_restore"),
        fine_grained_backup: Member::new("fine_grained_backup"),
        fine_grained_backup_detail: Member::new("fine_grained_backup_detail"),
        guest_agent_version: Member::new("guest_agent_version"),
        cluster_status: Member::new("cluster_status"),
        bak_expected_start_time: Member::new("bak_expected_start_time"),
        bak_keep_day: Member::new("bak_keep_day"),
        bak_period: Member::new("bak_period"),
        db_user: Member::new("db_user"),
        datastore: Member::new("datastore"),
        progress: Member::new("progress"),
        backup_level: Member::new("backup_level"),
    }
}
