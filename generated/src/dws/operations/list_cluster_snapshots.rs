// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1snapshots/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.23",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listClusterSnapshots",
        gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/clusters/{cluster_id}/snapshots",
    )
};

impl crate::dws::Client {
    /// List snapshots of a cluster
    ///
    /// Lists the snapshots of one cluster with all their details, including whether each can be
    /// restored in place. The list can be sorted by name, cluster name or start time (`sort_key` with
    /// `sort_dir`) and is paged with `offset` and `limit`.
    ///
    /// `GET /v1.0/{project_id}/clusters/{cluster_id}/snapshots`
    ///
    /// - Documented in: section 5.3.23 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_cluster_snapshots()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_cluster_snapshots(&self) -> ListClusterSnapshots {
        ListClusterSnapshots {
            client: self.clone(),
            input: <ListClusterSnapshotsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_cluster_snapshots`](crate::dws::Client::list_cluster_snapshots).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClusterSnapshots {
    client: crate::dws::Client,
    input: ListClusterSnapshotsInput,
}

impl ListClusterSnapshots {
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

    /// Columns to sort by: `name`, `clusterName` or `startTime`; each needs a sort order in `sort_dir`.
    pub fn sort_key(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::ListClusterSnapshotsSortKey,
        >,
    ) -> Self {
        self.input.sort_key = value.into_value();
        self
    }

    /// Sort order for each column in `sort_key`: `ASC` for ascending, `DESC` for descending.
    pub fn sort_dir(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.sort_dir = value.into_value();
        self
    }

    /// Number of the record that the page starts with.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Largest number of items to return in one page.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListClusterSnapshotsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListClusterSnapshotsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListClusterSnapshotsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_cluster_snapshots`](crate::dws::Client::list_cluster_snapshots).
#[derive(Clone)]
pub struct ListClusterSnapshotsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Columns to sort by: `name`, `clusterName` or `startTime`; each needs a sort order in `sort_dir`.
    pub sort_key: Option<crate::dws::types::ListClusterSnapshotsSortKey>,
    /// Sort order for each column in `sort_key`: `ASC` for ascending, `DESC` for descending.
    pub sort_dir: Option<String>,
    /// Number of the record that the page starts with.
    pub offset: Option<i64>,
    /// Largest number of items to return in one page.
    pub limit: Option<i64>,
}

impl ListClusterSnapshotsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterSnapshotsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        sort_key: Member::query("sort_key").limits(&[OneOf(&["name", "clusterName", "startTime"])]),
        sort_dir: Member::query("sort_dir"),
        offset: Member::query("offset"),
        limit: Member::query("limit"),
    }
}

impl gaussdb_runtime::codegen::Input for ListClusterSnapshotsInput {
    type Output = crate::dws::types::ListClusterSnapshotsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListClusterSnapshotsInput {
    type Item = crate::dws::types::ClusterSnapshot;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("count"),
        id: Some("id"),
        ..gaussdb_runtime::codegen::Pagination::new("snapshots")
    };
}

impl ListClusterSnapshots {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::ClusterSnapshot> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::ClusterSnapshot> {
        self.pages().items()
    }
}

/// A snapshot as the list for one cluster shows it, with size, medium and its chain of backups.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterSnapshot {
    /// ID of the snapshot, which names it in the path of other calls.
    pub id: Option<String>,
    /// Name of the snapshot, unique regardless of case.
    pub name: Option<String>,
    /// Free text about the snapshot, given when it was created.
    pub description: Option<String>,
    /// Time when the creation of the snapshot began, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
    pub started: Option<String>,
    /// Time when the record of the snapshot was last changed, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
    pub updated: Option<String>,
    /// Size of the snapshot, in GB.
    pub size: Option<f64>,
    /// State of the snapshot; `AVAILABLE` means that it can be used.
    pub status: Option<crate::dws::types::ClusterSnapshotStatus>,
    /// Way in which the snapshot came about: `MANUAL` by hand, `AUTO` by a policy.
    pub r#type: Option<crate::dws::types::ClusterSnapshotType>,
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
    pub backup_level: Option<String>,
}

impl ClusterSnapshot {
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

    /// Time when the record of the snapshot was last changed, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
    #[inline]
    pub fn updated(&self) -> Option<&str> {
        self.updated.as_deref()
    }

    /// Size of the snapshot, in GB.
    #[inline]
    pub fn size(&self) -> Option<f64> {
        self.size
    }

    /// State of the snapshot; `AVAILABLE` means that it can be used.
    #[inline]
    pub fn status(&self) -> Option<&crate::dws::types::ClusterSnapshotStatus> {
        self.status.as_ref()
    }

    /// Way in which the snapshot came about: `MANUAL` by hand, `AUTO` by a policy.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::dws::types::ClusterSnapshotType> {
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
    pub fn backup_level(&self) -> Option<&str> {
        self.backup_level.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterSnapshot {
        id: Member::new("id"),
        name: Member::new("name"),
        description: Member::new("description"),
        started: Member::new("started"),
        updated: Member::new("updated"),
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

/// Snapshots of the cluster, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListClusterSnapshotsResponse {
    /// Snapshots of the cluster, those of this page.
    pub snapshots: Vec<crate::dws::types::ClusterSnapshot>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub cluster_id: Option<String>,
}

impl ListClusterSnapshotsResponse {
    /// Snapshots of the cluster, those of this page.
    #[inline]
    pub fn snapshots(&self) -> &[crate::dws::types::ClusterSnapshot] {
        &self.snapshots
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }

    /// ID of the project (resource set), as the page My Settings of the console shows it.
    #[inline]
    pub fn project_id(&self) -> Option<&str> {
        self.project_id.as_deref()
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterSnapshotsResponse {
        snapshots: Member::new("snapshots"),
        count: Member::new("count"),
        project_id: Member::new("project_id"),
        cluster_id: Member::new("cluster_id"),
    }
}

/// State of the snapshot; `AVAILABLE` means that it can be used.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClusterSnapshotStatus {
    /// The snapshot is still being taken.
    Creating,
    /// The snapshot can be used.
    Available,
    /// The snapshot cannot be used.
    Unavailable,
    /// The snapshot is being restored.
    Restoring,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClusterSnapshotStatus {
        Creating = "CREATING",
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
        Restoring = "RESTORING",
    }
}

/// Way in which the snapshot came about: `MANUAL` by hand, `AUTO` by a policy.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClusterSnapshotType {
    /// Taken by hand.
    Manual,
    /// Taken automatically.
    Auto,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClusterSnapshotType {
        Manual = "MANUAL",
        Auto = "AUTO",
    }
}

/// Columns to sort by: `name`, `clusterName` or `startTime`; each needs a sort order in `sort_dir`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ListClusterSnapshotsSortKey {
    /// By the name of the snapshot.
    Name,
    /// By the name of the cluster.
    ClusterName,
    /// By the time at which the snapshot began.
    StartTime,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ListClusterSnapshotsSortKey {
        Name = "name",
        ClusterName = "clusterName",
        StartTime = "startTime",
    }
}
