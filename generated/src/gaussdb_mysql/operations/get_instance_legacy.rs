// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances~1{instance_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.3.7",
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getInstanceLegacy",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - To be retired on 2025-03-31
    /// - Documented error statuses: 400, 500
    #[deprecated = "to be retired on 2025-03-31; use `get_instance` instead"]
    #[inline]
    pub fn get_instance_legacy(&self) -> GetInstanceLegacy<'_> {
        GetInstanceLegacy {
            client: self,
            input: <GetInstanceLegacyInput as ::gaussdb_runtime::generated::Blank>::BLANK,
        }
    }
}

/// A call of [`get_instance_legacy`](crate::gaussdb_mysql::Client::get_instance_legacy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetInstanceLegacy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: GetInstanceLegacyInput,
}

impl GetInstanceLegacy<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetInstanceLegacyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<
        crate::gaussdb_mysql::types::GetInstanceLegacyResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<
        crate::gaussdb_mysql::types::GetInstanceLegacyResponse,
    > {
        self.client.0.respond(&self.input)
    }
}

/// What [`get_instance_legacy`](crate::gaussdb_mysql::Client::get_instance_legacy) takes.
#[derive(Clone)]
pub struct GetInstanceLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
}

impl GetInstanceLegacyInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

static GET_INSTANCE_LEGACY_INPUT_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "GetInstanceLegacyInput",
            members: &[
                Member::path("project_id")
                    .limits(
                        &[
                            Limit::MinLength(32),
                            Limit::MaxLength(32),
                            Limit::Pattern("^[A-Za-z0-9]*$"),
                        ],
                    ),
                Member::path("instance_id").required(),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    input GetInstanceLegacyInput = GET_INSTANCE_LEGACY_INPUT_TABLE { project_id,
    instance_id }
}

impl ::gaussdb_runtime::generated::Input for GetInstanceLegacyInput {
    type Output = crate::gaussdb_mysql::types::GetInstanceLegacyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

/// What [`wait_until_instance_active_legacy`](crate::gaussdb_mysql::Client::wait_until_instance_active_legacy) waits
/// for.
pub static INSTANCE_ACTIVE_LEGACY: ::gaussdb_runtime::generated::Waiter = ::gaussdb_runtime::generated::Waiter {
    state: "instance.status",
    failure: &[
        &[
            ::gaussdb_runtime::generated::Condition {
                path: "instance.status",
                values: &["FAILED", "FROZEN", "STORAGE FULL"],
            },
        ],
    ],
    success: &[
        &[
            ::gaussdb_runtime::generated::Condition {
                path: "instance.status",
                values: &["ACTIVE"],
            },
        ],
    ],
    gone: ::gaussdb_runtime::generated::Gone::Error,
    progress: ::std::option::Option::None,
    reason: &[],
    interval_seconds: 20u64,
    deadline_seconds: 10800u64,
    ..::gaussdb_runtime::generated::Waiter::new("instanceActiveLegacy")
};

impl<'a> GetInstanceLegacy<'a> {
    /// Waits until `instance.status` is `ACTIVE`.
    ///
    /// It has failed when `instance.status` is `FAILED` or `FROZEN` or `STORAGE FULL`.
    ///
    /// Asks [`get_instance_legacy`](crate::gaussdb_mysql::Client::get_instance_legacy) again and again.
    #[deprecated = "to be retired on 2025-03-31; use `get_instance` instead"]
    #[inline]
    pub fn wait_until_instance_active_legacy(
        self,
    ) -> ::gaussdb_runtime::Wait<
        'a,
        crate::gaussdb_mysql::types::GetInstanceLegacyResponse,
    > {
        self.client.0.wait_for(self.input, &INSTANCE_ACTIVE_LEGACY)
    }
}

impl crate::gaussdb_mysql::Client {
    /// Waits until `instance.status` is `ACTIVE`.
    ///
    /// The same as [the method of the
    /// call](crate::gaussdb_mysql::operations::GetInstanceLegacy::wait_until_instance_active_legacy).
    #[deprecated = "to be retired on 2025-03-31; use `get_instance` instead"]
    #[allow(deprecated)]
    pub fn wait_until_instance_active_legacy(
        &self,
        instance_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ::gaussdb_runtime::Wait<
        '_,
        crate::gaussdb_mysql::types::GetInstanceLegacyResponse,
    > {
        self.get_instance_legacy()
            .instance_id(instance_id)
            .wait_until_instance_active_legacy()
    }
}

/// Everything about an instance: state, version, addresses, backup policy, nodes and tags.
#[derive(Clone)]
pub struct GetInstanceLegacyInstance {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the instance; not necessarily unique.
    pub name: ::std::option::Option<::std::string::String>,
    /// ID of the project in the region: 32 letters and digits.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    pub status: ::std::option::Option<
        crate::gaussdb_mysql::types::GetInstanceLegacyInstanceStatus,
    >,
    /// ID of the enterprise project that the instance belongs to.
    pub enterprise_project_id: ::std::option::Option<::std::string::String>,
    /// Kind of instance; only `Cluster` exists.
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::GetInstanceLegacyInstanceType,
    >,
    /// Number of nodes of the instance, primary node included.
    pub node_count: ::std::option::Option<i64>,
    /// Database engine and its version.
    pub datastore: ::std::option::Option<crate::gaussdb_mysql::types::Datastore>,
    /// Space that the backups of the instance take up, in GB.
    pub backup_used_space: ::std::option::Option<f64>,
    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; empty
    /// until the instance has been created.
    pub created: ::std::option::Option<::std::string::String>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub updated: ::std::option::Option<::std::string::String>,
    /// Elastic IP addresses under which the instance can be reached from the Internet.
    pub public_ips: ::std::option::Option<::std::string::String>,
    /// Private IP addresses of the instance for writes.
    pub private_write_ips: ::std::vec::Vec<::std::vec::Vec<::serde_json::Value>>,
    /// Default account of the database, `root`.
    pub db_user_name: ::std::option::Option<::std::string::String>,
    /// Port on which the database listens.
    pub port: ::std::option::Option<::std::string::String>,
    /// ID of the virtual private cloud (VPC) that the instance is in.
    pub vpc_id: ::std::option::Option<::std::string::String>,
    /// Network ID of the subnet that the instance is in.
    pub subnet_id: ::std::option::Option<::std::string::String>,
    /// ID of the security group that guards the instance.
    pub security_group_id: ::std::option::Option<::std::string::String>,
    /// Disk of the instance or node.
    pub volume: ::std::option::Option<
        crate::gaussdb_mysql::types::GetInstanceLegacyVolume,
    >,
    /// Policy for automated backups: the hour in which they start and how long they are kept.
    pub backup_strategy: ::std::option::Option<
        crate::gaussdb_mysql::types::BackupStrategy,
    >,
    /// Nodes of the instance: the primary node and the read replicas.
    pub nodes: ::std::vec::Vec<crate::gaussdb_mysql::types::GetInstanceLegacyNodes>,
    /// Time zone of the instance, such as `UTC+08:00`.
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// Number of availability zones that the instance spans: `single` for one, `multi` for several.
    pub az_mode: ::std::option::Option<::std::string::String>,
    /// Availability zone of the primary node.
    pub master_az_code: ::std::option::Option<::std::string::String>,
    /// Daily period for maintenance in UTC, such as `18:00-22:00`.
    pub maintenance_window: ::std::option::Option<::std::string::String>,
    /// ID of the parameter template that the instance was created with or that was applied to it last.
    pub configuration_id: ::std::option::Option<::std::string::String>,
    /// Tags on the instance, each with its key and value.
    pub tags: ::std::vec::Vec<crate::gaussdb_mysql::types::Tags>,
}

static GET_INSTANCE_LEGACY_INSTANCE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "GetInstanceLegacyInstance",
            members: &[
                Member::new("id"),
                Member::new("name"),
                Member::new("project_id"),
                Member::new("status"),
                Member::new("enterprise_project_id"),
                Member::new("type"),
                Member::new("node_count"),
                Member::new("datastore"),
                Member::new("backup_used_space"),
                Member::new("created"),
                Member::new("updated"),
                Member::new("public_ips"),
                Member::new("private_write_ips"),
                Member::new("db_user_name"),
                Member::new("port"),
                Member::new("vpc_id"),
                Member::new("subnet_id"),
                Member::new("security_group_id"),
                Member::new("volume"),
                Member::new("backup_strategy"),
                Member::new("nodes"),
                Member::new("time_zone"),
                Member::new("az_mode"),
                Member::new("master_az_code"),
                Member::new("maintenance_window"),
                Member::new("configuration_id"),
                Member::new("tags"),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    GetInstanceLegacyInstance = GET_INSTANCE_LEGACY_INSTANCE_TABLE { id, name,
    project_id, status, enterprise_project_id, r#type, node_count, datastore,
    backup_used_space, created, updated, public_ips, private_write_ips, db_user_name,
    port, vpc_id, subnet_id, security_group_id, volume, backup_strategy, nodes,
    time_zone, az_mode, master_az_code, maintenance_window, configuration_id, tags }
}

/// A node of an instance: role, state, size, addresses and place.
#[derive(Clone)]
pub struct GetInstanceLegacyNodes {
    /// ID of the database node: 36 letters and digits ending in `no07`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the database node.
    pub name: ::std::option::Option<::std::string::String>,
    /// Role of the node: `master` for the primary node, `slave` for a read replica.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// State of the database node, such as `ACTIVE`.
    pub status: ::std::option::Option<::std::string::String>,
    /// Port on which the database listens.
    pub port: ::std::option::Option<i64>,
    /// Private IP addresses of the node for reads.
    pub private_read_ips: ::std::vec::Vec<::std::string::String>,
    /// Storage of the node, with its type and what is used of it.
    pub volume: ::std::option::Option<
        crate::gaussdb_mysql::types::GetInstanceLegacyVolume,
    >,
    /// Code of the availability zone, such as `az1`.
    pub az_code: ::std::option::Option<::std::string::String>,
    /// Region in which the node lives.
    pub region_code: ::std::option::Option<::std::string::String>,
    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub created: ::std::option::Option<::std::string::String>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub updated: ::std::option::Option<::std::string::String>,
    /// Code of the flavor, such as `gaussdb.mysql.xlarge.x86.4`.
    pub flavor_ref: ::std::option::Option<::std::string::String>,
    /// Number of connections that the node accepts.
    pub max_connections: ::std::option::Option<::std::string::String>,
    /// Number of vCPUs of the node.
    pub vcpus: ::std::option::Option<::std::string::String>,
    /// Memory of the node in GB.
    pub ram: ::std::option::Option<::std::string::String>,
    /// Whether changed parameters wait for a restart of the node.
    pub need_restart: ::std::option::Option<bool>,
    /// Failover priority of the node; the smaller the number, the sooner it becomes primary.
    pub priority: ::std::option::Option<::std::string::String>,
}

static GET_INSTANCE_LEGACY_NODES_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "GetInstanceLegacyNodes",
            members: &[
                Member::new("id"),
                Member::new("name"),
                Member::new("type"),
                Member::new("status"),
                Member::new("port"),
                Member::new("private_read_ips"),
                Member::new("volume"),
                Member::new("az_code"),
                Member::new("region_code"),
                Member::new("created"),
                Member::new("updated"),
                Member::new("flavor_ref"),
                Member::new("max_connections"),
                Member::new("vcpus"),
                Member::new("ram"),
                Member::new("need_restart"),
                Member::new("priority"),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    GetInstanceLegacyNodes = GET_INSTANCE_LEGACY_NODES_TABLE { id, name, r#type, status,
    port, private_read_ips, volume, az_code, region_code, created, updated, flavor_ref,
    max_connections, vcpus, ram, need_restart, priority }
}

/// Everything about the instance that was asked for.
#[derive(Clone)]
pub struct GetInstanceLegacyResponse {
    /// Details of the instance that was asked for.
    pub instance: ::std::option::Option<
        crate::gaussdb_mysql::types::GetInstanceLegacyInstance,
    >,
}

static GET_INSTANCE_LEGACY_RESPONSE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "GetInstanceLegacyResponse",
            members: &[Member::new("instance")],
        },
    )
};

::gaussdb_runtime::record! {
    GetInstanceLegacyResponse = GET_INSTANCE_LEGACY_RESPONSE_TABLE { instance }
}

/// Disk type and space in use of an instance or node.
#[derive(Clone)]
pub struct GetInstanceLegacyVolume {
    /// Type of the storage; only `POOL` exists, a pool that all nodes share.
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::GetInstanceLegacyVolumeType,
    >,
    /// Space in use on the disk, in GB.
    pub used: ::std::option::Option<::std::string::String>,
}

static GET_INSTANCE_LEGACY_VOLUME_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "GetInstanceLegacyVolume",
            members: &[Member::new("type"), Member::new("used")],
        },
    )
};

::gaussdb_runtime::record! {
    GetInstanceLegacyVolume = GET_INSTANCE_LEGACY_VOLUME_TABLE { r#type, used }
}

/// Type of the storage; only `POOL` exists, a pool that all nodes share.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum GetInstanceLegacyVolumeType {
    /// Storage that is drawn from a pool.
    Pool,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    GetInstanceLegacyVolumeType { Pool = "POOL" }
}
