// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1snapshot-policies/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.9",
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createSnapshotPolicy",
        gaussdb_runtime::codegen::Method::Put,
        "/v2/{project_id}/clusters/{cluster_id}/snapshot-policies",
    )
};

impl crate::dws::Client {
    /// Add a snapshot policy
    ///
    /// Adds a policy by which snapshots of a cluster are taken automatically, at times given as a cron
    /// expression, full or incremental. The same request sets what holds for all automated snapshots of
    /// the cluster: days of retention and backup medium (OBS, NBU or NFS). An NBU medium also needs its
    /// server addresses, port and parameters, an NFS medium its server address.
    ///
    /// `PUT /v2/{project_id}/clusters/{cluster_id}/snapshot-policies`
    ///
    /// - Documented in: section 5.3.9 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::SnapshotPolicySpec;
    ///
    /// client
    ///     .create_snapshot_policy()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .keep_day(7)
    ///     .backup_strategies([SnapshotPolicySpec::builder()])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_snapshot_policy(&self) -> CreateSnapshotPolicy {
        CreateSnapshotPolicy {
            client: self.clone(),
            input: <CreateSnapshotPolicyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_snapshot_policy`](crate::dws::Client::create_snapshot_policy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSnapshotPolicy {
    client: crate::dws::Client,
    input: CreateSnapshotPolicyInput,
}

impl CreateSnapshotPolicy {
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

    /// Number of days for which automated snapshots are kept, from 1 to 31.
    pub fn keep_day(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.get_or_insert_default().keep_day = value.into_value();
        self
    }

    /// Snapshot policy to add; required when a policy is added.
    pub fn backup_strategies(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::SnapshotPolicySpec>,
    ) -> Self {
        self.input.body.get_or_insert_default().backup_strategies = Some(
            value.into_iter().collect(),
        );
        self
    }

    /// Medium to which snapshots are backed up: OBS, NBU or NFS.
    pub fn device_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::CreateSnapshotPolicyRequestDeviceName,
        >,
    ) -> Self {
        self.input.body.get_or_insert_default().device_name = value.into_value();
        self
    }

    /// Port of the NBU server; required when the medium is NBU.
    pub fn server_port(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.get_or_insert_default().server_port = value.into_value();
        self
    }

    /// Parameters for backups to NBU; required when that is the medium.
    pub fn backup_param(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.get_or_insert_default().backup_param = value.into_value();
        self
    }

    /// IP addresses of the NBU or NFS server; required when the medium is NBU or NFS.
    pub fn server_ips(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.input.body.get_or_insert_default().server_ips = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateSnapshotPolicyInput) -> Self {
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

/// The input of [`create_snapshot_policy`](crate::dws::Client::create_snapshot_policy).
#[derive(Clone)]
pub struct CreateSnapshotPolicyInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body. Optional.
    pub body: Option<crate::dws::types::CreateSnapshotPolicyRequest>,
}

impl CreateSnapshotPolicyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateSnapshotPolicyInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateSnapshotPolicyInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Snapshot policy to add, with retention and backup medium of all automated snapshots.
#[derive(Clone)]
pub struct CreateSnapshotPolicyRequest {
    /// Number of days for which automated snapshots are kept, from 1 to 31.
    ///
    /// At least 1. At most 31.
    pub keep_day: Option<i64>,
    /// Snapshot policy to add; required when a policy is added.
    pub backup_strategies: Option<Vec<crate::dws::types::SnapshotPolicySpec>>,
    /// Medium to which snapshots are backed up: OBS, NBU or NFS.
    pub device_name: Option<crate::dws::types::CreateSnapshotPolicyRequestDeviceName>,
    /// Port of the NBU server; required when the medium is NBU.
    ///
    /// Required when `device_name` is `NBU`.
    pub server_port: Option<String>,
    /// Parameters for backups to NBU; required when that is the medium.
    ///
    /// Required when `device_name` is `NBU`.
    pub backup_param: Option<String>,
    /// IP addresses of the NBU or NFS server; required when the medium is NBU or NFS.
    ///
    /// Required when `device_name` is one of `NBU` or `NFS`.
    pub server_ips: Option<Vec<String>>,
}

impl CreateSnapshotPolicyRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateSnapshotPolicyRequest {
        keep_day: Member::new("keep_day").limits(&[Minimum(Int(1)), Maximum(Int(31))]),
        backup_strategies: Member::new("backup_strategies"),
        device_name: Member::new("device_name").limits(&[OneOf(&["OBS", "NBU", "NFS"])]),
        server_port: Member::new("server_port")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "device_name",
                                values: &["NBU"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
        backup_param: Member::new("backup_param")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "device_name",
                                values: &["NBU"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
        server_ips: Member::new("server_ips")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "device_name",
                                values: &["NBU", "NFS"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
    }
}

/// A snapshot policy to add, with its schedule and what it backs up.
#[derive(Clone)]
pub struct SnapshotPolicySpec {
    /// ID of the snapshot policy, as [`list_snapshot_policies`](crate::dws::Client::list_snapshot_policies) gives it.
    pub policy_id: Option<String>,
    /// Name for the snapshot policy: 4 to 92 letters, digits, hyphens and underscores, the first one a
    /// letter; unique regardless of case. Required when a policy is added.
    ///
    /// 4 to 92 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub policy_name: Option<String>,
    /// Schedule of the snapshots as a cron expression, such as `0 0 2 ? * 1`; required when a policy is
    /// added.
    pub backup_strategy: Option<String>,
    /// Kind of snapshot that the policy takes, `full` or `increment`; required when a policy is added.
    pub backup_type: Option<crate::dws::types::SnapshotPolicyType>,
    /// Scope of the backup, `cluster` for the whole cluster; required when a policy is added.
    pub backup_level: Option<String>,
}

impl SnapshotPolicySpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// ID of the snapshot policy, as [`list_snapshot_policies`](crate::dws::Client::list_snapshot_policies) gives it.
    pub fn policy_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.policy_id = value.into_value();
        self
    }

    /// Name for the snapshot policy: 4 to 92 letters, digits, hyphens and underscores, the first one a letter; unique
    /// regardless of case.
    pub fn policy_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.policy_name = value.into_value();
        self
    }

    /// Schedule of the snapshots as a cron expression, such as `0 0 2 ? * 1`; required when a policy is added.
    pub fn backup_strategy(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.backup_strategy = value.into_value();
        self
    }

    /// Kind of snapshot that the policy takes, `full` or `increment`; required when a policy is added.
    pub fn backup_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::SnapshotPolicyType>,
    ) -> Self {
        self.backup_type = value.into_value();
        self
    }

    /// Scope of the backup, `cluster` for the whole cluster; required when a policy is added.
    pub fn backup_level(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.backup_level = value.into_value();
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
    SnapshotPolicySpec {
        policy_id: Member::new("policy_id"),
        policy_name: Member::new("policy_name")
            .limits(&[MinLength(4), MaxLength(92), Pattern("^[A-Za-z][A-Za-z0-9_-]*$")]),
        backup_strategy: Member::new("backup_strategy"),
        backup_type: Member::new("backup_type").limits(&[OneOf(&["increment", "full"])]),
        backup_level: Member::new("backup_level"),
    }
}

/// Medium to which snapshots are backed up: OBS, NBU or NFS.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CreateSnapshotPolicyRequestDeviceName {
    /// Object storage service of the cloud.
    Obs,
    /// Backup server of the kind NBU.
    Nbu,
    /// Server that shares files over NFS.
    Nfs,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    CreateSnapshotPolicyRequestDeviceName {
        Obs = "OBS",
        Nbu = "NBU",
        Nfs = "NFS",
    }
}
