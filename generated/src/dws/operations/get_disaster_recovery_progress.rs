// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1disaster-recovery~1{disaster_recovery_id}~1show-progress/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getDisasterRecoveryProgress",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/disaster-recovery/{disaster_recovery_id}/show-progress",
    )
};

impl crate::dws::Client {
    /// Get disaster recovery progress
    ///
    /// Returns what both clusters of a disaster recovery (DR) task do at the moment (backup, restore),
    /// which backup sets still wait, and the recovery objectives in seconds. The values are a rough
    /// guide, not a guarantee.
    ///
    /// `GET /v1/{project_id}/disaster-recovery/{disaster_recovery_id}/show-progress`
    ///
    /// - Documented in: section 5.12.5 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn get_disaster_recovery_progress(&self) -> GetDisasterRecoveryProgress<'_> {
        GetDisasterRecoveryProgress {
            client: self,
            input: <GetDisasterRecoveryProgressInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_disaster_recovery_progress`](crate::dws::Client::get_disaster_recovery_progress).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetDisasterRecoveryProgress<'a> {
    client: &'a crate::dws::Client,
    input: GetDisasterRecoveryProgressInput,
}

impl GetDisasterRecoveryProgress<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the disaster recovery task, as [`list_disaster_recoveries`](crate::dws::Client::list_disaster_recoveries) gives it. Required.
    pub fn disaster_recovery_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.disaster_recovery_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetDisasterRecoveryProgressInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::GetDisasterRecoveryProgressResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<
            crate::dws::types::GetDisasterRecoveryProgressResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_disaster_recovery_progress`](crate::dws::Client::get_disaster_recovery_progress) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDisasterRecoveryProgressInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the disaster recovery task, as [`list_disaster_recoveries`](crate::dws::Client::list_disaster_recoveries) gives it.
    ///
    /// Required.
    pub disaster_recovery_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for GetDisasterRecoveryProgressInput {
    type Output = crate::dws::types::GetDisasterRecoveryProgressResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("disaster_recovery_id", &self.disaster_recovery_id)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("disaster_recovery_id", self.disaster_recovery_id.is_some());
    }
}

/// Progress of disaster recovery on both clusters, with the targets for recovery in seconds.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ClusterDisasterRecovery {
    /// Progress of disaster recovery on the primary cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub primary_cluster: ::std::option::Option<
        crate::dws::types::ClusterRecoveryProgress,
    >,
    /// Progress of disaster recovery on the standby cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub standby_cluster: ::std::option::Option<
        crate::dws::types::ClusterRecoveryProgress,
    >,
    /// Point in time at which the disaster struck, as `YYYY-MM-DD hh:mm:ss`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_barrier_time: ::std::option::Option<::std::string::String>,
    /// Time that the latest restoration of a backup set took, in seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_recovery_spend: ::std::option::Option<i64>,
    /// Recovery point objective (RPO), that is, the targeted time for recovering data, in seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recovery_point_object: ::std::option::Option<i64>,
    /// Recovery time objective (recovery time objective), that is, the targeted time for bringing
    /// services back, in seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recovery_time_object: ::std::option::Option<i64>,
}

/// Present work of one cluster of a disaster recovery pair (backup or restoration), with its times.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ClusterRecoveryProgress {
    /// ID within the disaster recovery, such as `20230327_201637`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Present work of the cluster for disaster recovery, for example `Backup` on the primary and
    /// `Restore` on the standby cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action_type: ::std::option::Option<::std::string::String>,
    /// Backup sets that still have to be restored, separated by commas; `N/A` on the primary cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub unrestore_keys: ::std::option::Option<::std::string::String>,
    /// Time at which the present backup or restoration began, as `YYYY-MM-DD hh:mm:ss`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action_start_time: ::std::option::Option<::std::string::String>,
    /// Time at which the present backup or restoration ended, as `YYYY-MM-DD hh:mm:ss`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action_end_time: ::std::option::Option<::std::string::String>,
}

/// Progress of the disaster recovery task.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetDisasterRecoveryProgressResponse {
    /// Progress of both clusters, and the recovery objectives.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub disaster_recovery_progress: ::std::option::Option<
        crate::dws::types::ClusterDisasterRecovery,
    >,
}
