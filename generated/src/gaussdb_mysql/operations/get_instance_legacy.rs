// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances~1{instance_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.3.7",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getInstanceLegacy",
        gaussdb_runtime::codegen::Method::Get,
        "/mysql/v3/{project_id}/instances/{instance_id}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get an instance's details (retired)
    ///
    /// Returns the details of one instance and its nodes. Planned to be retired on 2025-03-31; use
    /// [`get_instance`](crate::gaussdb_mysql::Client::get_instance) instead.
    ///
    /// `GET /mysql/v3/{project_id}/instances/{instance_id}`
    ///
    /// - Documented in: section 5.3.7 of `mysql-2024-zh`
    /// - Permission: `gaussdb:instance:list`, which a policy can grant per project or per enterprise
    ///   project
    /// - Will be retired on 2025-03-31
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_instance_legacy()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "will be retired on 2025-03-31; use `get_instance` instead"]
    #[inline]
    pub fn get_instance_legacy(&self) -> GetInstanceLegacy {
        GetInstanceLegacy {
            client: self.clone(),
            input: <GetInstanceLegacyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_instance_legacy`](crate::gaussdb_mysql::Client::get_instance_legacy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInstanceLegacy {
    client: crate::gaussdb_mysql::Client,
    input: GetInstanceLegacyInput,
}

impl GetInstanceLegacy {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetInstanceLegacyInput) -> Self {
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
        crate::gaussdb_mysql::types::GetInstanceLegacyResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::GetInstanceLegacyResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_instance_legacy`](crate::gaussdb_mysql::Client::get_instance_legacy).
#[derive(Clone)]
pub struct GetInstanceLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: Option<String>,
}

impl GetInstanceLegacyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetInstanceLegacyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for GetInstanceLegacyInput {
    type Output = crate::gaussdb_mysql::types::GetInstanceLegacyResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The waiter of
/// [`wait_until_instance_active_legacy`](crate::gaussdb_mysql::Client::wait_until_instance_active_legacy).
pub static INSTANCE_ACTIVE_LEGACY: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "instance.status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.status",
                values: &["FAILED", "FROZEN", "STORAGE FULL"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.status",
                values: &["ACTIVE"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.status",
                values: &[
                    "BUILD",
                    "BACKING UP",
                    "MODIFYING",
                    "REBOOTING",
                    "RESTORING",
                    "SWITCHOVER",
                    "MIGRATING",
                    "MODIFYING DATABASE PORT",
                    "MODIFYING INSTANCE TYPE",
                ],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: None,
    reason: &[],
    initial_delay_seconds: 0u64,
    interval_seconds: 20u64,
    deadline_seconds: 10800u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("instanceActiveLegacy")
};

impl GetInstanceLegacy {
    /// Polls [`get_instance_legacy`](crate::gaussdb_mysql::Client::get_instance_legacy) until `instance.status` is
    /// `ACTIVE`.
    ///
    /// Fails when `instance.status` is `FAILED` or `FROZEN` or `STORAGE FULL`.
    ///
    /// Polls at once, then about every 20 s, and gives up after 3 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[deprecated = "will be retired on 2025-03-31; use `get_instance` instead"]
    #[inline]
    pub fn wait_until_instance_active_legacy(
        self,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::GetInstanceLegacyResponse> {
        self.client.0.wait(&self.input, &INSTANCE_ACTIVE_LEGACY)
    }
}

impl crate::gaussdb_mysql::Client {
    /// Polls [`get_instance_legacy`](crate::gaussdb_mysql::Client::get_instance_legacy) until `instance.status` is
    /// `ACTIVE`.
    ///
    /// Short for
    /// [`GetInstanceLegacy::wait_until_instance_active_legacy`](crate::gaussdb_mysql::operations::GetInstanceLegacy::wait_until_instance_active_legacy).
    #[deprecated = "will be retired on 2025-03-31; use `get_instance` instead"]
    #[allow(deprecated)]
    pub fn wait_until_instance_active_legacy(
        &self,
        instance_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::GetInstanceLegacyResponse> {
        self.get_instance_legacy()
            .instance_id(instance_id)
            .wait_until_instance_active_legacy()
    }
}

/// Everything about the instance that was asked for.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetInstanceLegacyResponse {
    /// Details of the instance that was asked for.
    pub instance: Option<crate::gaussdb_mysql::types::InstanceLegacy>,
}

impl GetInstanceLegacyResponse {
    /// Details of the instance that was asked for.
    #[inline]
    pub fn instance(&self) -> Option<&crate::gaussdb_mysql::types::InstanceLegacy> {
        self.instance.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetInstanceLegacyResponse {
        instance: Member::new("instance"),
    }
}

/// Everything about an instance: state, version, addresses, backup policy, nodes and tags.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceLegacy {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    pub id: Option<String>,
    /// Name of the instance; not necessarily unique.
    pub name: Option<String>,
    /// ID of the project in the region: 32 letters and digits.
    pub project_id: Option<String>,
    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    pub status: Option<crate::gaussdb_mysql::types::InstanceLegacyStatus>,
    /// ID of the enterprise project that the instance belongs to.
    pub enterprise_project_id: Option<String>,
    /// Kind of instance; only `Cluster` exists.
    pub r#type: Option<crate::gaussdb_mysql::types::InstanceMode>,
    /// Number of nodes of the instance, primary node included.
    pub node_count: Option<i64>,
    /// Database engine and its version.
    pub datastore: Option<crate::gaussdb_mysql::types::Datastore>,
    /// Space that the backups of the instance take up, in GB.
    pub backup_used_space: Option<f64>,
    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; empty
    /// until the instance has been created.
    pub created: Option<String>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub updated: Option<String>,
    /// Elastic IP addresses under which the instance can be reached from the Internet.
    pub public_ips: Option<String>,
    /// Private IP addresses of the instance for writes.
    pub private_write_ips: Vec<String>,
    /// Default account of the database, `root`.
    pub db_user_name: Option<String>,
    /// Port on which the database listens.
    pub port: Option<String>,
    /// ID of the virtual private cloud (VPC) that the instance is in.
    pub vpc_id: Option<String>,
    /// Network ID of the subnet that the instance is in.
    pub subnet_id: Option<String>,
    /// ID of the security group that guards the instance.
    pub security_group_id: Option<String>,
    /// Disk of the instance or node.
    pub volume: Option<crate::gaussdb_mysql::types::UsedVolumeLegacy>,
    /// Policy for automated backups: the hour in which they start and how long they are kept.
    pub backup_strategy: Option<crate::gaussdb_mysql::types::BackupStrategyLegacy>,
    /// Nodes of the instance: the primary node and the read replicas.
    pub nodes: Vec<crate::gaussdb_mysql::types::NodeLegacy>,
    /// Time zone of the instance, such as `UTC+08:00`.
    pub time_zone: Option<String>,
    /// Number of availability zones that the instance spans: `single` for one, `multi` for several.
    pub az_mode: Option<crate::gaussdb_mysql::types::AvailabilityZoneMode>,
    /// Availability zone of the primary node.
    pub master_az_code: Option<String>,
    /// Daily period for maintenance in UTC, such as `18:00-22:00`.
    pub maintenance_window: Option<String>,
    /// ID of the parameter template that the instance was created with or that was applied to it last.
    pub configuration_id: Option<String>,
    /// Tags on the instance, each with its key and value.
    pub tags: Vec<crate::gaussdb_mysql::types::Tag>,
}

impl InstanceLegacy {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
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

    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    #[inline]
    pub fn status(&self) -> Option<&crate::gaussdb_mysql::types::InstanceLegacyStatus> {
        self.status.as_ref()
    }

    /// ID of the enterprise project that the instance belongs to.
    #[inline]
    pub fn enterprise_project_id(&self) -> Option<&str> {
        self.enterprise_project_id.as_deref()
    }

    /// Kind of instance; only `Cluster` exists.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::gaussdb_mysql::types::InstanceMode> {
        self.r#type.as_ref()
    }

    /// Number of nodes of the instance, primary node included.
    #[inline]
    pub fn node_count(&self) -> Option<i64> {
        self.node_count
    }

    /// Database engine and its version.
    #[inline]
    pub fn datastore(&self) -> Option<&crate::gaussdb_mysql::types::Datastore> {
        self.datastore.as_ref()
    }

    /// Space that the backups of the instance take up, in GB.
    #[inline]
    pub fn backup_used_space(&self) -> Option<f64> {
        self.backup_used_space
    }

    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; empty until the instance
    /// has been created.
    #[inline]
    pub fn created(&self) -> Option<&str> {
        self.created.as_deref()
    }

    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn updated(&self) -> Option<&str> {
        self.updated.as_deref()
    }

    /// Elastic IP addresses under which the instance can be reached from the Internet.
    #[inline]
    pub fn public_ips(&self) -> Option<&str> {
        self.public_ips.as_deref()
    }

    /// Private IP addresses of the instance for writes.
    #[inline]
    pub fn private_write_ips(&self) -> &[String] {
        &self.private_write_ips
    }

    /// Default account of the database, `root`.
    #[inline]
    pub fn db_user_name(&self) -> Option<&str> {
        self.db_user_name.as_deref()
    }

    /// Port on which the database listens.
    #[inline]
    pub fn port(&self) -> Option<&str> {
        self.port.as_deref()
    }

    /// ID of the virtual private cloud (VPC) that the instance is in.
    #[inline]
    pub fn vpc_id(&self) -> Option<&str> {
        self.vpc_id.as_deref()
    }

    /// Network ID of the subnet that the instance is in.
    #[inline]
    pub fn subnet_id(&self) -> Option<&str> {
        self.subnet_id.as_deref()
    }

    /// ID of the security group that guards the instance.
    #[inline]
    pub fn security_group_id(&self) -> Option<&str> {
        self.security_group_id.as_deref()
    }

    /// Disk of the instance or node.
    #[inline]
    pub fn volume(&self) -> Option<&crate::gaussdb_mysql::types::UsedVolumeLegacy> {
        self.volume.as_ref()
    }

    /// Policy for automated backups: the hour in which they start and how long they are kept.
    #[inline]
    pub fn backup_strategy(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::BackupStrategyLegacy> {
        self.backup_strategy.as_ref()
    }

    /// Nodes of the instance: the primary node and the read replicas.
    #[inline]
    pub fn nodes(&self) -> &[crate::gaussdb_mysql::types::NodeLegacy] {
        &self.nodes
    }

    /// Time zone of the instance, such as `UTC+08:00`.
    #[inline]
    pub fn time_zone(&self) -> Option<&str> {
        self.time_zone.as_deref()
    }

    /// Number of availability zones that the instance spans: `single` for one, `multi` for several.
    #[inline]
    pub fn az_mode(&self) -> Option<&crate::gaussdb_mysql::types::AvailabilityZoneMode> {
        self.az_mode.as_ref()
    }

    /// Availability zone of the primary node.
    #[inline]
    pub fn master_az_code(&self) -> Option<&str> {
        self.master_az_code.as_deref()
    }

    /// Daily period for maintenance in UTC, such as `18:00-22:00`.
    #[inline]
    pub fn maintenance_window(&self) -> Option<&str> {
        self.maintenance_window.as_deref()
    }

    /// ID of the parameter template that the instance was created with or that was applied to it last.
    #[inline]
    pub fn configuration_id(&self) -> Option<&str> {
        self.configuration_id.as_deref()
    }

    /// Tags on the instance, each with its key and value.
    #[inline]
    pub fn tags(&self) -> &[crate::gaussdb_mysql::types::Tag] {
        &self.tags
    }
}

gaussdb_runtime::reflect_struct! {
    InstanceLegacy {
        id: Member::new("id"),
        name: Member::new("name"),
        project_id: Member::new("project_id"),
        status: Member::new("status"),
        enterprise_project_id: Member::new("enterprise_project_id"),
        r#type: Member::new("type"),
        node_count: Member::new("node_count"),
        datastore: Member::new("datastore"),
        backup_used_space: Member::new("backup_used_space"),
        created: Member::new("created"),
        updated: Member::new("updated"),
        public_ips: Member::new("public_ips"),
        private_write_ips: Member::new("private_write_ips"),
        db_user_name: Member::new("db_user_name"),
        port: Member::new("port"),
        vpc_id: Member::new("vpc_id"),
        subnet_id: Member::new("subnet_id"),
        security_group_id: Member::new("security_group_id"),
        volume: Member::new("volume"),
        backup_strategy: Member::new("backup_strategy"),
        nodes: Member::new("nodes"),
        time_zone: Member::new("time_zone"),
        az_mode: Member::new("az_mode"),
        master_az_code: Member::new("master_az_code"),
        maintenance_window: Member::new("maintenance_window"),
        configuration_id: Member::new("configuration_id"),
        tags: Member::new("tags"),
    }
}

/// A node of an instance: role, state, size, addresses and place.
#[derive(Clone)]
#[non_exhaustive]
pub struct NodeLegacy {
    /// ID of the database node: 36 letters and digits ending in `no07`.
    pub id: Option<String>,
    /// Name of the database node.
    pub name: Option<String>,
    /// Role of the node: `master` for the primary node, `slave` for a read replica.
    pub r#type: Option<crate::gaussdb_mysql::types::NodeLegacyType>,
    /// State of the database node, such as `ACTIVE`.
    pub status: Option<String>,
    /// Port on which the database listens.
    pub port: Option<i64>,
    /// Private IP addresses of the node for reads.
    pub private_read_ips: Vec<String>,
    /// Storage of the node, with its type and what is used of it.
    pub volume: Option<crate::gaussdb_mysql::types::UsedVolumeLegacy>,
    /// Code of the availability zone, such as `az1`.
    pub az_code: Option<String>,
    /// Region in which the node lives.
    pub region_code: Option<String>,
    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub created: Option<String>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub updated: Option<String>,
    /// Code of the flavor, such as `gaussdb.mysql.xlarge.x86.4`.
    pub flavor_ref: Option<String>,
    /// Number of connections that the node accepts.
    pub max_connections: Option<String>,
    /// Number of vCPUs of the node.
    pub vcpus: Option<String>,
    /// Memory of the node in GB.
    pub ram: Option<String>,
    /// Whether changed parameters wait for a restart of the node.
    pub need_restart: Option<bool>,
    /// Failover priority of the node; the smaller the number, the sooner it becomes primary.
    pub priority: Option<String>,
}

impl NodeLegacy {
    /// ID of the database node: 36 letters and digits ending in `no07`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the database node.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Role of the node: `master` for the primary node, `slave` for a read replica.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::gaussdb_mysql::types::NodeLegacyType> {
        self.r#type.as_ref()
    }

    /// State of the database node, such as `ACTIVE`.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Port on which the database listens.
    #[inline]
    pub fn port(&self) -> Option<i64> {
        self.port
    }

    /// Private IP addresses of the node for reads.
    #[inline]
    pub fn private_read_ips(&self) -> &[String] {
        &self.private_read_ips
    }

    /// Storage of the node, with its type and what is used of it.
    #[inline]
    pub fn volume(&self) -> Option<&crate::gaussdb_mysql::types::UsedVolumeLegacy> {
        self.volume.as_ref()
    }

    /// Code of the availability zone, such as `az1`.
    #[inline]
    pub fn az_code(&self) -> Option<&str> {
        self.az_code.as_deref()
    }

    /// Region in which the node lives.
    #[inline]
    pub fn region_code(&self) -> Option<&str> {
        self.region_code.as_deref()
    }

    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn created(&self) -> Option<&str> {
        self.created.as_deref()
    }

    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn updated(&self) -> Option<&str> {
        self.updated.as_deref()
    }

    /// Code of the flavor, such as `gaussdb.mysql.xlarge.x86.4`.
    #[inline]
    pub fn flavor_ref(&self) -> Option<&str> {
        self.flavor_ref.as_deref()
    }

    /// Number of connections that the node accepts.
    #[inline]
    pub fn max_connections(&self) -> Option<&str> {
        self.max_connections.as_deref()
    }

    /// Number of vCPUs of the node.
    #[inline]
    pub fn vcpus(&self) -> Option<&str> {
        self.vcpus.as_deref()
    }

    /// Memory of the node in GB.
    #[inline]
    pub fn ram(&self) -> Option<&str> {
        self.ram.as_deref()
    }

    /// Whether changed parameters wait for a restart of the node.
    #[inline]
    pub fn need_restart(&self) -> Option<bool> {
        self.need_restart
    }

    /// Failover priority of the node; the smaller the number, the sooner it becomes primary.
    #[inline]
    pub fn priority(&self) -> Option<&str> {
        self.priority.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    NodeLegacy {
        id: Member::new("id"),
        name: Member::new("name"),
        r#type: Member::new("type"),
        status: Member::new("status"),
        port: Member::new("port"),
        private_read_ips: Member::new("private_read_ips"),
        volume: Member::new("volume"),
        az_code: Member::new("az_code"),
        region_code: Member::new("region_code"),
        created: Member::new("created"),
        updated: Member::new("updated"),
        flavor_ref: Member::new("flavor_ref"),
        max_connections: Member::new("max_connections"),
        vcpus: Member::new("vcpus"),
        ram: Member::new("ram"),
        need_restart: Member::new("need_restart"),
        priority: Member::new("priority"),
    }
}

/// Disk type and space in use of an instance or node.
#[derive(Clone)]
#[non_exhaustive]
pub struct UsedVolumeLegacy {
    /// Type of the storage; only `POOL` exists, a pool that all nodes share.
    pub r#type: Option<crate::gaussdb_mysql::types::UsedVolumeLegacyType>,
    /// Space in use on the disk, in GB.
    pub used: Option<String>,
}

impl UsedVolumeLegacy {
    /// Type of the storage; only `POOL` exists, a pool that all nodes share.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::gaussdb_mysql::types::UsedVolumeLegacyType> {
        self.r#type.as_ref()
    }

    /// Space in use on the disk, in GB.
    #[inline]
    pub fn used(&self) -> Option<&str> {
        self.used.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    UsedVolumeLegacy {
        r#type: Member::new("type"),
        used: Member::new("used"),
    }
}

/// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum InstanceLegacyStatus {
    /// The instance is being created.
    Build,
    /// The instance works.
    Active,
    /// The instance has a problem.
    Failed,
    /// The instance is suspended.
    Frozen,
    /// The instance is being enlarged.
    Modifying,
    /// The instance is restarting.
    Rebooting,
    /// Data of the instance is being restored.
    Restoring,
    /// The instance is being turned into primary and standby.
    ModifyingInstanceType,
    /// Another node is becoming the primary node.
    Switchover,
    /// The instance is being moved.
    Migrating,
    /// A backup of the instance is being made.
    BackingUp,
    /// The database port is being changed.
    ModifyingDatabasePort,
    /// The disk space of the instance is used up.
    StorageFull,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    InstanceLegacyStatus {
        Build = "BUILD",
        Active = "ACTIVE",
        Failed = "FAILED",
        Frozen = "FROZEN",
        Modifying = "MODIFYING",
        Rebooting = "REBOOTING",
        Restoring = "RESTORING",
        ModifyingInstanceType = "MODIFYING INSTANCE TYPE",
        Switchover = "SWITCHOVER",
        Migrating = "MIGRATING",
        BackingUp = "BACKING UP",
        ModifyingDatabasePort = "MODIFYING DATABASE PORT",
        StorageFull = "STORAGE FULL",
    }
}

/// Role of the node: `master` for the primary node, `slave` for a read replica.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum NodeLegacyType {
    /// The primary node.
    Master,
    /// A read replica.
    Slave,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    NodeLegacyType {
        Master = "master",
        Slave = "slave",
    }
}

/// Type of the storage; only `POOL` exists, a pool that all nodes share.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum UsedVolumeLegacyType {
    /// Storage that is drawn from a pool.
    Pool,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    UsedVolumeLegacyType {
        Pool = "POOL",
    }
}
