// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1snapshots/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createSnapshot",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/snapshots",
    )
};

impl crate::dws::Client {
    /// Create a full or incremental snapshot
    ///
    /// Starts a manual snapshot, full or incremental, of a whole cluster or of certain schemas. An
    /// incremental snapshot needs the backup set it builds on (`backup_key`); a snapshot of schemas
    /// needs `database` and `schema_list`. Asynchronous: the response holds the new snapshot and, in
    /// `extendparam.jobs`, its job IDs. Poll [`get_snapshot`](crate::dws::Client::get_snapshot) until `status` is
    /// `AVAILABLE`.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/snapshots`
    ///
    /// - Documented in: section 5.3.2 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_snapshot_available`](crate::dws::Client::wait_until_snapshot_available).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::SnapshotSpec;
    ///
    /// let response = client
    ///     .create_snapshot()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .snapshot(
    ///         SnapshotSpec::builder()
    ///             .r#type(0)
    ///             .name("before-upgrade")
    ///             .description("Used by the monthly report."),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_snapshot(&self) -> CreateSnapshot {
        CreateSnapshot {
            client: self.clone(),
            input: <CreateSnapshotInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_snapshot`](crate::dws::Client::create_snapshot).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSnapshot {
    client: crate::dws::Client,
    input: CreateSnapshotInput,
}

impl CreateSnapshot {
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

    /// Settings of the snapshot to create. Required.
    pub fn snapshot(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::SnapshotSpec>,
    ) -> Self {
        self.input.body.snapshot = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateSnapshotInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::CreateSnapshotResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::CreateSnapshotResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`create_snapshot`](crate::dws::Client::create_snapshot).
#[derive(Clone)]
pub struct CreateSnapshotInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::CreateSnapshotRequest,
}

impl CreateSnapshotInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateSnapshotInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateSnapshotInput {
    type Output = crate::dws::types::CreateSnapshotResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Snapshot to take, full or incremental, of the cluster or of certain schemas.
#[derive(Clone)]
pub struct CreateSnapshotRequest {
    /// Settings of the snapshot to create.
    ///
    /// Required.
    pub snapshot: Option<crate::dws::types::SnapshotSpec>,
}

impl CreateSnapshotRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateSnapshotRequest {
        snapshot: Member::new("snapshot").required(),
    }
}

/// The new snapshot and the jobs that create it.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateSnapshotResponse {
    /// The new snapshot, with state, level and medium.
    pub backup: Option<crate::dws::types::SnapshotInCreation>,
    /// Jobs that create the snapshot, by their IDs.
    pub extendparam: Option<crate::dws::types::SnapshotJobs>,
}

impl CreateSnapshotResponse {
    /// The new snapshot, with state, level and medium.
    #[inline]
    pub fn backup(&self) -> Option<&crate::dws::types::SnapshotInCreation> {
        self.backup.as_ref()
    }

    /// Jobs that create the snapshot, by their IDs.
    #[inline]
    pub fn extendparam(&self) -> Option<&crate::dws::types::SnapshotJobs> {
        self.extendparam.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    CreateSnapshotResponse {
        backup: Member::new("backup"),
        extendparam: Member::new("extendparam"),
    }
}

/// A snapshot being created, with state, size, medium and its chain of backups.
#[derive(Clone)]
#[non_exhaustive]
pub struct SnapshotInCreation {
    /// Time of creation, such as `2023-02-24T02:25:36`.
    pub created: Option<String>,
    /// Type and version of the database.
    pub datastore: Option<crate::dws::types::Datastore>,
    /// Free text about the snapshot, given when it was created.
    pub description: Option<String>,
    /// ID of the snapshot, which names it in the path of other calls.
    pub id: Option<String>,
    /// ID of the cluster from which the snapshot was taken.
    pub cluster_id: Option<String>,
    /// Name of the cluster from which the snapshot was taken.
    pub cluster_name: Option<String>,
    /// Name of the snapshot, unique regardless of case.
    pub name: Option<String>,
    /// Size of the snapshot, as in the list of snapshots in GB; the reference names no unit here.
    pub size: Option<f64>,
    /// State of the snapshot, such as `BUILDING`.
    pub status: Option<String>,
    /// Time when the snapshot was last changed, such as `2022-11-01T02:15:26`.
    pub updated: Option<String>,
    /// Kind of snapshot as a number, such as `1`.
    pub backup_type: Option<String>,
    /// Way in which the snapshot came about, as a code such as `0`.
    pub backup_method: Option<String>,
    /// Time at which the snapshot is expected to start, as a Unix timestamp in milliseconds.
    pub bak_expected_start_time: Option<String>,
    /// Number of days for which the snapshot is kept.
    pub bak_keep_day: Option<i64>,
    /// Schedule of the snapshots as a cron expression, such as `0 31 1/8 ? * 2,3,4,5,6,7`.
    pub bak_period: Option<String>,
    /// Database user who made the backup, such as `dbadmin`.
    pub db_user: Option<String>,
    /// Progress of the backup as a text, such as `100`.
    pub progress: Option<String>,
    /// Key that was generated for this backup and identifies its backup set, such as `20221101_021217`.
    pub backup_key: Option<String>,
    /// Backup key of the snapshot on which this incremental one builds; `FULL` for a full snapshot.
    pub prior_backup_key: Option<String>,
    /// Backup key of the full snapshot on which this one is based.
    pub base_backup_key: Option<String>,
    /// Medium on which the snapshot is stored, such as `OBS`.
    pub backup_device: Option<String>,
    /// Size of all backups together, such as 206400; the reference names no unit here and KB elsewhere.
    pub total_backup_size: Option<i64>,
    /// Name of the full snapshot on which this one is based.
    pub base_backup_name: Option<String>,
    /// Whether the snapshot can be restored to the cluster from which it was taken.
    pub support_inplace_restore: Option<bool>,
    /// Whether a fine-grained backup is supported.
    pub fine_grained_backup: Option<bool>,
    /// Scope of the backup: `cluster` for the whole cluster, `schema` for certain schemas of one
    /// database.
    pub backup_level: Option<crate::dws::types::SnapshotLevel>,
    /// Database and schemas that a fine-grained backup covers.
    pub fine_grained_backup_detail: Option<crate::dws::types::SnapshotScopeSpec>,
    /// Version of the guest agent of the cluster, such as `8.2.1.300`.
    pub guest_agent_version: Option<String>,
    /// State of the cluster, such as `AVAILABLE`.
    pub cluster_status: Option<String>,
    /// Region from which the snapshots are copied.
    pub source_region: Option<String>,
    /// Region to which the snapshots are copied.
    pub destination_region: Option<String>,
}

impl SnapshotInCreation {
    /// Time of creation, such as `2023-02-24T02:25:36`.
    #[inline]
    pub fn created(&self) -> Option<&str> {
        self.created.as_deref()
    }

    /// Type and version of the database.
    #[inline]
    pub fn datastore(&self) -> Option<&crate::dws::types::Datastore> {
        self.datastore.as_ref()
    }

    /// Free text about the snapshot, given when it was created.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// ID of the snapshot, which names it in the path of other calls.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
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

    /// Name of the snapshot, unique regardless of case.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Size of the snapshot, as in the list of snapshots in GB; the reference names no unit here.
    #[inline]
    pub fn size(&self) -> Option<f64> {
        self.size
    }

    /// State of the snapshot, such as `BUILDING`.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Time when the snapshot was last changed, such as `2022-11-01T02:15:26`.
    #[inline]
    pub fn updated(&self) -> Option<&str> {
        self.updated.as_deref()
    }

    /// Kind of snapshot as a number, such as `1`.
    #[inline]
    pub fn backup_type(&self) -> Option<&str> {
        self.backup_type.as_deref()
    }

    /// Way in which the snapshot came about, as a code such as `0`.
    #[inline]
    pub fn backup_method(&self) -> Option<&str> {
        self.backup_method.as_deref()
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

    /// Progress of the backup as a text, such as `100`.
    #[inline]
    pub fn progress(&self) -> Option<&str> {
        self.progress.as_deref()
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

    /// Size of all backups together, such as 206400; the reference names no unit here and KB elsewhere.
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

    /// Whether a fine-grained backup is supported.
    #[inline]
    pub fn fine_grained_backup(&self) -> Option<bool> {
        self.fine_grained_backup
    }

    /// Scope of the backup: `cluster` for the whole cluster, `schema` for certain schemas of one database.
    #[inline]
    pub fn backup_level(&self) -> Option<&crate::dws::types::SnapshotLevel> {
        self.backup_level.as_ref()
    }

    /// Database and schemas that a fine-grained backup covers.
    #[inline]
    pub fn fine_grained_backup_detail(
        &self,
    ) -> Option<&crate::dws::types::SnapshotScopeSpec> {
        self.fine_grained_backup_detail.as_ref()
    }

    /// Version of the guest agent of the cluster, such as `8.2.1.300`.
    #[inline]
    pub fn guest_agent_version(&self) -> Option<&str> {
        self.guest_agent_version.as_deref()
    }

    /// State of the cluster, such as `AVAILABLE`.
    #[inline]
    pub fn cluster_status(&self) -> Option<&str> {
        self.cluster_status.as_deref()
    }

    /// Region from which the snapshots are copied.
    #[inline]
    pub fn source_region(&self) -> Option<&str> {
        self.source_region.as_deref()
    }

    /// Region to which the snapshots are copied.
    #[inline]
    pub fn destination_region(&self) -> Option<&str> {
        self.destination_region.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    SnapshotInCreation {
        created: Member::new("created"),
        datastore: Member::new("datastore"),
        description: Member::new("description"),
        id: Member::new("id"),
        cluster_id: Member::new("cluster_id"),
        cluster_name: Member::new("cluster_name"),
        name: Member::new("name"),
        size: Member::new("size"),
        status: Member::new("status"),
        updated: Member::new("updated"),
        backup_type: Member::new("backup_type"),
        backup_method: Member::new("backup_method"),
        bak_expected_start_time: Member::new("bak_expected_start_time"),
        bak_keep_day: Member::new("bak_keep_day"),
        bak_period: Member::new("bak_period"),
        db_user: Member::new("db_user"),
        progress: Member::new("progress"),
        backup_key: Member::new("backup_key"),
        prior_backup_key: Member::new("prior_backup_key"),
        base_backup_key: Member::new("base_backup_key"),
        backup_device: Member::new("backup_device"),
        total_backup_size: Member::new("total_backup_size"),
        base_backup_name: Member::new("base_backup_name"),
        support_inplace_restore: Member::new("support_inplace_restore"),
        fine_grained_backup: Member::new("fine_grained_backup"),
        backup_level: Member::new("backup_level"),
        fine_grained_backup_detail: Member::new("fine_grained_backup_detail"),
        guest_agent_version: Member::new("guest_agent_version"),
        cluster_status: Member::new("cluster_status"),
        source_region: Member::new("source_region"),
        destination_region: Member::new("destination_region"),
    }
}

/// Jobs that create a snapshot.
#[derive(Clone)]
#[non_exhaustive]
pub struct SnapshotJobs {
    /// IDs of the jobs that create the snapshot.
    pub jobs: Vec<String>,
}

impl SnapshotJobs {
    /// IDs of the jobs that create the snapshot.
    #[inline]
    pub fn jobs(&self) -> &[String] {
        &self.jobs
    }
}

gaussdb_runtime::reflect_struct! {
    SnapshotJobs {
        jobs: Member::new("jobs"),
    }
}

/// What a snapshot is to hold.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SnapshotLevelSpec {
    /// The whole cluster.
    Cluster,
    /// Certain schemas of one database.
    Schema,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    SnapshotLevelSpec {
        Cluster = "cluster",
        Schema = "schema",
    }
}

/// Database, schemas and tables that a new snapshot covers.
#[derive(Clone)]
#[non_exhaustive]
pub struct SnapshotScopeSpec {
    /// Name of the database that the backup covers.
    pub database: Option<String>,
    /// Names of the schemas that the backup covers.
    pub schemas: Vec<String>,
    /// Tables that the new snapshot covers, if it covers only some.
    pub tables: Vec<String>,
}

impl SnapshotScopeSpec {
    /// Name of the database that the backup covers.
    #[inline]
    pub fn database(&self) -> Option<&str> {
        self.database.as_deref()
    }

    /// Names of the schemas that the backup covers.
    #[inline]
    pub fn schemas(&self) -> &[String] {
        &self.schemas
    }

    /// Tables that the new snapshot covers, if it covers only some.
    #[inline]
    pub fn tables(&self) -> &[String] {
        &self.tables
    }
}

gaussdb_runtime::reflect_struct! {
    SnapshotScopeSpec {
        database: Member::new("database"),
        schemas: Member::new("schemas"),
        tables: Member::new("tables"),
    }
}

/// A snapshot to take, full or incremental, of the cluster or of certain schemas.
#[derive(Clone)]
pub struct SnapshotSpec {
    /// Kind of snapshot to create: 0 for a full one, 1 for an incremental one.
    ///
    /// Required.
    ///
    /// - `0`: Full snapshot.
    /// - `1`: Incremental snapshot.
    pub r#type: Option<i64>,
    /// Name for the snapshot: 4 to 64 letters, digits, hyphens and underscores, the first one a letter;
    /// unique regardless of case.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: Option<String>,
    /// Free text about the snapshot, at most 256 characters without any of `!<>'=&"`; empty when left
    /// out.
    ///
    /// Required. At most 256 characters. Pattern: `^[^!"&'<=>]*$`.
    pub description: Option<String>,
    /// Scope of the backup: `cluster` for the whole cluster, `schema` for certain schemas of one
    /// database.
    pub backup_level: Option<crate::dws::types::SnapshotLevelSpec>,
    /// Name of the database to back up; required when `backup_level` is `schema`.
    ///
    /// Required when `backup_level` is `schema`.
    pub database: Option<String>,
    /// Names of the schemas to back up; required when `backup_level` is `schema`.
    ///
    /// Required when `backup_level` is `schema`.
    pub schema_list: Option<Vec<String>>,
    /// Key of the backup set on which an incremental snapshot is based; required when `type` is 1.
    ///
    /// Required when `type` is `1`.
    pub backup_key: Option<String>,
}

impl SnapshotSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Kind of snapshot to create: 0 for a full one, 1 for an incremental one. Required.
    pub fn r#type(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.r#type = value.into_value();
        self
    }

    /// Name for the snapshot: 4 to 64 letters, digits, hyphens and underscores, the first one a letter; unique
    /// regardless of case. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.name = value.into_value();
        self
    }

    /// Free text about the snapshot, at most 256 characters without any of `!<>'=&"`; empty when left out. Required.
    pub fn description(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.description = value.into_value();
        self
    }

    /// Scope of the backup: `cluster` for the whole cluster, `schema` for certain schemas of one database.
    pub fn backup_level(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::SnapshotLevelSpec>,
    ) -> Self {
        self.backup_level = value.into_value();
        self
    }

    /// Name of the database to back up; required when `backup_level` is `schema`.
    pub fn database(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.database = value.into_value();
        self
    }

    /// Names of the schemas to back up; required when `backup_level` is `schema`.
    pub fn schema_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.schema_list = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Key of the backup set on which an incremental snapshot is based; required when `type` is 1.
    pub fn backup_key(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.backup_key = value.into_value();
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
    SnapshotSpec {
        r#type: Member::new("type").required().limits(&[OneOf(&["0", "1"])]),
        name: Member::new("name")
            .required()
            .limits(&[MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$")]),
        description: Member::new("description").required().limits(&[MaxLength(256), Pattern("^[^!\"&'<=>]*$")]),
        backup_level: Member::new("backup_level").limits(&[OneOf(&["cluster", "schema"])]),
        database: Member::new("database")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "backup_level",
                                values: &["schema"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
        schema_list: Member::new("schema_list")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "backup_level",
                                values: &["schema"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
        backup_key: Member::new("backup_key")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "type",
                                values: &["1"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
    }
}
