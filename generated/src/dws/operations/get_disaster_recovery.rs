// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1disaster-recovery~1{disaster_recovery_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.12.4",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getDisasterRecovery",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/disaster-recovery/{disaster_recovery_id}",
    )
};

impl crate::dws::Client {
    /// Get a disaster recovery task
    ///
    /// Returns one disaster recovery (DR) task: status, synchronization period, and for both clusters
    /// zone, role, progress, last successful synchronization and bucket. Poll it after creating,
    /// starting, switching or stopping the task.
    ///
    /// `GET /v2/{project_id}/disaster-recovery/{disaster_recovery_id}`
    ///
    /// - Documented in: section 5.12.4 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_disaster_recovery()
    ///     .disaster_recovery_id("3a7ef579-5826-47e1-a2bd-056cbf09404d")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_disaster_recovery(&self) -> GetDisasterRecovery {
        GetDisasterRecovery {
            client: self.clone(),
            input: <GetDisasterRecoveryInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_disaster_recovery`](crate::dws::Client::get_disaster_recovery).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDisasterRecovery {
    client: crate::dws::Client,
    input: GetDisasterRecoveryInput,
}

impl GetDisasterRecovery {
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
    pub fn input(mut self, input: GetDisasterRecoveryInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::GetDisasterRecoveryResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::GetDisasterRecoveryResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_disaster_recovery`](crate::dws::Client::get_disaster_recovery).
#[derive(Clone)]
pub struct GetDisasterRecoveryInput {
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

impl GetDisasterRecoveryInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetDisasterRecoveryInput {
        project_id: Member::path("project_id"),
        disaster_recovery_id: Member::path("disaster_recovery_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for GetDisasterRecoveryInput {
    type Output = crate::dws::types::GetDisasterRecoveryResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The waiter of [`wait_until_disaster_recovery_created`](crate::dws::Client::wait_until_disaster_recovery_created).
pub static DISASTER_RECOVERY_CREATED: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "disaster_recovery.status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "disaster_recovery.status",
                values: &["*_failed", "abnormal"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "disaster_recovery.status",
                values: &["unstart"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "disaster_recovery.status",
                values: &["creating"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: None,
    reason: &[],
    initial_delay_seconds: 0u64,
    interval_seconds: 10u64,
    deadline_seconds: 10800u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("disasterRecoveryCreated")
};

impl GetDisasterRecovery {
    /// Polls [`get_disaster_recovery`](crate::dws::Client::get_disaster_recovery) until `disaster_recovery.status` is
    /// `unstart`.
    ///
    /// Fails when `disaster_recovery.status` is `*_failed` or `abnormal`.
    ///
    /// Polls at once, then about every 10 s, and gives up after 3 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_disaster_recovery_created(
        self,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetDisasterRecoveryResponse> {
        self.client.0.wait(&self.input, &DISASTER_RECOVERY_CREATED)
    }
}

impl crate::dws::Client {
    /// Polls [`get_disaster_recovery`](crate::dws::Client::get_disaster_recovery) until `disaster_recovery.status` is
    /// `unstart`.
    ///
    /// Short for
    /// [`GetDisasterRecovery::wait_until_disaster_recovery_created`](crate::dws::operations::GetDisasterRecovery::wait_until_disaster_recovery_created).
    pub fn wait_until_disaster_recovery_created(
        &self,
        disaster_recovery_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetDisasterRecoveryResponse> {
        self.get_disaster_recovery()
            .disaster_recovery_id(disaster_recovery_id)
            .wait_until_disaster_recovery_created()
    }
}

/// The waiter of [`wait_until_disaster_recovery_running`](crate::dws::Client::wait_until_disaster_recovery_running).
pub static DISASTER_RECOVERY_RUNNING: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "disaster_recovery.status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "disaster_recovery.status",
                values: &["*_failed", "abnormal"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "disaster_recovery.status",
                values: &["running"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "disaster_recovery.status",
                values: &["starting", "switchovering"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: None,
    reason: &[],
    initial_delay_seconds: 10u64,
    interval_seconds: 10u64,
    deadline_seconds: 10800u64,
    failure_polls: 2u32,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("disasterRecoveryRunning")
};

impl GetDisasterRecovery {
    /// Polls [`get_disaster_recovery`](crate::dws::Client::get_disaster_recovery) until `disaster_recovery.status` is
    /// `running`.
    ///
    /// Fails when `disaster_recovery.status` is `*_failed` or `abnormal`, in 2 polls in a row.
    ///
    /// Polls first after 10 s, then about every 10 s, and gives up after 3 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_disaster_recovery_running(
        self,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetDisasterRecoveryResponse> {
        self.client.0.wait(&self.input, &DISASTER_RECOVERY_RUNNING)
    }
}

impl crate::dws::Client {
    /// Polls [`get_disaster_recovery`](crate::dws::Client::get_disaster_recovery) until `disaster_recovery.status` is
    /// `running`.
    ///
    /// Short for
    /// [`GetDisasterRecovery::wait_until_disaster_recovery_running`](crate::dws::operations::GetDisasterRecovery::wait_until_disaster_recovery_running).
    pub fn wait_until_disaster_recovery_running(
        &self,
        disaster_recovery_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetDisasterRecoveryResponse> {
        self.get_disaster_recovery()
            .disaster_recovery_id(disaster_recovery_id)
            .wait_until_disaster_recovery_running()
    }
}

/// The waiter of [`wait_until_disaster_recovery_stopped`](crate::dws::Client::wait_until_disaster_recovery_stopped).
pub static DISASTER_RECOVERY_STOPPED: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "disaster_recovery.status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "disaster_recovery.status",
                values: &["*_failed", "abnormal"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "disaster_recovery.status",
                values: &["stopped"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "disaster_recovery.status",
                values: &["stopping"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: None,
    reason: &[],
    initial_delay_seconds: 10u64,
    interval_seconds: 10u64,
    deadline_seconds: 10800u64,
    failure_polls: 2u32,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("disasterRecoveryStopped")
};

impl GetDisasterRecovery {
    /// Polls [`get_disaster_recovery`](crate::dws::Client::get_disaster_recovery) until `disaster_recovery.status` is
    /// `stopped`.
    ///
    /// Fails when `disaster_recovery.status` is `*_failed` or `abnormal`, in 2 polls in a row.
    ///
    /// Polls first after 10 s, then about every 10 s, and gives up after 3 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_disaster_recovery_stopped(
        self,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetDisasterRecoveryResponse> {
        self.client.0.wait(&self.input, &DISASTER_RECOVERY_STOPPED)
    }
}

impl crate::dws::Client {
    /// Polls [`get_disaster_recovery`](crate::dws::Client::get_disaster_recovery) until `disaster_recovery.status` is
    /// `stopped`.
    ///
    /// Short for
    /// [`GetDisasterRecovery::wait_until_disaster_recovery_stopped`](crate::dws::operations::GetDisasterRecovery::wait_until_disaster_recovery_stopped).
    pub fn wait_until_disaster_recovery_stopped(
        &self,
        disaster_recovery_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetDisasterRecoveryResponse> {
        self.get_disaster_recovery()
            .disaster_recovery_id(disaster_recovery_id)
            .wait_until_disaster_recovery_stopped()
    }
}

/// The waiter of
/// [`wait_until_disaster_recovery_deletable`](crate::dws::Client::wait_until_disaster_recovery_deletable).
pub static DISASTER_RECOVERY_DELETABLE: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "disaster_recovery.status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "disaster_recovery.status",
                values: &["abnormal"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "disaster_recovery.status",
                values: &["unstart", "stopped", "*_failed"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "disaster_recovery.status",
                values: &["creating", "starting", "stopping", "switchovering"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: None,
    reason: &[],
    initial_delay_seconds: 0u64,
    interval_seconds: 10u64,
    deadline_seconds: 10800u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("disasterRecoveryDeletable")
};

impl GetDisasterRecovery {
    /// Polls [`get_disaster_recovery`](crate::dws::Client::get_disaster_recovery) until `disaster_recovery.status` is
    /// `unstart` or `stopped` or `*_failed`.
    ///
    /// Fails when `disaster_recovery.status` is `abnormal`.
    ///
    /// Polls at once, then about every 10 s, and gives up after 3 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_disaster_recovery_deletable(
        self,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetDisasterRecoveryResponse> {
        self.client.0.wait(&self.input, &DISASTER_RECOVERY_DELETABLE)
    }
}

impl crate::dws::Client {
    /// Polls [`get_disaster_recovery`](crate::dws::Client::get_disaster_recovery) until `disaster_recovery.status` is
    /// `unstart` or `stopped` or `*_failed`.
    ///
    /// Short for
    /// [`GetDisasterRecovery::wait_until_disaster_recovery_deletable`](crate::dws::operations::GetDisasterRecovery::wait_until_disaster_recovery_deletable).
    pub fn wait_until_disaster_recovery_deletable(
        &self,
        disaster_recovery_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetDisasterRecoveryResponse> {
        self.get_disaster_recovery()
            .disaster_recovery_id(disaster_recovery_id)
            .wait_until_disaster_recovery_deletable()
    }
}

/// The waiter of [`wait_until_disaster_recovery_deleted`](crate::dws::Client::wait_until_disaster_recovery_deleted).
pub static DISASTER_RECOVERY_DELETED: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "disaster_recovery.status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "disaster_recovery.status",
                values: &["delete_failed", "abnormal"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "disaster_recovery.status",
                values: &["deleted"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "disaster_recovery.status",
                values: &["deleting"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Success,
    progress: None,
    reason: &[],
    initial_delay_seconds: 10u64,
    interval_seconds: 10u64,
    deadline_seconds: 10800u64,
    failure_polls: 2u32,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("disasterRecoveryDeleted")
};

impl GetDisasterRecovery {
    /// Polls [`get_disaster_recovery`](crate::dws::Client::get_disaster_recovery) until `disaster_recovery.status` is
    /// `deleted`, or the resource is no longer found.
    ///
    /// Fails when `disaster_recovery.status` is `delete_failed` or `abnormal`, in 2 polls in a row.
    ///
    /// Polls first after 10 s, then about every 10 s, and gives up after 3 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_disaster_recovery_deleted(
        self,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetDisasterRecoveryResponse> {
        self.client.0.wait(&self.input, &DISASTER_RECOVERY_DELETED)
    }
}

impl crate::dws::Client {
    /// Polls [`get_disaster_recovery`](crate::dws::Client::get_disaster_recovery) until `disaster_recovery.status` is
    /// `deleted`, or the resource is no longer found.
    ///
    /// Short for
    /// [`GetDisasterRecovery::wait_until_disaster_recovery_deleted`](crate::dws::operations::GetDisasterRecovery::wait_until_disaster_recovery_deleted).
    pub fn wait_until_disaster_recovery_deleted(
        &self,
        disaster_recovery_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetDisasterRecoveryResponse> {
        self.get_disaster_recovery()
            .disaster_recovery_id(disaster_recovery_id)
            .wait_until_disaster_recovery_deleted()
    }
}

/// A disaster recovery task, with state, synchronization period and both clusters.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisasterRecovery {
    /// ID of the disaster recovery task.
    pub id: Option<String>,
    /// Name of the disaster recovery task.
    pub name: Option<String>,
    /// Kind of disaster recovery, such as `az` (between availability zones) or `region` (between
    /// regions).
    pub dr_type: Option<String>,
    /// State of the disaster recovery task, such as `creating`, `running` or `stop_failed`.
    pub status: Option<String>,
    /// Primary cluster, which serves production.
    pub primary_cluster: Option<crate::dws::types::DisasterRecoveryCluster>,
    /// Standby cluster, which takes over when the primary cluster fails.
    pub standby_cluster: Option<crate::dws::types::DisasterRecoveryCluster>,
    /// Time between two synchronizations, as a number from 1 to 3000 and a unit: `m` for minutes, `H`
    /// for hours or `d` for days, as in `3H`.
    pub dr_sync_period: Option<String>,
    /// Time when the disaster recovery task was started, such as `2023-04-28T09:23:38`.
    pub start_time: Option<String>,
    /// Time when the disaster recovery task was created, such as `2023-04-28T08:51:54`.
    pub create_time: Option<String>,
}

impl DisasterRecovery {
    /// ID of the disaster recovery task.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the disaster recovery task.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Kind of disaster recovery, such as `az` (between availability zones) or `region` (between regions).
    #[inline]
    pub fn dr_type(&self) -> Option<&str> {
        self.dr_type.as_deref()
    }

    /// State of the disaster recovery task, such as `creating`, `running` or `stop_failed`.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Primary cluster, which serves production.
    #[inline]
    pub fn primary_cluster(
        &self,
    ) -> Option<&crate::dws::types::DisasterRecoveryCluster> {
        self.primary_cluster.as_ref()
    }

    /// Standby cluster, which takes over when the primary cluster fails.
    #[inline]
    pub fn standby_cluster(
        &self,
    ) -> Option<&crate::dws::types::DisasterRecoveryCluster> {
        self.standby_cluster.as_ref()
    }

    /// Time between two synchronizations, as a number from 1 to 3000 and a unit: `m` for minutes, `H` for hours or `d`
    /// for days, as in `3H`.
    #[inline]
    pub fn dr_sync_period(&self) -> Option<&str> {
        self.dr_sync_period.as_deref()
    }

    /// Time when the disaster recovery task was started, such as `2023-04-28T09:23:38`.
    #[inline]
    pub fn start_time(&self) -> Option<&str> {
        self.start_time.as_deref()
    }

    /// Time when the disaster recovery task was created, such as `2023-04-28T08:51:54`.
    #[inline]
    pub fn create_time(&self) -> Option<&str> {
        self.create_time.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    DisasterRecovery {
        id: Member::new("id"),
        name: Member::new("name"),
        dr_type: Member::new("dr_type"),
        status: Member::new("status"),
        primary_cluster: Member::new("primary_cluster"),
        standby_cluster: Member::new("standby_cluster"),
        dr_sync_period: Member::new("dr_sync_period"),
        start_time: Member::new("start_time"),
        create_time: Member::new("create_time"),
    }
}

/// One of the two clusters of a disaster recovery task, with role, state, progress and last
/// synchronization.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisasterRecoveryCluster {
    /// ID of the production or standby cluster.
    pub id: Option<String>,
    /// Name of the production or standby cluster.
    pub name: Option<String>,
    /// Availability zone that hosts the cluster, for example `az1.dc1`.
    pub cluster_az: Option<String>,
    /// Role of the cluster in disaster recovery: `primary` or `standby`.
    pub role: Option<String>,
    /// Region in which the cluster runs, such as `az1.dc1`.
    pub region: Option<String>,
    /// State of the cluster in disaster recovery, such as `waiting`.
    pub status: Option<String>,
    /// Progress of disaster recovery on the cluster, such as `100`.
    pub progress: Option<String>,
    /// Time of the latest successful synchronization, as `YYYY-MM-DDThh:mm:ss`.
    pub last_success_time: Option<String>,
    /// Object storage (OBS) bucket of the cluster, null in the documented example.
    pub obs_bucket_name: Option<String>,
}

impl DisasterRecoveryCluster {
    /// ID of the production or standby cluster.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the production or standby cluster.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Availability zone that hosts the cluster, for example `az1.dc1`.
    #[inline]
    pub fn cluster_az(&self) -> Option<&str> {
        self.cluster_az.as_deref()
    }

    /// Role of the cluster in disaster recovery: `primary` or `standby`.
    #[inline]
    pub fn role(&self) -> Option<&str> {
        self.role.as_deref()
    }

    /// Region in which the cluster runs, such as `az1.dc1`.
    #[inline]
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// State of the cluster in disaster recovery, such as `waiting`.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Progress of disaster recovery on the cluster, such as `100`.
    #[inline]
    pub fn progress(&self) -> Option<&str> {
        self.progress.as_deref()
    }

    /// Time of the latest successful synchronization, as `YYYY-MM-DDThh:mm:ss`.
    #[inline]
    pub fn last_success_time(&self) -> Option<&str> {
        self.last_success_time.as_deref()
    }

    /// Object storage (OBS) bucket of the cluster, null in the documented example.
    #[inline]
    pub fn obs_bucket_name(&self) -> Option<&str> {
        self.obs_bucket_name.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    DisasterRecoveryCluster {
        id: Member::new("id"),
        name: Member::new("name"),
        cluster_az: Member::new("cluster_az"),
        role: Member::new("role"),
        region: Member::new("region"),
        status: Member::new("status"),
        progress: Member::new("progress"),
        last_success_time: Member::new("last_success_time"),
        obs_bucket_name: Member::new("obs_bucket_name"),
    }
}

/// The disaster recovery task asked for.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetDisasterRecoveryResponse {
    /// Details of the disaster recovery task.
    pub disaster_recovery: Option<crate::dws::types::DisasterRecovery>,
}

impl GetDisasterRecoveryResponse {
    /// Details of the disaster recovery task.
    #[inline]
    pub fn disaster_recovery(&self) -> Option<&crate::dws::types::DisasterRecovery> {
        self.disaster_recovery.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetDisasterRecoveryResponse {
        disaster_recovery: Member::new("disaster_recovery"),
    }
}
