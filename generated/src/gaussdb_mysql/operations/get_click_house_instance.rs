// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1clickhouse~1{clickhouse_instance_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.16.16",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getClickHouseInstance",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/clickhouse/{clickhouse_instance_id}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get a ClickHouse instance
    ///
    /// Returns everything about one ClickHouse instance: state, ports, disks, maintenance window,
    /// billing and nodes. `instance_id` is the GaussDB(for MySQL) instance it belongs to.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/{clickhouse_instance_id}`
    ///
    /// - Documented in: section 4.16.16 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_click_house_instance()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .clickhouse_instance_id("d6f9b2c81e304a57a9d507f3bae21846in20")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_click_house_instance(&self) -> GetClickHouseInstance {
        GetClickHouseInstance {
            client: self.clone(),
            input: <GetClickHouseInstanceInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_click_house_instance`](crate::gaussdb_mysql::Client::get_click_house_instance).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetClickHouseInstance {
    client: crate::gaussdb_mysql::Client,
    input: GetClickHouseInstanceInput,
}

impl GetClickHouseInstance {
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

    /// ID of the ClickHouse instance, which ends in `in16`; take it from
    /// [`list_htap_instances`](crate::gaussdb_mysql::Client::list_htap_instances). Required.
    pub fn clickhouse_instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.clickhouse_instance_id = value.into_value();
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
    pub fn input(mut self, input: GetClickHouseInstanceInput) -> Self {
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
        crate::gaussdb_mysql::types::GetClickHouseInstanceResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::GetClickHouseInstanceResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_click_house_instance`](crate::gaussdb_mysql::Client::get_click_house_instance).
#[derive(Clone)]
pub struct GetClickHouseInstanceInput {
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
    /// ID of the ClickHouse instance, which ends in `in16`; take it from
    /// [`list_htap_instances`](crate::gaussdb_mysql::Client::list_htap_instances).
    ///
    /// Required.
    pub clickhouse_instance_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl GetClickHouseInstanceInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetClickHouseInstanceInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        clickhouse_instance_id: Member::path("clickhouse_instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for GetClickHouseInstanceInput {
    type Output = crate::gaussdb_mysql::types::GetClickHouseInstanceResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The waiter of
/// [`wait_until_click_house_instance_available`](crate::gaussdb_mysql::operations::GetClickHouseInstance::wait_until_click_house_instance_available).
pub static CLICK_HOUSE_INSTANCE_AVAILABLE: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "instance.status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.status",
                values: &["abnormal", "createfail"],
            },
        ],
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.groups[].nodes[].status",
                values: &["abnormal", "createfail"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.status",
                values: &["normal"],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.actions",
                values: &[""],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.groups[].nodes[].status",
                values: &["normal"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.status",
                values: &["creating", "pending"],
            },
        ],
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.actions",
                values: &["*"],
            },
        ],
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.groups[].nodes[].status",
                values: &["creating"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: None,
    reason: &["instance.create_fail_error_code"],
    initial_delay_seconds: 0u64,
    interval_seconds: 20u64,
    deadline_seconds: 10800u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("clickHouseInstanceAvailable")
};

impl GetClickHouseInstance {
    /// Polls [`get_click_house_instance`](crate::gaussdb_mysql::Client::get_click_house_instance) until
    /// `instance.status` is `normal` and `instance.actions` is empty and `instance.groups[].nodes[].status` is
    /// `normal`.
    ///
    /// Fails when `instance.status` is `abnormal` or `createfail`, or
    /// `instance.groups[].nodes[].status` is `abnormal` or `createfail`.
    ///
    /// Polls at once, then about every 20 s, and gives up after 3 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_click_house_instance_available(
        self,
    ) -> gaussdb_runtime::Wait<
        crate::gaussdb_mysql::types::GetClickHouseInstanceResponse,
    > {
        self.client.0.wait(&self.input, &CLICK_HOUSE_INSTANCE_AVAILABLE)
    }
}

/// The waiter of
/// [`wait_until_click_house_instance_deleted`](crate::gaussdb_mysql::operations::GetClickHouseInstance::wait_until_click_house_instance_deleted).
pub static CLICK_HOUSE_INSTANCE_DELETED: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "instance.status",
    failure: &[],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.status",
                values: &["deleted", ""],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.status",
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
    ..gaussdb_runtime::codegen::Waiter::new("clickHouseInstanceDeleted")
};

impl GetClickHouseInstance {
    /// Polls [`get_click_house_instance`](crate::gaussdb_mysql::Client::get_click_house_instance) until
    /// `instance.status` is `deleted` or empty, or the resource is no longer found.
    ///
    /// Polls at once, then about every 10 s, and gives up after 1 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_click_house_instance_deleted(
        self,
    ) -> gaussdb_runtime::Wait<
        crate::gaussdb_mysql::types::GetClickHouseInstanceResponse,
    > {
        self.client.0.wait(&self.input, &CLICK_HOUSE_INSTANCE_DELETED)
    }
}

/// An action that runs on a ClickHouse instance, such as a job under way.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClickHouseAction {
    /// ID of the action on the instance or node.
    pub id: Option<String>,
    /// Name of the action that runs on the instance or node.
    pub action: Option<String>,
    /// ID of the instance or node that the action concerns.
    pub object_id: Option<String>,
    /// Category of the action that runs on the instance or node.
    pub r#type: Option<String>,
    /// ID of the job that carries out the action.
    pub job_id: Option<String>,
    /// State of the action; the reference names no values here.
    pub status: Option<String>,
    /// Time at which the action was created, as a number; the reference names no unit.
    pub created_at: Option<i64>,
    /// Time at which the action was last updated, as a number; the reference names no unit.
    pub updated_at: Option<i64>,
}

impl ClickHouseAction {
    /// ID of the action on the instance or node.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the action that runs on the instance or node.
    #[inline]
    pub fn action(&self) -> Option<&str> {
        self.action.as_deref()
    }

    /// ID of the instance or node that the action concerns.
    #[inline]
    pub fn object_id(&self) -> Option<&str> {
        self.object_id.as_deref()
    }

    /// Category of the action that runs on the instance or node.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// ID of the job that carries out the action.
    #[inline]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }

    /// State of the action; the reference names no values here.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Time at which the action was created, as a number; the reference names no unit.
    #[inline]
    pub fn created_at(&self) -> Option<i64> {
        self.created_at
    }

    /// Time at which the action was last updated, as a number; the reference names no unit.
    #[inline]
    pub fn updated_at(&self) -> Option<i64> {
        self.updated_at
    }
}

gaussdb_runtime::reflect_struct! {
    ClickHouseAction {
        id: Member::new("id"),
        action: Member::new("action"),
        object_id: Member::new("object_id"),
        r#type: Member::new("type"),
        job_id: Member::new("job_id"),
        status: Member::new("status"),
        created_at: Member::new("created_at"),
        updated_at: Member::new("updated_at"),
    }
}

/// Everything about a ClickHouse instance: state, ports, disks, maintenance, billing and nodes.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClickHouseInstance {
    /// ID of the ClickHouse instance, which ends in `in16`.
    pub id: Option<String>,
    /// Name of the instance; not necessarily unique.
    pub name: Option<String>,
    /// ID of the project in the region: 32 letters and digits.
    pub project_id: Option<String>,
    /// Elastic IP address (EIP) under which the instance can be reached from the Internet.
    pub public_ip: Option<String>,
    /// Whether the instance can be reached from the Internet.
    pub can_enable_public_access: Option<bool>,
    /// ID of the node that backups are taken from.
    pub current_backup_node_id: Option<String>,
    /// Deployment of the instance: `Single` for one node, `Ha` for primary and standby.
    pub cluster_mode: Option<crate::gaussdb_mysql::types::ClickHouseMode>,
    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    pub status: Option<String>,
    /// Whether the instance is frozen: 0 for no, 1 for yes.
    ///
    /// - `0`: The instance is not frozen.
    /// - `1`: The instance is frozen.
    pub is_frozen: Option<i64>,
    /// Time at which the instance was frozen; null in the examples.
    pub frozen_time: Option<String>,
    /// Default account of the database, `root`.
    pub db_user: Option<String>,
    /// Days on which automated backups run.
    pub bak_period: Option<String>,
    /// Number of days for which backups are kept.
    pub bak_keep_day: Option<i64>,
    /// Time at which the backup is expected to start; null in the examples.
    pub bak_expected_start_time: Option<String>,
    /// ID of the database version of the instance.
    pub datastore_version_id: Option<String>,
    /// Database version of the instance.
    pub datastore_version: Option<String>,
    /// Database engine of the instance.
    pub datastore_type: Option<String>,
    /// Time of creation, in milliseconds since 1970-01-01 00:00 UTC.
    pub create_at: Option<i64>,
    /// Time of the last change, in milliseconds since 1970-01-01 00:00 UTC.
    pub update_at: Option<i64>,
    /// Time at which the instance was deleted; null in the examples.
    pub delete_at: Option<i64>,
    /// Port on which the database listens, from 0 to 65535.
    ///
    /// A number, 0 to 65535.
    pub db_port: Option<String>,
    /// Parameter template that the node or instance uses.
    pub param_group: Option<crate::gaussdb_mysql::types::HtapParameterTemplate>,
    /// Actions that run on the instance.
    pub actions: Vec<crate::gaussdb_mysql::types::ClickHouseAction>,
    /// Error code that says why the instance could not be created.
    pub create_fail_error_code: Option<String>,
    /// Groups of nodes that make up the instance.
    pub groups: Vec<crate::gaussdb_mysql::types::ClickHouseNodeGroup>,
    /// Period in which maintenance of the instance may run.
    pub ops_window: Option<crate::gaussdb_mysql::types::MaintenanceWindow>,
    /// Tags of the instance, those set by users and those set by the system.
    pub tags_info: Option<crate::gaussdb_mysql::types::HtapTags>,
    /// Time zone of the instance, such as `UTC+08:00`.
    pub time_zone: Option<String>,
    /// Space that the backups of the instance take up; the reference names no unit here and GB
    /// elsewhere.
    pub backup_used_space: Option<String>,
    /// Number of availability zones that the instance spans: `single` for one, `double` for two.
    pub az_mode: Option<crate::gaussdb_mysql::types::ClickHouseAvailabilityZoneMode>,
    /// Availability zone of the primary node.
    pub master_az_code: Option<String>,
    /// ID of the enterprise project that the instance belongs to.
    pub enterprise_project_id: Option<String>,
    /// Ports on which the instance listens.
    pub port_info: Option<crate::gaussdb_mysql::types::ClickHousePorts>,
    /// Code of the disk type, such as `gaussdb.ch.evs.ultrahighio`.
    pub volume_code: Option<String>,
    /// Whether the instance supports data synchronization.
    pub support_data_replication: Option<bool>,
    /// Whether a newer version of the database is available.
    pub new_version_available: Option<bool>,
    /// Whether connections are encrypted with SSL.
    pub ssl_option: Option<bool>,
    /// ID of the dedicated resource pool that the instance belongs to; absent if it belongs to none.
    pub dedicated_resource_id: Option<String>,
    /// Billing mode: 0 is pay-per-use, 1 is yearly/monthly.
    pub pay_model: Option<crate::gaussdb_mysql::types::HtapBillingMode>,
}

impl ClickHouseInstance {
    /// ID of the ClickHouse instance, which ends in `in16`.
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

    /// Deployment of the instance: `Single` for one node, `Ha` for primary and standby.
    #[inline]
    pub fn cluster_mode(&self) -> Option<&crate::gaussdb_mysql::types::ClickHouseMode> {
        self.cluster_mode.as_ref()
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
    pub fn frozen_time(&self) -> Option<&str> {
        self.frozen_time.as_deref()
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
    pub fn bak_expected_start_time(&self) -> Option<&str> {
        self.bak_expected_start_time.as_deref()
    }

    /// ID of the database version of the instance.
    #[inline]
    pub fn datastore_version_id(&self) -> Option<&str> {
        self.datastore_version_id.as_deref()
    }

    /// Database version of the instance.
    #[inline]
    pub fn datastore_version(&self) -> Option<&str> {
        self.datastore_version.as_deref()
    }

    /// Database engine of the instance.
    #[inline]
    pub fn datastore_type(&self) -> Option<&str> {
        self.datastore_type.as_deref()
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

    /// Port on which the database listens, from 0 to 65535.
    #[inline]
    pub fn db_port(&self) -> Option<&str> {
        self.db_port.as_deref()
    }

    /// Parameter template that the node or instance uses.
    #[inline]
    pub fn param_group(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::HtapParameterTemplate> {
        self.param_group.as_ref()
    }

    /// Actions that run on the instance.
    #[inline]
    pub fn actions(&self) -> &[crate::gaussdb_mysql::types::ClickHouseAction] {
        &self.actions
    }

    /// Error code that says why the instance could not be created.
    #[inline]
    pub fn create_fail_error_code(&self) -> Option<&str> {
        self.create_fail_error_code.as_deref()
    }

    /// Groups of nodes that make up the instance.
    #[inline]
    pub fn groups(&self) -> &[crate::gaussdb_mysql::types::ClickHouseNodeGroup] {
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

    /// Number of availability zones that the instance spans: `single` for one, `double` for two.
    #[inline]
    pub fn az_mode(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ClickHouseAvailabilityZoneMode> {
        self.az_mode.as_ref()
    }

    /// Availability zone of the primary node.
    #[inline]
    pub fn master_az_code(&self) -> Option<&str> {
        self.master_az_code.as_deref()
    }

    /// ID of the enterprise project that the instance belongs to.
    #[inline]
    pub fn enterprise_project_id(&self) -> Option<&str> {
        self.enterprise_project_id.as_deref()
    }

    /// Ports on which the instance listens.
    #[inline]
    pub fn port_info(&self) -> Option<&crate::gaussdb_mysql::types::ClickHousePorts> {
        self.port_info.as_ref()
    }

    /// Code of the disk type, such as `gaussdb.ch.evs.ultrahighio`.
    #[inline]
    pub fn volume_code(&self) -> Option<&str> {
        self.volume_code.as_deref()
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
    pub fn pay_model(&self) -> Option<&crate::gaussdb_mysql::types::HtapBillingMode> {
        self.pay_model.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClickHouseInstance {
        id: Member::new("id"),
        name: Member::new("name"),
        project_id: Member::new("project_id"),
        public_ip: Member::new("public_ip"),
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
        datastore_version_id: Member::new("datastore_version_id"),
        datastore_version: Member::new("datastore_version"),
        datastore_type: Member::new("datastore_type"),
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
        master_az_code: Member::new("master_az_code"),
        enterprise_project_id: Member::new("enterprise_project_id"),
        port_info: Member::new("port_info"),
        volume_code: Member::new("volume_code"),
        support_data_replication: Member::new("support_data_replication"),
        new_version_available: Member::new("new_version_available"),
        ssl_option: Member::new("ssl_option"),
        dedicated_resource_id: Member::new("dedicated_resource_id"),
        pay_model: Member::new("pay_model"),
    }
}

/// A node of a ClickHouse instance: role, state, size, addresses, place and billing.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClickHouseNode {
    /// ID of the ClickHouse node, which ends in `no16`.
    pub id: Option<String>,
    /// Name of the ClickHouse node.
    pub name: Option<String>,
    /// Role of the node: `master` for primary, `slave` for standby.
    pub r#type: Option<crate::gaussdb_mysql::types::ClickHouseNodeType>,
    /// State of the ClickHouse node, such as `normal`.
    pub status: Option<String>,
    /// Length of the subscription of the node.
    pub period: Option<String>,
    /// Disk of the node, with its type and size.
    pub volume: Option<crate::gaussdb_mysql::types::ClickHouseVolume>,
    /// Number of vCPUs of the node.
    pub cpu: Option<String>,
    /// Memory of the node in GB.
    pub mem: Option<String>,
    /// Database engine and version of the node.
    pub datastore: Option<crate::gaussdb_mysql::types::HtapDatastore>,
    /// Priority of the node within the instance.
    pub priority: Option<i64>,
    /// Whether the node is frozen: 0 for no, 1 for yes.
    ///
    /// - `0`: The node is not frozen.
    /// - `1`: The node is frozen.
    pub frozen_flag: Option<i64>,
    /// Port on which the database listens, from 0 to 65535.
    ///
    /// At least 0. At most 65535.
    pub db_port: Option<i64>,
    /// Billing mode: 0 is pay-per-use, 1 is yearly/monthly.
    pub pay_model: Option<crate::gaussdb_mysql::types::HtapBillingMode>,
    /// ID of the order, for yearly/monthly billing only.
    pub order_id: Option<String>,
    /// IP address of the node for data traffic.
    pub traffic_ip: Option<String>,
    /// IPv6 address of the node for data traffic.
    pub traffic_ipv6: Option<String>,
    /// Virtual IP address of the node for data traffic.
    pub traffic_vip: Option<String>,
    /// Virtual IPv6 address of the node for data traffic.
    pub traffic_vipv6: Option<String>,
    /// Code of the availability zone, such as `az1`.
    pub az_code: Option<String>,
    /// Name of the availability zone for people, such as `az1`.
    pub az_description: Option<String>,
    /// Kind of availability zone, such as `Center`.
    pub az_type: Option<String>,
    /// Region in which the node lives.
    pub region: Option<String>,
    /// Time at which the node was created, in milliseconds since 1970-01-01 00:00 UTC.
    pub create_at: Option<i64>,
    /// Time at which the node was last changed, in milliseconds since 1970-01-01 00:00 UTC.
    pub update_at: Option<i64>,
    /// ID of the flavor that the node has, as flavor lists show it.
    pub flavor_id: Option<String>,
    /// Code of the flavor of the node.
    pub flavor_ref: Option<String>,
    /// Flavor code of the virtual machine that the node runs on.
    pub iass_flavor_ref: Option<String>,
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
}

impl ClickHouseNode {
    /// ID of the ClickHouse node, which ends in `no16`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the ClickHouse node.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Role of the node: `master` for primary, `slave` for standby.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::gaussdb_mysql::types::ClickHouseNodeType> {
        self.r#type.as_ref()
    }

    /// State of the ClickHouse node, such as `normal`.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Length of the subscription of the node.
    #[inline]
    pub fn period(&self) -> Option<&str> {
        self.period.as_deref()
    }

    /// Disk of the node, with its type and size.
    #[inline]
    pub fn volume(&self) -> Option<&crate::gaussdb_mysql::types::ClickHouseVolume> {
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

    /// Port on which the database listens, from 0 to 65535.
    #[inline]
    pub fn db_port(&self) -> Option<i64> {
        self.db_port
    }

    /// Billing mode: 0 is pay-per-use, 1 is yearly/monthly.
    #[inline]
    pub fn pay_model(&self) -> Option<&crate::gaussdb_mysql::types::HtapBillingMode> {
        self.pay_model.as_ref()
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

    /// Virtual IP address of the node for data traffic.
    #[inline]
    pub fn traffic_vip(&self) -> Option<&str> {
        self.traffic_vip.as_deref()
    }

    /// Virtual IPv6 address of the node for data traffic.
    #[inline]
    pub fn traffic_vipv6(&self) -> Option<&str> {
        self.traffic_vipv6.as_deref()
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
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
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
    pub fn iass_flavor_ref(&self) -> Option<&str> {
        self.iass_flavor_ref.as_deref()
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
}

gaussdb_runtime::reflect_struct! {
    ClickHouseNode {
        id: Member::new("id"),
        name: Member::new("name"),
        r#type: Member::new("type"),
        status: Member::new("status"),
        period: Member::new("period"),
        volume: Member::new("volume"),
        cpu: Member::new("cpu"),
        mem: Member::new("mem"),
        datastore: Member::new("datastore"),
        priority: Member::new("priority"),
        frozen_flag: Member::new("frozen_flag"),
        db_port: Member::new("db_port"),
        pay_model: Member::new("pay_model"),
        order_id: Member::new("order_id"),
        traffic_ip: Member::new("traffic_ip"),
        traffic_ipv6: Member::new("traffic_ipv6"),
        traffic_vip: Member::new("traffic_vip"),
        traffic_vipv6: Member::new("traffic_vipv6"),
        az_code: Member::new("az_code"),
        az_description: Member::new("az_description"),
        az_type: Member::new("az_type"),
        region: Member::new("region"),
        create_at: Member::new("create_at"),
        update_at: Member::new("update_at"),
        flavor_id: Member::new("flavor_id"),
        flavor_ref: Member::new("flavor_ref"),
        iass_flavor_ref: Member::new("iass_flavor_ref"),
        max_connections: Member::new("max_connections"),
        vpc_id: Member::new("vpc_id"),
        subnet_id: Member::new("subnet_id"),
        need_restart: Member::new("need_restart"),
        sg_id: Member::new("sg_id"),
    }
}

/// A group of nodes of a ClickHouse instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClickHouseNodeGroup {
    /// ID of the group of nodes.
    pub id: Option<String>,
    /// Name of the group of nodes.
    pub name: Option<String>,
    /// Engine of the group of nodes, such as `clickhouse` or `starrocks`.
    pub group_type_name: Option<
        crate::gaussdb_mysql::types::ClickHouseNodeGroupGroupTypeName,
    >,
    /// Nodes that belong to the group.
    pub nodes: Vec<crate::gaussdb_mysql::types::ClickHouseNode>,
}

impl ClickHouseNodeGroup {
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

    /// Engine of the group of nodes, such as `clickhouse` or `starrocks`.
    #[inline]
    pub fn group_type_name(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ClickHouseNodeGroupGroupTypeName> {
        self.group_type_name.as_ref()
    }

    /// Nodes that belong to the group.
    #[inline]
    pub fn nodes(&self) -> &[crate::gaussdb_mysql::types::ClickHouseNode] {
        &self.nodes
    }
}

gaussdb_runtime::reflect_struct! {
    ClickHouseNodeGroup {
        id: Member::new("id"),
        name: Member::new("name"),
        group_type_name: Member::new("group_type_name"),
        nodes: Member::new("nodes"),
    }
}

/// Ports of a ClickHouse instance, one for each protocol.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClickHousePorts {
    /// Port for TEP connections, from 0 to 65535.
    ///
    /// At least 0. At most 65535.
    pub tep_port: Option<i64>,
    /// Port for HTTP connections, from 0 to 65535.
    ///
    /// At least 0. At most 65535.
    pub http_port: Option<i64>,
    /// Port for connections of MySQL clients, from 0 to 65535.
    ///
    /// At least 0. At most 65535.
    pub mysql_port: Option<i64>,
    /// Port for HTTPS connections, from 0 to 65535.
    ///
    /// At least 0. At most 65535.
    pub https_port: Option<i64>,
    /// Port for encrypted TEP connections, from 0 to 65535.
    ///
    /// At least 0. At most 65535.
    pub tep_secure_port: Option<i64>,
}

impl ClickHousePorts {
    /// Port for TEP connections, from 0 to 65535.
    #[inline]
    pub fn tep_port(&self) -> Option<i64> {
        self.tep_port
    }

    /// Port for HTTP connections, from 0 to 65535.
    #[inline]
    pub fn http_port(&self) -> Option<i64> {
        self.http_port
    }

    /// Port for connections of MySQL clients, from 0 to 65535.
    #[inline]
    pub fn mysql_port(&self) -> Option<i64> {
        self.mysql_port
    }

    /// Port for HTTPS connections, from 0 to 65535.
    #[inline]
    pub fn https_port(&self) -> Option<i64> {
        self.https_port
    }

    /// Port for encrypted TEP connections, from 0 to 65535.
    #[inline]
    pub fn tep_secure_port(&self) -> Option<i64> {
        self.tep_secure_port
    }
}

gaussdb_runtime::reflect_struct! {
    ClickHousePorts {
        tep_port: Member::new("tep_port"),
        http_port: Member::new("http_port"),
        mysql_port: Member::new("mysql_port"),
        https_port: Member::new("https_port"),
        tep_secure_port: Member::new("tep_secure_port"),
    }
}

/// Disk of a ClickHouse node: type, size, space in use and IOPS.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClickHouseVolume {
    /// Disk type: `SSD` is ultra-high I/O, `ESSD` extreme SSD.
    pub r#type: Option<crate::gaussdb_mysql::types::ClickHouseVolumeType>,
    /// Size of the storage of the node, such as `500000000000`, which suggests bytes; the reference
    /// names no unit.
    pub size: Option<String>,
    /// Space in use on the storage of the node; the reference names no unit.
    pub used: Option<String>,
    /// Input and output operations per second (IOPS) of the storage.
    pub iops: Option<i64>,
}

impl ClickHouseVolume {
    /// Disk type: `SSD` is ultra-high I/O, `ESSD` extreme SSD.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::gaussdb_mysql::types::ClickHouseVolumeType> {
        self.r#type.as_ref()
    }

    /// Size of the storage of the node, such as `500000000000`, which suggests bytes; the reference names no unit.
    #[inline]
    pub fn size(&self) -> Option<&str> {
        self.size.as_deref()
    }

    /// Space in use on the storage of the node; the reference names no unit.
    #[inline]
    pub fn used(&self) -> Option<&str> {
        self.used.as_deref()
    }

    /// Input and output operations per second (IOPS) of the storage.
    #[inline]
    pub fn iops(&self) -> Option<i64> {
        self.iops
    }
}

gaussdb_runtime::reflect_struct! {
    ClickHouseVolume {
        r#type: Member::new("type"),
        size: Member::new("size"),
        used: Member::new("used"),
        iops: Member::new("iops"),
    }
}

/// Class of the disks of a ClickHouse instance.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClickHouseVolumeType {
    /// Disk with ultra-high I/O.
    Ssd,
    /// Disk of the extreme SSD class.
    Essd,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClickHouseVolumeType {
        Ssd = "SSD",
        Essd = "ESSD",
    }
}

/// Everything about the ClickHouse instance that was asked for.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetClickHouseInstanceResponse {
    /// Details of the instance that was asked for.
    pub instance: Option<crate::gaussdb_mysql::types::ClickHouseInstance>,
}

impl GetClickHouseInstanceResponse {
    /// Details of the instance that was asked for.
    #[inline]
    pub fn instance(&self) -> Option<&crate::gaussdb_mysql::types::ClickHouseInstance> {
        self.instance.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetClickHouseInstanceResponse {
        instance: Member::new("instance"),
    }
}

/// Role of the node: `master` for primary, `slave` for standby.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClickHouseNodeType {
    /// Primary node.
    Master,
    /// Standby of the primary node.
    Slave,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClickHouseNodeType {
        Master = "master",
        Slave = "slave",
    }
}

/// Engine of the group of nodes, such as `clickhouse` or `starrocks`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClickHouseNodeGroupGroupTypeName {
    /// Group of ClickHouse nodes.
    Clickhouse,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClickHouseNodeGroupGroupTypeName {
        Clickhouse = "clickhouse",
    }
}
