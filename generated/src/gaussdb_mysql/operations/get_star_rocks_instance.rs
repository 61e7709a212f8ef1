// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1starrocks~1{starrocks_instance_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.15.4",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getStarRocksInstance",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/starrocks/{starrocks_instance_id}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get a StarRocks instance
    ///
    /// Returns everything about one StarRocks instance: state, addresses, ports, disks, maintenance
    /// window, and its groups of frontend (FE) and backend (BE) nodes. `instance_id` is the GaussDB(for
    /// MySQL) instance it belongs to. The one result is in the list `instances`.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/starrocks/{starrocks_instance_id}`
    ///
    /// - Documented in: section 4.15.4 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_star_rocks_instance()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .starrocks_instance_id("c5e8a1b70d2f4936b8c4f6e2a9d10735in17")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_star_rocks_instance(&self) -> GetStarRocksInstance {
        GetStarRocksInstance {
            client: self.clone(),
            input: <GetStarRocksInstanceInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_star_rocks_instance`](crate::gaussdb_mysql::Client::get_star_rocks_instance).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStarRocksInstance {
    client: crate::gaussdb_mysql::Client,
    input: GetStarRocksInstanceInput,
}

impl GetStarRocksInstance {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the GaussDB(for MySQL) instance that the HTAP instance belongs to. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// ID of the StarRocks instance, which ends in `in17`; take it from
    /// [`list_htap_instances`](crate::gaussdb_mysql::Client::list_htap_instances). Required.
    pub fn starrocks_instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.starrocks_instance_id = value.into_value();
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::MessageLanguage,
        >,
    ) -> Self {
        self.input.x_language = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetStarRocksInstanceInput) -> Self {
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
        crate::gaussdb_mysql::types::GetStarRocksInstanceResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::GetStarRocksInstanceResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_star_rocks_instance`](crate::gaussdb_mysql::Client::get_star_rocks_instance).
#[derive(Clone)]
pub struct GetStarRocksInstanceInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance that the HTAP instance belongs to.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// ID of the StarRocks instance, which ends in `in17`; take it from
    /// [`list_htap_instances`](crate::gaussdb_mysql::Client::list_htap_instances).
    ///
    /// Required.
    pub starrocks_instance_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl GetStarRocksInstanceInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetStarRocksInstanceInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        starrocks_instance_id: Member::path("starrocks_instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for GetStarRocksInstanceInput {
    type Output = crate::gaussdb_mysql::types::GetStarRocksInstanceResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The waiter of
/// [`wait_until_star_rocks_instance_available`](crate::gaussdb_mysql::operations::GetStarRocksInstance::wait_until_star_rocks_instance_available).
pub static STAR_ROCKS_INSTANCE_AVAILABLE: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "instances[].status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instances[].status",
                values: &["abnormal", "createfail"],
            },
        ],
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instances[].groups[].nodes[].status",
                values: &["abnormal", "createfail"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instances[].status",
                values: &["normal"],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "instances[].actions",
                values: &[""],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "instances[].groups[].nodes[].status",
                values: &["normal"],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "instances[].groups[].nodes[].actions",
                values: &[""],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instances[].status",
                values: &["creating", "pending"],
            },
        ],
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instances[].actions",
                values: &["*"],
            },
        ],
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instances[].groups[].nodes[].status",
                values: &["creating"],
            },
        ],
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instances[].groups[].nodes[].actions",
                values: &["*"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: None,
    reason: &["instances[].create_fail_error_code"],
    initial_delay_seconds: 0u64,
    interval_seconds: 20u64,
    deadline_seconds: 10800u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("starRocksInstanceAvailable")
};

impl GetStarRocksInstance {
    /// Polls [`get_star_rocks_instance`](crate::gaussdb_mysql::Client::get_star_rocks_instance) until
    /// `instances[].status` is `normal` and `instances[].actions` is empty and `instances[].groups[].nodes[].status` is
    /// `normal` and `instances[].groups[].nodes[].actions` is empty.
    ///
    /// Fails when `instances[].status` is `abnormal` or `createfail`, or
    /// `instances[].groups[].nodes[].status` is `abnormal` or `createfail`.
    ///
    /// Polls at once, then about every 20 s, and gives up after 3 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_star_rocks_instance_available(
        self,
    ) -> gaussdb_runtime::Wait<
        crate::gaussdb_mysql::types::GetStarRocksInstanceResponse,
    > {
        self.client.0.wait(&self.input, &STAR_ROCKS_INSTANCE_AVAILABLE)
    }
}

/// The waiter of
/// [`wait_until_star_rocks_instance_deleted`](crate::gaussdb_mysql::operations::GetStarRocksInstance::wait_until_star_rocks_instance_deleted).
pub static STAR_ROCKS_INSTANCE_DELETED: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "instances[].status",
    failure: &[],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instances[].status",
                values: &["deleted", ""],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instances[].status",
                values: &[
                    "creating",
                    "pending",
                    "normal",
                    "abnormal",
                    "createfail",
                    "deleting",
                ],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Success,
    progress: None,
    reason: &[],
    initial_delay_seconds: 0u64,
    interval_seconds: 10u64,
    deadline_seconds: 3600u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("starRocksInstanceDeleted")
};

impl GetStarRocksInstance {
    /// Polls [`get_star_rocks_instance`](crate::gaussdb_mysql::Client::get_star_rocks_instance) until
    /// `instances[].status` is `deleted` or empty, or the resource is no longer found.
    ///
    /// Polls at once, then about every 10 s, and gives up after 1 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_star_rocks_instance_deleted(
        self,
    ) -> gaussdb_runtime::Wait<
        crate::gaussdb_mysql::types::GetStarRocksInstanceResponse,
    > {
        self.client.0.wait(&self.input, &STAR_ROCKS_INSTANCE_DELETED)
    }
}

/// Everything about the StarRocks instance that was asked for, as a list of one.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetStarRocksInstanceResponse {
    /// StarRocks instance that was asked for, as the only entry.
    pub instances: Vec<crate::gaussdb_mysql::types::StarRocksInstance>,
}

impl GetStarRocksInstanceResponse {
    /// StarRocks instance that was asked for, as the only entry.
    #[inline]
    pub fn instances(&self) -> &[crate::gaussdb_mysql::types::StarRocksInstance] {
        &self.instances
    }
}

gaussdb_runtime::reflect_struct! {
    GetStarRocksInstanceResponse {
        instances: Member::new("instances"),
    }
}

/// Everything about a StarRocks instance: state, addresses, ports, disks, maintenance, billing and
/// nodes.
#[derive(Clone)]
#[non_exhaustive]
pub struct StarRocksInstance {
    /// ID of the StarRocks instance, which ends in `in17`.
    pub id: Option<String>,
    /// Name of the instance; not necessarily unique.
    pub name: Option<String>,
    /// ID of the project in the region: 32 letters and digits.
    pub project_id: Option<String>,
    /// Elastic IP address (EIP) under which the instance can be reached from the Internet.
    pub public_ip: Option<String>,
    /// IP addresses of the frontend (FE) nodes for data traffic, separated by commas.
    ///
    /// A list, separated by `,`.
    pub data_vip: Option<String>,
    /// Whether the instance can be reached from the Internet.
    pub can_enable_public_access: Option<bool>,
    /// ID of the node that backups are taken from.
    pub current_backup_node_id: Option<String>,
    /// Deployment of the instance: a single node or several.
    pub cluster_mode: Option<String>,
    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    pub status: Option<String>,
    /// Whether the instance is frozen: 0 for no, 1 for yes.
    pub is_frozen: Option<i64>,
    /// Time at which the instance was frozen; null in the examples.
    pub frozen_time: Option<i64>,
    /// Default account of the database, `root`.
    pub db_user: Option<String>,
    /// Days on which automated backups run.
    pub bak_period: Option<String>,
    /// Number of days for which backups are kept.
    pub bak_keep_day: Option<i64>,
    /// Time at which the backup is expected to start; null in the examples.
    pub bak_expected_start_time: Option<i64>,
    /// ID of the database version of the instance.
    pub data_store_version_id: Option<String>,
    /// Database version of the instance.
    pub data_store_version: Option<String>,
    /// Database engine of the instance.
    pub data_store_type: Option<String>,
    /// Time of creation, in milliseconds since 1970-01-01 00:00 UTC.
    pub create_at: Option<i64>,
    /// Time of the last change, in milliseconds since 1970-01-01 00:00 UTC.
    pub update_at: Option<i64>,
    /// Time at which the instance was deleted; null in the examples.
    pub delete_at: Option<i64>,
    /// Port on which the database listens.
    pub db_port: Option<String>,
    /// Parameter template that the node or instance uses.
    pub param_group: Option<String>,
    /// Actions that run on the instance.
    pub actions: Vec<crate::gaussdb_mysql::types::HtapAction>,
    /// Error code that says why the instance could not be created.
    pub create_fail_error_code: Option<String>,
    /// Groups of nodes that make up the instance.
    pub groups: Vec<crate::gaussdb_mysql::types::StarRocksNodeGroup>,
    /// Period in which maintenance of the instance may run.
    pub ops_window: Option<crate::gaussdb_mysql::types::MaintenanceWindow>,
    /// Tags of the instance, those set by users and those set by the system.
    pub tags_info: Option<crate::gaussdb_mysql::types::HtapTags>,
    /// Time zone of the instance, such as `UTC+08:00`.
    pub time_zone: Option<String>,
    /// Space that the backups of the instance take up; the reference names no unit here and GB
    /// elsewhere.
    pub backup_used_space: Option<String>,
    /// Number of availability zones that the instance spans: `single` for one, `multi` for several.
    pub az_mode: Option<crate::gaussdb_mysql::types::AvailabilityZoneMode>,
    /// ID of the enterprise project that the instance belongs to.
    pub enterprise_project_id: Option<String>,
    /// Ports on which the instance listens.
    pub port_info: Option<crate::gaussdb_mysql::types::StarRocksPorts>,
    /// Disk type of the frontend (FE) nodes.
    pub fe_node_volume_code: Option<String>,
    /// Disk type of the backend (BE) nodes.
    pub be_node_volume_code: Option<String>,
    /// Disk size of the frontend (FE) nodes, such as `500000000000`, which suggests bytes; the
    /// reference names no unit.
    pub fe_node_volume_size: Option<String>,
    /// Disk size of the backend (BE) nodes, such as `500000000000`, which suggests bytes; the reference
    /// names no unit.
    pub be_node_volume_size: Option<String>,
    /// Whether the instance supports data synchronization.
    pub support_data_replication: Option<bool>,
    /// Whether a newer version of the database is available.
    pub new_version_available: Option<bool>,
    /// Whether connections are encrypted with SSL.
    pub ssl_option: Option<bool>,
    /// ID of the dedicated resource pool that the instance belongs to; absent if it belongs to none.
    pub dedicated_resource_id: Option<String>,
    /// Billing mode: 0 is pay-per-use, 1 is yearly/monthly.
    pub pay_model: Option<String>,
}

impl StarRocksInstance {
    /// ID of the StarRocks instance, which ends in `in17`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the instance; not necessarily unique.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// ID of the project in the region: 32 letters and digits.
    #[inline]
    pub fn project_id(&self) -> Option<&str> {
        self.project_id.as_deref()
    }

    /// Elastic IP address (EIP) under which the instance can be reached from the Internet.
    #[inline]
    pub fn public_ip(&self) -> Option<&str> {
        self.public_ip.as_deref()
    }

    /// IP addresses of the frontend (FE) nodes for data traffic, separated by commas.
    #[inline]
    pub fn data_vip(&self) -> Option<&str> {
        self.data_vip.as_deref()
    }

    /// Whether the instance can be reached from the Internet.
    #[inline]
    pub fn can_enable_public_access(&self) -> Option<bool> {
        self.can_enable_public_access
    }

    /// ID of the node that backups are taken from.
    #[inline]
    pub fn current_backup_node_id(&self) -> Option<&str> {
        self.current_backup_node_id.as_deref()
    }

    /// Deployment of the instance: a single node or several.
    #[inline]
    pub fn cluster_mode(&self) -> Option<&str> {
        self.cluster_mode.as_deref()
    }

    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Whether the instance is frozen: 0 for no, 1 for yes.
    #[inline]
    pub fn is_frozen(&self) -> Option<i64> {
        self.is_frozen
    }

    /// Time at which the instance was frozen; null in the examples.
    #[inline]
    pub fn frozen_time(&self) -> Option<i64> {
        self.frozen_time
    }

    /// Default account of the database, `root`.
    #[inline]
    pub fn db_user(&self) -> Option<&str> {
        self.db_user.as_deref()
    }

    /// Days on which automated backups run.
    #[inline]
    pub fn bak_period(&self) -> Option<&str> {
        self.bak_period.as_deref()
    }

    /// Number of days for which backups are kept.
    #[inline]
    pub fn bak_keep_day(&self) -> Option<i64> {
        self.bak_keep_day
    }

    /// Time at which the backup is expected to start; null in the examples.
    #[inline]
    pub fn bak_expected_start_time(&self) -> Option<i64> {
        self.bak_expected_start_time
    }

    /// ID of the database version of the instance.
    #[inline]
    pub fn data_store_version_id(&self) -> Option<&str> {
        self.data_store_version_id.as_deref()
    }

    /// Database version of the instance.
    #[inline]
    pub fn data_store_version(&self) -> Option<&str> {
        self.data_store_version.as_deref()
    }

    /// Database engine of the instance.
    #[inline]
    pub fn data_store_type(&self) -> Option<&str> {
        self.data_store_type.as_deref()
    }

    /// Time of creation, in milliseconds since 1970-01-01 00:00 UTC.
    #[inline]
    pub fn create_at(&self) -> Option<i64> {
        self.create_at
    }

    /// Time of the last change, in milliseconds since 1970-01-01 00:00 UTC.
    #[inline]
    pub fn update_at(&self) -> Option<i64> {
        self.update_at
    }

    /// Time at which the instance was deleted; null in the examples.
    #[inline]
    pub fn delete_at(&self) -> Option<i64> {
        self.delete_at
    }

    /// Port on which the database listens.
    #[inline]
    pub fn db_port(&self) -> Option<&str> {
        self.db_port.as_deref()
    }

    /// Parameter template that the node or instance uses.
    #[inline]
    pub fn param_group(&self) -> Option<&str> {
        self.param_group.as_deref()
    }

    /// Actions that run on the instance.
    #[inline]
    pub fn actions(&self) -> &[crate::gaussdb_mysql::types::HtapAction] {
        &self.actions
    }

    /// Error code that says why the instance could not be created.
    #[inline]
    pub fn create_fail_error_code(&self) -> Option<&str> {
        self.create_fail_error_code.as_deref()
    }

    /// Groups of nodes that make up the instance.
    #[inline]
    pub fn groups(&self) -> &[crate::gaussdb_mysql::types::StarRocksNodeGroup] {
        &self.groups
    }

    /// Period in which maintenance of the instance may run.
    #[inline]
    pub fn ops_window(&self) -> Option<&crate::gaussdb_mysql::types::MaintenanceWindow> {
        self.ops_window.as_ref()
    }

    /// Tags of the instance, those set by users and those set by the system.
    #[inline]
    pub fn tags_info(&self) -> Option<&crate::gaussdb_mysql::types::HtapTags> {
        self.tags_info.as_ref()
    }

    /// Time zone of the instance, such as `UTC+08:00`.
    #[inline]
    pub fn time_zone(&self) -> Option<&str> {
        self.time_zone.as_deref()
    }

    /// Space that the backups of the instance take up; the reference names no unit here and GB elsewhere.
    #[inline]
    pub fn backup_used_space(&self) -> Option<&str> {
        self.backup_used_space.as_deref()
    }

    /// Number of availability zones that the instance spans: `single` for one, `multi` for several.
    #[inline]
    pub fn az_mode(&self) -> Option<&crate::gaussdb_mysql::types::AvailabilityZoneMode> {
        self.az_mode.as_ref()
    }

    /// ID of the enterprise project that the instance belongs to.
    #[inline]
    pub fn enterprise_project_id(&self) -> Option<&str> {
        self.enterprise_project_id.as_deref()
    }

    /// Ports on which the instance listens.
    #[inline]
    pub fn port_info(&self) -> Option<&crate::gaussdb_mysql::types::StarRocksPorts> {
        self.port_info.as_ref()
    }

    /// Disk type of the frontend (FE) nodes.
    #[inline]
    pub fn fe_node_volume_code(&self) -> Option<&str> {
        self.fe_node_volume_code.as_deref()
    }

    /// Disk type of the backend (BE) nodes.
    #[inline]
    pub fn be_node_volume_code(&self) -> Option<&str> {
        self.be_node_volume_code.as_deref()
    }

    /// Disk size of the frontend (FE) nodes, such as `500000000000`, which suggests bytes; the reference names no unit.
    #[inline]
    pub fn fe_node_volume_size(&self) -> Option<&str> {
        self.fe_node_volume_size.as_deref()
    }

    /// Disk size of the backend (BE) nodes, such as `500000000000`, which suggests bytes; the reference names no unit.
    #[inline]
    pub fn be_node_volume_size(&self) -> Option<&str> {
        self.be_node_volume_size.as_deref()
    }

    /// Whether the instance supports data synchronization.
    #[inline]
    pub fn support_data_replication(&self) -> Option<bool> {
        self.support_data_replication
    }

    /// Whether a newer version of the database is available.
    #[inline]
    pub fn new_version_available(&self) -> Option<bool> {
        self.new_version_available
    }

    /// Whether connections are encrypted with SSL.
    #[inline]
    pub fn ssl_option(&self) -> Option<bool> {
        self.ssl_option
    }

    /// ID of the dedicated resource pool that the instance belongs to; absent if it belongs to none.
    #[inline]
    pub fn dedicated_resource_id(&self) -> Option<&str> {
        self.dedicated_resource_id.as_deref()
    }

    /// Billing mode: 0 is pay-per-use, 1 is yearly/monthly.
    #[inline]
    pub fn pay_model(&self) -> Option<&str> {
        self.pay_model.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    StarRocksInstance {
        id: Member::new("id"),
        name: Member::new("name"),
        project_id: Member::new("project_id"),
        public_ip: Member::new("public_ip"),
        data_vip: Member::new("data_vip"),
        can_enable_public_access: Member::new("can_enable_public_access"),
        current_backup_node_id: Member::new("current_backup_node_id"),
        cluster_mode: Member::new("cluster_mode"),
        status: Member::new("status"),
        is_frozen: Member::new("is_frozen"),
        frozen_time: Member::new("frozen_time"),
        db_user: Member::new("db_user"),
        bak_period: Member::new("bak_period"),
        bak_keep_day: Member::new("bak_keep_day"),
        bak_expected_start_time: Member::new("bak_expected_start_time"),
        data_store_version_id: Member::new("data_store_version_id"),
        data_store_version: Member::new("data_store_version"),
        data_store_type: Member::new("data_store_type"),
        create_at: Member::new("create_at"),
        update_at: Member::new("update_at"),
        delete_at: Member::new("delete_at"),
        db_port: Member::new("db_port"),
        param_group: Member::new("param_group"),
        actions: Member::new("actions"),
        create_fail_error_code: Member::new("create_fail_error_code"),
        groups: Member::new("groups"),
        ops_window: Member::new("ops_window"),
        tags_info: Member::new("tags_info"),
        time_zone: Member::new("time_zone"),
        backup_used_space: Member::new("backup_used_space"),
        az_mode: Member::new("az_mode"),
        enterprise_project_id: Member::new("enterprise_project_id"),
        port_info: Member::new("port_info"),
        fe_node_volume_code: Member::new("fe_node_volume_code"),
        be_node_volume_code: Member::new("be_node_volume_code"),
        fe_node_volume_size: Member::new("fe_node_volume_size"),
        be_node_volume_size: Member::new("be_node_volume_size"),
        support_data_replication: Member::new("support_data_replication"),
        new_version_available: Member::new("new_version_available"),
        ssl_option: Member::new("ssl_option"),
        dedicated_resource_id: Member::new("dedicated_resource_id"),
        pay_model: Member::new("pay_model"),
    }
}

/// A frontend (FE) or backend (BE) node of a StarRocks instance: state, size, addresses, place and
/// billing.
#[derive(Clone)]
#[non_exhaustive]
pub struct StarRocksNode {
    /// ID of the StarRocks node, which ends in `no17`.
    pub id: Option<String>,
    /// Name of the StarRocks node.
    pub name: Option<String>,
    /// Role of the node, such as `fe-leader` and `fe-follower` for frontend nodes and `be` for backend
    /// nodes.
    pub r#type: Option<String>,
    /// State of the StarRocks node, such as `normal`.
    pub status: Option<crate::gaussdb_mysql::types::StarRocksNodeStatus>,
    /// Length of the subscription of the node.
    pub period: Option<String>,
    /// Disk of the node, with its type and size.
    pub volume: Option<crate::gaussdb_mysql::types::InstanceVolume>,
    /// Number of vCPUs of the node.
    pub cpu: Option<String>,
    /// Memory of the node in GB.
    pub mem: Option<String>,
    /// Database engine and version of the node.
    pub datastore: Option<crate::gaussdb_mysql::types::HtapDatastore>,
    /// Actions that run on the node.
    pub actions: Vec<crate::gaussdb_mysql::types::HtapAction>,
    /// Priority of the node within the instance.
    pub priority: Option<i64>,
    /// Whether the node is frozen: 0 for no, 1 for yes.
    pub frozen_flag: Option<i64>,
    /// Port on which the database listens; 3306 by default.
    ///
    /// Default: `3306`.
    pub db_port: Option<i64>,
    /// Billing mode: 0 is pay-per-use, 1 is yearly/monthly.
    pub pay_model: Option<String>,
    /// ID of the order, for yearly/monthly billing only.
    pub order_id: Option<String>,
    /// IP address of the node for data traffic.
    pub traffic_ip: Option<String>,
    /// IPv6 address of the node for data traffic.
    pub traffic_ipv6: Option<String>,
    /// Code of the availability zone, such as `az1`.
    pub az_code: Option<String>,
    /// Name of the availability zone for people, such as `az1`.
    pub az_description: Option<String>,
    /// Kind of availability zone, such as `Center`.
    pub az_type: Option<String>,
    /// Region in which the node lives.
    pub region_code: Option<String>,
    /// Time at which the node was created, in milliseconds since 1970-01-01 00:00 UTC.
    pub create_at: Option<i64>,
    /// Time at which the node was last changed, in milliseconds since 1970-01-01 00:00 UTC.
    pub update_at: Option<i64>,
    /// ID of the flavor that the node has, as flavor lists show it.
    pub flavor_id: Option<String>,
    /// Code of the flavor of the node.
    pub flavor_ref: Option<String>,
    /// Flavor code of the virtual machine that the node runs on.
    pub iaas_flavor_ref: Option<String>,
    /// Number of connections that the node accepts.
    pub max_connections: Option<String>,
    /// ID of the virtual private cloud (VPC) that the node is in.
    pub vpc_id: Option<String>,
    /// Network ID of the subnet that the node is in.
    pub subnet_id: Option<String>,
    /// Whether changed parameters wait for a restart of the node.
    pub need_restart: Option<bool>,
    /// ID of the security group of the node.
    pub sg_id: Option<String>,
    /// Parameter template that the node or instance uses.
    pub param_group: std::collections::BTreeMap<
        String,
        crate::gaussdb_mysql::types::HtapParameterTemplate,
    >,
}

impl StarRocksNode {
    /// ID of the StarRocks node, which ends in `no17`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the StarRocks node.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Role of the node, such as `fe-leader` and `fe-follower` for frontend nodes and `be` for backend nodes.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// State of the StarRocks node, such as `normal`.
    #[inline]
    pub fn status(&self) -> Option<&crate::gaussdb_mysql::types::StarRocksNodeStatus> {
        self.status.as_ref()
    }

    /// Length of the subscription of the node.
    #[inline]
    pub fn period(&self) -> Option<&str> {
        self.period.as_deref()
    }

    /// Disk of the node, with its type and size.
    #[inline]
    pub fn volume(&self) -> Option<&crate::gaussdb_mysql::types::InstanceVolume> {
        self.volume.as_ref()
    }

    /// Number of vCPUs of the node.
    #[inline]
    pub fn cpu(&self) -> Option<&str> {
        self.cpu.as_deref()
    }

    /// Memory of the node in GB.
    #[inline]
    pub fn mem(&self) -> Option<&str> {
        self.mem.as_deref()
    }

    /// Database engine and version of the node.
    #[inline]
    pub fn datastore(&self) -> Option<&crate::gaussdb_mysql::types::HtapDatastore> {
        self.datastore.as_ref()
    }

    /// Actions that run on the node.
    #[inline]
    pub fn actions(&self) -> &[crate::gaussdb_mysql::types::HtapAction] {
        &self.actions
    }

    /// Priority of the node within the instance.
    #[inline]
    pub fn priority(&self) -> Option<i64> {
        self.priority
    }

    /// Whether the node is frozen: 0 for no, 1 for yes.
    #[inline]
    pub fn frozen_flag(&self) -> Option<i64> {
        self.frozen_flag
    }

    /// Port on which the database listens; 3306 by default.
    #[inline]
    pub fn db_port(&self) -> Option<i64> {
        self.db_port
    }

    /// Billing mode: 0 is pay-per-use, 1 is yearly/monthly.
    #[inline]
    pub fn pay_model(&self) -> Option<&str> {
        self.pay_model.as_deref()
    }

    /// ID of the order, for yearly/monthly billing only.
    #[inline]
    pub fn order_id(&self) -> Option<&str> {
        self.order_id.as_deref()
    }

    /// IP address of the node for data traffic.
    #[inline]
    pub fn traffic_ip(&self) -> Option<&str> {
        self.traffic_ip.as_deref()
    }

    /// IPv6 address of the node for data traffic.
    #[inline]
    pub fn traffic_ipv6(&self) -> Option<&str> {
        self.traffic_ipv6.as_deref()
    }

    /// Code of the availability zone, such as `az1`.
    #[inline]
    pub fn az_code(&self) -> Option<&str> {
        self.az_code.as_deref()
    }

    /// Name of the availability zone for people, such as `az1`.
    #[inline]
    pub fn az_description(&self) -> Option<&str> {
        self.az_description.as_deref()
    }

    /// Kind of availability zone, such as `Center`.
    #[inline]
    pub fn az_type(&self) -> Option<&str> {
        self.az_type.as_deref()
    }

    /// Region in which the node lives.
    #[inline]
    pub fn region_code(&self) -> Option<&str> {
        self.region_code.as_deref()
    }

    /// Time at which the node was created, in milliseconds since 1970-01-01 00:00 UTC.
    #[inline]
    pub fn create_at(&self) -> Option<i64> {
        self.create_at
    }

    /// Time at which the node was last changed, in milliseconds since 1970-01-01 00:00 UTC.
    #[inline]
    pub fn update_at(&self) -> Option<i64> {
        self.update_at
    }

    /// ID of the flavor that the node has, as flavor lists show it.
    #[inline]
    pub fn flavor_id(&self) -> Option<&str> {
        self.flavor_id.as_deref()
    }

    /// Code of the flavor of the node.
    #[inline]
    pub fn flavor_ref(&self) -> Option<&str> {
        self.flavor_ref.as_deref()
    }

    /// Flavor code of the virtual machine that the node runs on.
    #[inline]
    pub fn iaas_flavor_ref(&self) -> Option<&str> {
        self.iaas_flavor_ref.as_deref()
    }

    /// Number of connections that the node accepts.
    #[inline]
    pub fn max_connections(&self) -> Option<&str> {
        self.max_connections.as_deref()
    }

    /// ID of the virtual private cloud (VPC) that the node is in.
    #[inline]
    pub fn vpc_id(&self) -> Option<&str> {
        self.vpc_id.as_deref()
    }

    /// Network ID of the subnet that the node is in.
    #[inline]
    pub fn subnet_id(&self) -> Option<&str> {
        self.subnet_id.as_deref()
    }

    /// Whether changed parameters wait for a restart of the node.
    #[inline]
    pub fn need_restart(&self) -> Option<bool> {
        self.need_restart
    }

    /// ID of the security group of the node.
    #[inline]
    pub fn sg_id(&self) -> Option<&str> {
        self.sg_id.as_deref()
    }

    /// Parameter template that the node or instance uses.
    #[inline]
    pub fn param_group(
        &self,
    ) -> &std::collections::BTreeMap<
        String,
        crate::gaussdb_mysql::types::HtapParameterTemplate,
    > {
        &self.param_group
    }
}

gaussdb_runtime::reflect_struct! {
    StarRocksNode {
        id: Member::new("id"),
        name: Member::new("name"),
        r#type: Member::new("type"),
        status: Member::new("status"),
        period: Member::new("period"),
        volume: Member::new("volume"),
        cpu: Member::new("cpu"),
        mem: Member::new("mem"),
        datastore: Member::new("datastore"),
        actions: Member::new("actions"),
        priority: Member::new("priority"),
        frozen_flag: Member::new("frozen_flag"),
        db_port: Member::new("db_port"),
        pay_model: Member::new("pay_model"),
        order_id: Member::new("order_id"),
        traffic_ip: Member::new("traffic_ip"),
        traffic_ipv6: Member::new("traffic_ipv6"),
        az_code: Member::new("az_code"),
        az_description: Member::new("az_description"),
        az_type: Member::new("az_type"),
        region_code: Member::new("region_code"),
        create_at: Member::new("create_at"),
        update_at: Member::new("update_at"),
        flavor_id: Member::new("flavor_id"),
        flavor_ref: Member::new("flavor_ref"),
        iaas_flavor_ref: Member::new("iaas_flavor_ref"),
        max_connections: Member::new("max_connections"),
        vpc_id: Member::new("vpc_id"),
        subnet_id: Member::new("subnet_id"),
        need_restart: Member::new("need_restart"),
        sg_id: Member::new("sg_id"),
        param_group: Member::new("param_group"),
    }
}

/// A group of frontend (FE) or backend (BE) nodes of a StarRocks instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct StarRocksNodeGroup {
    /// ID of the group of nodes.
    pub id: Option<String>,
    /// Name of the group of nodes.
    pub name: Option<String>,
    /// Nodes that belong to the group.
    pub nodes: Vec<crate::gaussdb_mysql::types::StarRocksNode>,
    /// Engine of the group of nodes, such as `clickhouse` or `starrocks`.
    pub group_type_name: Option<String>,
    /// Role of the nodes in the group: `fe` for frontend, `be` for backend.
    pub group_node_type: Option<String>,
}

impl StarRocksNodeGroup {
    /// ID of the group of nodes.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the group of nodes.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Nodes that belong to the group.
    #[inline]
    pub fn nodes(&self) -> &[crate::gaussdb_mysql::types::StarRocksNode] {
        &self.nodes
    }

    /// Engine of the group of nodes, such as `clickhouse` or `starrocks`.
    #[inline]
    pub fn group_type_name(&self) -> Option<&str> {
        self.group_type_name.as_deref()
    }

    /// Role of the nodes in the group: `fe` for frontend, `be` for backend.
    #[inline]
    pub fn group_node_type(&self) -> Option<&str> {
        self.group_node_type.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    StarRocksNodeGroup {
        id: Member::new("id"),
        name: Member::new("name"),
        nodes: Member::new("nodes"),
        group_type_name: Member::new("group_type_name"),
        group_node_type: Member::new("group_node_type"),
    }
}

/// Port of a StarRocks instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct StarRocksPorts {
    /// Port for connections of MySQL clients; 3306 by default.
    ///
    /// Default: `3306`.
    pub mysql_port: Option<i64>,
}

impl StarRocksPorts {
    /// Port for connections of MySQL clients; 3306 by default.
    #[inline]
    pub fn mysql_port(&self) -> Option<i64> {
        self.mysql_port
    }
}

gaussdb_runtime::reflect_struct! {
    StarRocksPorts {
        mysql_port: Member::new("mysql_port"),
    }
}

/// State of the StarRocks node, such as `normal`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StarRocksNodeStatus {
    /// The node is being created.
    Creating,
    /// The node works.
    Normal,
    /// The node has a problem.
    Abnormal,
    /// The node could not be created.
    Createfail,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    StarRocksNodeStatus {
        Creating = "creating",
        Normal = "normal",
        Abnormal = "abnormal",
        Createfail = "createfail",
    }
}
