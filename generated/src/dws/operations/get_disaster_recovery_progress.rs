// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1disaster-recovery~1{disaster_recovery_id}~1show-progress/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.12.5",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getDisasterRecoveryProgress",
        gaussdb_runtime::codegen::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_disaster_recovery_progress()
    ///     .disaster_recovery_id("3a7ef579-5826-47e1-a2bd-056cbf09404d")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_disaster_recovery_progress(&self) -> GetDisasterRecoveryProgress {
        GetDisasterRecoveryProgress {
            client: self.clone(),
            input: <GetDisasterRecoveryProgressInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_disaster_recovery_progress`](crate::dws::Client::get_disaster_recovery_progress).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDisasterRecoveryProgress {
    client: crate::dws::Client,
    input: GetDisasterRecoveryProgressInput,
}

impl GetDisasterRecoveryProgress {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the disaster recovery task, as [`list_disaster_recoveries`](crate::dws::Client::list_disaster_recoveries)
    /// gives it. Required.
    pub fn disaster_recovery_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.disaster_recovery_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetDisasterRecoveryProgressInput) -> Self {
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
        crate::dws::types::GetDisasterRecoveryProgressResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::GetDisasterRecoveryProgressResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_disaster_recovery_progress`](crate::dws::Client::get_disaster_recovery_progress).
#[derive(Clone)]
pub struct GetDisasterRecoveryProgressInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the disaster recovery task, as [`list_disaster_recoveries`](crate::dws::Client::list_disaster_recoveries)
    /// gives it.
    ///
    /// Required.
    pub disaster_recovery_id: Option<String>,
}

impl GetDisasterRecoveryProgressInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetDisasterRecoveryProgressInput {
        project_id: Member::path("project_id"),
        disaster_recovery_id: Member::path("disaster_recovery_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for GetDisasterRecoveryProgressInput {
    type Output = crate::dws::types::GetDisasterRecoveryProgressResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Present work of one cluster of a disaster recovery pair (backup or restoration), with its times.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterRecoveryProgress {
    /// ID within the disaster recovery, such as `20230327_201637`.
    pub key: Option<String>,
    /// Present work of the cluster for disaster recovery, for example `Backup` on the primary and
    /// `Restore` on the standby cluster.
    pub action_type: Option<String>,
    /// Backup sets that still have to be restored, separated by commas; `N/A` on the primary cluster.
    pub unrestore_keys: Option<String>,
    /// Time at which the present backup or restoration began, as `YYYY-MM-DD hh:mm:ss`.
    pub action_start_time: Option<String>,
    /// Time at which the present backup or restoration ended, as `YYYY-MM-DD hh:mm:ss`.
    pub action_end_time: Option<String>,
}

impl ClusterRecoveryProgress {
    /// ID within the disaster recovery, such as `20230327_201637`.
    #[inline]
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// Present work of the cluster for disaster recovery, for example `Backup` on the primary and `Restore` on the
    /// standby cluster.
    #[inline]
    pub fn action_type(&self) -> Option<&str> {
        self.action_type.as_deref()
    }

    /// Backup sets that still have to be restored, separated by commas; `N/A` on the primary cluster.
    #[inline]
    pub fn unrestore_keys(&self) -> Option<&str> {
        self.unrestore_keys.as_deref()
    }

    /// Time at which the present backup or restoration began, as `YYYY-MM-DD hh:mm:ss`.
    #[inline]
    pub fn action_start_time(&self) -> Option<&str> {
        self.action_start_time.as_deref()
    }

    /// Time at which the present backup or restoration ended, as `YYYY-MM-DD hh:mm:ss`.
    #[inline]
    pub fn action_end_time(&self) -> Option<&str> {
        self.action_end_time.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterRecoveryProgress {
        key: Member::new("key"),
        action_type: Member::new("action_type"),
        unrestore_keys: Member::new("unrestore_keys"),
        action_start_time: Member::new("action_start_time"),
        action_end_time: Member::new("action_end_time"),
    }
}

/// Progress of disaster recovery on both clusters, with the targets for recovery in seconds.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisasterRecoveryProgress {
    /// Progress of disaster recovery on the primary cluster.
    pub primary_cluster: Option<crate::dws::types::ClusterRecoveryProgress>,
    /// Progress of disaster recovery on the standby cluster.
    pub standby_cluster: Option<crate::dws::types::ClusterRecoveryProgress>,
    /// Point in time at which the disaster struck, as `YYYY-MM-DD hh:mm:ss`.
    pub latest_barrier_time: Option<String>,
    /// Time that the latest restoration of a backup set took, in seconds.
    pub last_recovery_spend: Option<i64>,
    /// Recovery point objective (RPO), that is, the targeted time for recovering data, in seconds.
    pub recovery_point_object: Option<i64>,
    /// Recovery time objective (recovery time objective), that is, the targeted time for bringing
    /// services back, in seconds.
    pub recovery_time_object: Option<i64>,
}

impl DisasterRecoveryProgress {
    /// Progress of disaster recovery on the primary cluster.
    #[inline]
    pub fn primary_cluster(
        &self,
    ) -> Option<&crate::dws::types::ClusterRecoveryProgress> {
        self.primary_cluster.as_ref()
    }

    /// Progress of disaster recovery on the standby cluster.
    #[inline]
    pub fn standby_cluster(
        &self,
    ) -> Option<&crate::dws::types::ClusterRecoveryProgress> {
        self.standby_cluster.as_ref()
    }

    /// Point in time at which the disaster struck, as `YYYY-MM-DD hh:mm:ss`.
    #[inline]
    pub fn latest_barrier_time(&self) -> Option<&str> {
        self.latest_barrier_time.as_deref()
    }

    /// Time that the latest restoration of a backup set took, in seconds.
    #[inline]
    pub fn last_recovery_spend(&self) -> Option<i64> {
        self.last_recovery_spend
    }

    /// Recovery point objective (RPO), that is, the targeted time for recovering data, in seconds.
    #[inline]
    pub fn recovery_point_object(&self) -> Option<i64> {
        self.recovery_point_object
    }

    /// Recovery time objective (recovery time objective), that is, the targeted time for bringing services back, in
    /// seconds.
    #[inline]
    pub fn recovery_time_object(&self) -> Option<i64> {
        self.recovery_time_object
    }
}

gaussdb_runtime::reflect_struct! {
    DisasterRecoveryProgress {
        primary_cluster: Member::new("primary_cluster"),
        standby_cluster: Member::new("standby_cluster"),
        latest_barrier_time: Member::new("latest_barrier_time"),
        last_recovery_spend: Member::new("last_recovery_spend"),
        recovery_point_object: Member::new("recovery_point_object"),
        recovery_time_object: Member::new("recovery_time_object"),
    }
}

/// Progress of the disaster recovery task.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetDisasterRecoveryProgressResponse {
    /// Progress of both clusters, and the recovery objectives.
    pub disaster_recovery_progress: Option<crate::dws::types::DisasterRecoveryProgress>,
}

impl GetDisasterRecoveryProgressResponse {
    /// Progress of both clusters, and the recovery objectives.
    #[inline]
    pub fn disaster_recovery_progress(
        &self,
    ) -> Option<&crate::dws::types::DisasterRecoveryProgress> {
        self.disaster_recovery_progress.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetDisasterRecoveryProgressResponse {
        disaster_recovery_progress: Member::new("disaster_recovery_progress"),
    }
}
