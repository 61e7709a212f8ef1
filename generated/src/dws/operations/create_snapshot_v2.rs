// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1snapshots/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "createSnapshotV2",
        ::gaussdb_runtime::generated::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/snapshots",
    )
};

impl crate::dws::Client {
    /// Create a full or incremental snapshot
    ///
    /// Starts a manual snapshot, full or incremental, of a whole cluster or of certain schemas. An
    /// incremental snapshot needs the backup set it builds on (`backup_key`); a snapshot of schemas
    /// needs `database` and `schema_list`. Asynchronous: the response holds the new snapshot and, in
    /// `extendparam.jobs`, its job IDs. Poll [`get_snapshot`](crate::dws::Client::get_snapshot) until `status` is `AVAILABLE`.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/snapshots`
    ///
    /// - Documented in: section 5.3.2 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 500, 503
    ///
    /// To wait for the outcome: [`wait_until_snapshot_available`](crate::dws::Client::wait_until_snapshot_available).
    #[inline]
    pub fn create_snapshot_v2(&self) -> CreateSnapshotV2<'_> {
        CreateSnapshotV2 {
            client: self,
            input: <CreateSnapshotV2Input as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`create_snapshot_v2`](crate::dws::Client::create_snapshot_v2).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CreateSnapshotV2<'a> {
    client: &'a crate::dws::Client,
    input: CreateSnapshotV2Input,
}

impl CreateSnapshotV2<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Settings of the snapshot to create. Required.
    #[inline]
    pub fn snapshot(mut self, value: crate::dws::types::SnapshotReqInfo) -> Self {
        self.input.body.snapshot = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CreateSnapshotV2Input) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::CreateSnapshotV2Response,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::CreateSnapshotV2Response>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`create_snapshot_v2`](crate::dws::Client::create_snapshot_v2) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateSnapshotV2Input {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::CreateSnapshotV2Request,
}

impl ::gaussdb_runtime::generated::Input for CreateSnapshotV2Input {
    type Output = crate::dws::types::CreateSnapshotV2Response;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        self.body.validate(v);
    }
}

/// Snapshot to take, full or incremental, of the cluster or of certain schemas.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateSnapshotV2Request {
    /// Settings of the snapshot to create.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub snapshot: ::std::option::Option<crate::dws::types::SnapshotReqInfo>,
}

impl CreateSnapshotV2Request {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("snapshot", self.snapshot.is_some());
        if let ::std::option::Option::Some(value) = &self.snapshot {
            v.within("snapshot", |v| value.validate(v));
        }
    }
}

/// The new snapshot and the jobs that create it.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateSnapshotV2Response {
    /// The new snapshot, with state, level and medium.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup: ::std::option::Option<crate::dws::types::MultiengineBackup>,
    /// Jobs that create the snapshot, by their IDs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub extendparam: ::std::option::Option<crate::dws::types::MultiengineRspJobs>,
}

/// Database, schemas and tables that a new snapshot covers.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct FineGrainedBackupDetail {
    /// Name of the database that the backup covers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub database: ::std::option::Option<::std::string::String>,
    /// Names of the schemas that the backup covers.
    #[serde(default)]
    pub schemas: ::std::vec::Vec<::std::string::String>,
    /// Tables that the new snapshot covers, if it covers only some.
    #[serde(default)]
    pub tables: ::std::vec::Vec<::std::string::String>,
}

/// A snapshot being created, with state, size, medium and its chain of backups.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MultiengineBackup {
    /// Time of creation, such as `2023-02-24T02:25:36`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::std::string::String>,
    /// Type and version of the database.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore: ::std::option::Option<crate::dws::types::MultiengineDatastore>,
    /// Free text about the snapshot, given when it was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// ID of the snapshot, which names it in the path of other calls.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster from which the snapshot was taken.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Name of the cluster from which the snapshot was taken.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_name: ::std::option::Option<::std::string::String>,
    /// Name of the snapshot, unique regardless of case.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Size of the snapshot, as in the list of snapshots in GB; the reference names no unit here.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<f64>,
    /// State of the snapshot, such as `BUILDING`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Time when the snapshot was last changed, such as `2022-11-01T02:15:26`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated: ::std::option::Option<::std::string::String>,
    /// Kind of snapshot as a number, such as `1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_type: ::std::option::Option<::std::string::String>,
    /// Way in which the snapshot came about, as a code such as `0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_method: ::std::option::Option<::std::string::String>,
    /// Time at which the snapshot is expected to start, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bak_expected_start_time: ::std::option::Option<::std::string::String>,
    /// Number of days for which the snapshot is kept.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bak_keep_day: ::std::option::Option<i64>,
    /// Schedule of the snapshots as a cron expression, such as `0 31 1/8 ? * 2,3,4,5,6,7`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bak_period: ::std::option::Option<::std::string::String>,
    /// Database user who made the backup, such as `dbadmin`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_user: ::std::option::Option<::std::string::String>,
    /// Progress of the backup as a text, such as `100`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub progress: ::std::option::Option<::std::string::String>,
    /// Key that was generated for this backup and identifies its backup set, such as `20221101_021217`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_key: ::std::option::Option<::std::string::String>,
    /// Backup key of the snapshot on which this incremental one builds; `FULL` for a full snapshot.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prior_backup_key: ::std::option::Option<::std::string::String>,
    /// Backup key of the full snapshot on which this one is based.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub base_backup_key: ::std::option::Option<::std::string::String>,
    /// Medium on which the snapshot is stored, such as `OBS`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_device: ::std::option::Option<::std::string::String>,
    /// Size of all backups together, such as 206400; the reference names no unit here and KB elsewhere.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_backup_size: ::std::option::Option<i64>,
    /// Name of the full snapshot on which this one is based.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub base_backup_name: ::std::option::Option<::std::string::String>,
    /// Whether the snapshot can be restored to the cluster from which it was taken.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub support_inplace_restore: ::std::option::Option<bool>,
    /// Whether a fine-grained backup is supported.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fine_grained_backup: ::std::option::Option<bool>,
    /// Scope of the backup: `cluster` for the whole cluster, `schema` for certain schemas of one
    /// database.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_level: ::std::option::Option<crate::dws::types::BackupLevel>,
    /// Database and schemas that a fine-grained backup covers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fine_grained_backup_detail: ::std::option::Option<
        crate::dws::types::FineGrainedBackupDetail,
    >,
    /// Version of the guest agent of the cluster, such as `8.2.1.300`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub guest_agent_version: ::std::option::Option<::std::string::String>,
    /// State of the cluster, such as `AVAILABLE`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_status: ::std::option::Option<::std::string::String>,
    /// Region from which the snapshots are copied.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_region: ::std::option::Option<::std::string::String>,
    /// Region to which the snapshots are copied.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub destination_region: ::std::option::Option<::std::string::String>,
}

/// Type and version of the database that a new snapshot is taken from.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MultiengineDatastore {
    /// Kind of database, such as `dws`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Version of the database, such as `8.1.3.320`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}

/// Jobs that create a snapshot.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MultiengineRspJobs {
    /// IDs of the jobs that create the snapshot.
    #[serde(default)]
    pub jobs: ::std::vec::Vec<::std::string::String>,
}

/// A snapshot to take, full or incremental, of the cluster or of certain schemas.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct SnapshotReqInfo {
    /// Kind of snapshot to create: 0 for a full one, 1 for an incremental one.
    ///
    /// Required.
    ///
    /// - `0`: Full snapshot.
    /// - `1`: Incremental snapshot.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<i32>,
    /// Name for the snapshot: 4 to 64 letters, digits, hyphens and underscores, the first one a letter;
    /// unique regardless of case.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Free text about the snapshot, at most 256 characters without any of `!<>'=&"`; empty when left
    /// out.
    ///
    /// Required. At most 256 characters. Pattern: `^[^!"&'<=>]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Scope of the backup: `cluster` for the whole cluster, `schema` for certain schemas of one
    /// database.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_level: ::std::option::Option<crate::dws::types::BackupLevel>,
    /// Name of the database to back up; required when `backup_level` is `schema`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub database: ::std::option::Option<::std::string::String>,
    /// Names of the schemas to back up; required when `backup_level` is `schema`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schema_list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Key of the backup set on which an incremental snapshot is based; required when `type` is 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_key: ::std::option::Option<::std::string::String>,
}

impl SnapshotReqInfo {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Kind of snapshot to create: 0 for a full one, 1 for an incremental one. Required.
    #[inline]
    pub fn r#type(mut self, value: i32) -> Self {
        self.r#type = ::std::option::Option::Some(value);
        self
    }

    /// Name for the snapshot: 4 to 64 letters, digits, hyphens and underscores, the first one a letter; unique regardless of case. Required.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Free text about the snapshot, at most 256 characters without any of `!<>'=&"`; empty when left out. Required.
    pub fn description(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.description = ::std::option::Option::Some(value.into());
        self
    }

    /// Scope of the backup: `cluster` for the whole cluster, `schema` for certain schemas of one database.
    pub fn backup_level(
        mut self,
        value: impl ::std::convert::Into<crate::dws::types::BackupLevel>,
    ) -> Self {
        self.backup_level = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the database to back up; required when `backup_level` is `schema`.
    pub fn database(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.database = ::std::option::Option::Some(value.into());
        self
    }

    /// Names of the schemas to back up; required when `backup_level` is `schema`.
    pub fn schema_list(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.schema_list = ::std::option::Option::Some(
            value.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }

    /// Key of the backup set on which an incremental snapshot is based; required when `type` is 1.
    pub fn backup_key(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.backup_key = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("type", self.r#type.is_some());
        v.limit(
            "type",
            &self.r#type,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["0", "1"])],
        );
        v.require("name", self.name.is_some());
        v.limit(
            "name",
            &self.name,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(4usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(64usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
            ],
        );
        v.require("description", self.description.is_some());
        v.limit(
            "description",
            &self.description,
            &[
                ::gaussdb_runtime::generated::Limit::MaxLength(256usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[^!\"&'<=>]*$"),
            ],
        );
        v.limit(
            "backup_level",
            &self.backup_level,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["cluster", "schema"])],
        );
    }
}
