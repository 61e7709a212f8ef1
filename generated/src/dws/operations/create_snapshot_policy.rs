// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1snapshot-policies/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    answer: ::gaussdb_runtime::generated::Answer::Empty,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "createSnapshotPolicy",
        ::gaussdb_runtime::generated::Method::Put,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn create_snapshot_policy(&self) -> CreateSnapshotPolicy<'_> {
        CreateSnapshotPolicy {
            client: self,
            input: <CreateSnapshotPolicyInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`create_snapshot_policy`](crate::dws::Client::create_snapshot_policy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CreateSnapshotPolicy<'a> {
    client: &'a crate::dws::Client,
    input: CreateSnapshotPolicyInput,
}

impl CreateSnapshotPolicy<'_> {
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

    /// Number of days for which automated snapshots are kept, from 1 to 31.
    #[inline]
    pub fn keep_day(mut self, value: i32) -> Self {
        self.input.body.get_or_insert_default().keep_day = ::std::option::Option::Some(
            value,
        );
        self
    }

    /// Snapshot policy to add; required when a policy is added.
    #[inline]
    pub fn backup_strategies(
        mut self,
        value: crate::dws::types::BackupStrategyDetail,
    ) -> Self {
        self.input.body.get_or_insert_default().backup_strategies = ::std::option::Option::Some(
            value,
        );
        self
    }

    /// Medium to which snapshots are backed up: OBS, NBU or NFS.
    pub fn device_name(
        mut self,
        value: impl ::std::convert::Into<
            crate::dws::types::CreateSnapshotPolicyRequestDeviceName,
        >,
    ) -> Self {
        self.input.body.get_or_insert_default().device_name = ::std::option::Option::Some(
            value.into(),
        );
        self
    }

    /// Port of the NBU server; required when the medium is NBU.
    pub fn server_port(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.get_or_insert_default().server_port = ::std::option::Option::Some(
            value.into(),
        );
        self
    }

    /// Parameters for backups to NBU; required when that is the medium.
    pub fn backup_param(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.get_or_insert_default().backup_param = ::std::option::Option::Some(
            value.into(),
        );
        self
    }

    /// IP addresses of the NBU or NFS server; required when the medium is NBU or NFS.
    pub fn server_ips(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.input.body.get_or_insert_default().server_ips = ::std::option::Option::Some(
            value.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CreateSnapshotPolicyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<::gaussdb_runtime::Empty, ::gaussdb_runtime::Error> {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<::gaussdb_runtime::Empty>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`create_snapshot_policy`](crate::dws::Client::create_snapshot_policy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateSnapshotPolicyInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// The body, which may be left out.
    pub body: ::std::option::Option<crate::dws::types::CreateSnapshotPolicyRequest>,
}

impl ::gaussdb_runtime::generated::Input for CreateSnapshotPolicyInput {
    type Output = ::gaussdb_runtime::Empty;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        let request = ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id);
        match &self.body {
            ::std::option::Option::Some(body) => request.json(body),
            _ => request,
        }
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        if let ::std::option::Option::Some(body) = &self.body {
            body.validate(v);
        }
    }
}

/// A snapshot policy to add, with its schedule and what it backs up.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct BackupStrategyDetail {
    /// ID of the snapshot policy, as [`list_snapshot_policies`](crate::dws::Client::list_snapshot_policies) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub policy_id: ::std::option::Option<::std::string::String>,
    /// Name for the snapshot policy: 4 to 92 letters, digits, hyphens and underscores, the first one a
    /// letter; unique regardless of case. Required when a policy is added.
    ///
    /// 4 to 92 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub policy_name: ::std::option::Option<::std::string::String>,
    /// Schedule of the snapshots as a cron expression, such as `0 0 2 ? * 1`; required when a policy is
    /// added.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_strategy: ::std::option::Option<::std::string::String>,
    /// Kind of snapshot that the policy takes, `full` or `increment`; required when a policy is added.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_type: ::std::option::Option<
        crate::dws::types::BackupStrategyDetailBackupType,
    >,
    /// Scope of the backup, `cluster` for the whole cluster; required when a policy is added.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_level: ::std::option::Option<::std::string::String>,
}

impl BackupStrategyDetail {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// ID of the snapshot policy, as [`list_snapshot_policies`](crate::dws::Client::list_snapshot_policies) gives it.
    pub fn policy_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.policy_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Name for the snapshot policy: 4 to 92 letters, digits, hyphens and underscores, the first one a letter; unique regardless of case.
    pub fn policy_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.policy_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Schedule of the snapshots as a cron expression, such as `0 0 2 ? * 1`; required when a policy is added.
    pub fn backup_strategy(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.backup_strategy = ::std::option::Option::Some(value.into());
        self
    }

    /// Kind of snapshot that the policy takes, `full` or `increment`; required when a policy is added.
    pub fn backup_type(
        mut self,
        value: impl ::std::convert::Into<
            crate::dws::types::BackupStrategyDetailBackupType,
        >,
    ) -> Self {
        self.backup_type = ::std::option::Option::Some(value.into());
        self
    }

    /// Scope of the backup, `cluster` for the whole cluster; required when a policy is added.
    pub fn backup_level(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.backup_level = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "policy_name",
            &self.policy_name,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(4usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(92usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
            ],
        );
        v.limit(
            "backup_type",
            &self.backup_type,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["increment", "full"])],
        );
    }
}

/// Snapshot policy to add, with retention and backup medium of all automated snapshots.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateSnapshotPolicyRequest {
    /// Number of days for which automated snapshots are kept, from 1 to 31.
    ///
    /// At least 1. At most 31.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub keep_day: ::std::option::Option<i32>,
    /// Snapshot policy to add; required when a policy is added.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_strategies: ::std::option::Option<
        crate::dws::types::BackupStrategyDetail,
    >,
    /// Medium to which snapshots are backed up: OBS, NBU or NFS.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub device_name: ::std::option::Option<
        crate::dws::types::CreateSnapshotPolicyRequestDeviceName,
    >,
    /// Port of the NBU server; required when the medium is NBU.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub server_port: ::std::option::Option<::std::string::String>,
    /// Parameters for backups to NBU; required when that is the medium.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_param: ::std::option::Option<::std::string::String>,
    /// IP addresses of the NBU or NFS server; required when the medium is NBU or NFS.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub server_ips: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl CreateSnapshotPolicyRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "keep_day",
            &self.keep_day,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(1f64),
                ::gaussdb_runtime::generated::Limit::Maximum(31f64),
            ],
        );
        if let ::std::option::Option::Some(value) = &self.backup_strategies {
            v.within("backup_strategies", |v| value.validate(v));
        }
        v.limit(
            "device_name",
            &self.device_name,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["OBS", "NBU", "NFS"])],
        );
    }
}

/// Kind of snapshot that the policy takes, `full` or `increment`; required when a policy is added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupStrategyDetailBackupType {
    /// Snapshot of the changes since the previous one.
    Increment,
    /// Snapshot of all data.
    Full,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl BackupStrategyDetailBackupType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("increment", Self::Increment),
        ("full", Self::Full),
    ];
}
open_enum!(BackupStrategyDetailBackupType);

/// Medium to which snapshots are backed up: OBS, NBU or NFS.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateSnapshotPolicyRequestDeviceName {
    /// Object storage service of the cloud.
    Obs,
    /// Backup server of the kind NBU.
    Nbu,
    /// Server that shares files over NFS.
    Nfs,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl CreateSnapshotPolicyRequestDeviceName {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("OBS", Self::Obs),
        ("NBU", Self::Nbu),
        ("NFS", Self::Nfs),
    ];
}
open_enum!(CreateSnapshotPolicyRequestDeviceName);
