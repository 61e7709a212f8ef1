// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances~1{instance_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
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
    /// `getInstance` instead.
    ///
    /// `GET /mysql/v3/{project_id}/instances/{instance_id}`
    ///
    /// - Documented in: mysql-2024-zh, 5.3.7
    /// - Permission: gaussdb:instance:list, true, true,
    /// - To be retired: 2025-03-31
    /// - Error statuses: 400, 500
    #[deprecated = "to be retired: 2025-03-31; use `get_instance` instead"]
    #[inline]
    pub fn get_instance_legacy(&self) -> GetInstanceLegacy<'_> {
        GetInstanceLegacy {
            client: self,
            input: <GetInstanceLegacyInput as ::std::default::Default>::default(),
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

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::GetInstanceLegacyResponse,
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
            crate::gaussdb_mysql::types::GetInstanceLegacyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_instance_legacy`](crate::gaussdb_mysql::Client::get_instance_legacy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetInstanceLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for GetInstanceLegacyInput {
    type Output = crate::gaussdb_mysql::types::GetInstanceLegacyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "project_id",
            &self.project_id,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(32usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9]*$"),
            ],
        );
        v.require("instance_id", self.instance_id.is_some());
    }
}

/// What [`wait_until_instance_active_legacy`](crate::gaussdb_mysql::Client::wait_until_instance_active_legacy) waits for.
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

impl crate::gaussdb_mysql::Client {
    /// Waits until `instance.status` is `ACTIVE`.
    ///
    /// It has failed when `instance.status` is `FAILED` or `FROZEN` or `STORAGE FULL`.
    ///
    /// Asks [`get_instance_legacy`](crate::gaussdb_mysql::Client::get_instance_legacy) again and again.
    #[deprecated = "to be retired: 2025-03-31; use `get_instance` instead"]
    pub fn wait_until_instance_active_legacy(
        &self,
        instance_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ::gaussdb_runtime::Wait<
        '_,
        crate::gaussdb_mysql::types::GetInstanceLegacyResponse,
    > {
        #[allow(clippy::needless_update)]
        let input = GetInstanceLegacyInput {
            instance_id: ::std::option::Option::Some(instance_id.into()),
            ..<GetInstanceLegacyInput as ::std::default::Default>::default()
        };
        self.0.wait_for(input, &INSTANCE_ACTIVE_LEGACY)
    }
}

/// Everything about an instance: state, version, addresses, backup policy, nodes and tags.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetInstanceLegacyInstance {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the instance; not necessarily unique.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// ID of the project in the region: 32 letters and digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub project_id: ::std::option::Option<::std::string::String>,
    /// State of the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<
        crate::gaussdb_mysql::types::GetInstanceLegacyInstanceStatus,
    >,
    /// ID of the enterprise project that the instance belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enterprise_project_id: ::std::option::Option<::std::string::String>,
    /// Kind of instance; only `Cluster` exists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::GetInstanceLegacyInstanceType,
    >,
    /// Number of nodes of the instance, primary node included.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_count: ::std::option::Option<i64>,
    /// Database engine and its version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore: ::std::option::Option<crate::gaussdb_mysql::types::Datastore>,
    /// Space that the backups of the instance take up, in GB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_used_space: ::std::option::Option<f64>,
    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; empty
    /// until the instance has been created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::std::string::String>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated: ::std::option::Option<::std::string::String>,
    /// Elastic IP addresses under which the instance can be reached from the Internet.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_ips: ::std::option::Option<::std::string::String>,
    /// Private IP addresses of the instance for writes.
    #[serde(default)]
    pub private_write_ips: ::std::vec::Vec<::std::vec::Vec<::serde_json::Value>>,
    /// Default account of the database.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_user_name: ::std::option::Option<::std::string::String>,
    /// Port on which the database listens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<::std::string::String>,
    /// ID of the virtual private cloud (VPC) that the instance is in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vpc_id: ::std::option::Option<::std::string::String>,
    /// Network ID of the subnet that the instance is in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subnet_id: ::std::option::Option<::std::string::String>,
    /// ID of the security group that guards the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub security_group_id: ::std::option::Option<::std::string::String>,
    /// Disk of the instance or node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub volume: ::std::option::Option<
        crate::gaussdb_mysql::types::GetInstanceLegacyVolume,
    >,
    /// Policy for automated backups: the hour in which they start and how long they are kept.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_strategy: ::std::option::Option<
        crate::gaussdb_mysql::types::BackupStrategy,
    >,
    /// Nodes of the instance: the primary node and the read replicas.
    #[serde(default)]
    pub nodes: ::std::vec::Vec<crate::gaussdb_mysql::types::GetInstanceLegacyNodes>,
    /// Time zone of the instance, such as `UTC+08:00`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// Number of availability zones that the instance spans: `single` for one, `multi` for several.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub az_mode: ::std::option::Option<::std::string::String>,
    /// Availability zone of the primary node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub master_az_code: ::std::option::Option<::std::string::String>,
    /// Daily period for maintenance in UTC, such as `18:00-22:00`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub maintenance_window: ::std::option::Option<::std::string::String>,
    /// ID of the parameter template that was applied last, or else of the one that the instance was
    /// created with.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configuration_id: ::std::option::Option<::std::string::String>,
    /// Tags on the instance, each with its key and value.
    #[serde(default)]
    pub tags: ::std::vec::Vec<crate::gaussdb_mysql::types::Tags>,
}

/// A node of an instance: role, state, size, addresses and place.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetInstanceLegacyNodes {
    /// ID of the database node: 36 letters and digits ending in `no07`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the database node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Role of the node: `master` for the primary node, `slave` for a read replica.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// State of the node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Port on which the database listens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i64>,
    /// Private IP addresses of the node for reads.
    #[serde(default)]
    pub private_read_ips: ::std::vec::Vec<::std::string::String>,
    /// Disk of the node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub volume: ::std::option::Option<
        crate::gaussdb_mysql::types::GetInstanceLegacyVolume,
    >,
    /// Code of the availability zone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub az_code: ::std::option::Option<::std::string::String>,
    /// Region in which the node lives.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub region_code: ::std::option::Option<::std::string::String>,
    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::std::string::String>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated: ::std::option::Option<::std::string::String>,
    /// Code of the flavor, such as `gaussdb.mysql.xlarge.x86.4`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flavor_ref: ::std::option::Option<::std::string::String>,
    /// Number of connections that the node accepts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_connections: ::std::option::Option<::std::string::String>,
    /// Number of vCPUs of the node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vcpus: ::std::option::Option<::std::string::String>,
    /// Memory of the node in GB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ram: ::std::option::Option<::std::string::String>,
    /// Whether changed parameters wait for a restart of the node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub need_restart: ::std::option::Option<bool>,
    /// Failover priority of the node; the smaller the number, the sooner it becomes primary.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<::std::string::String>,
}

/// Everything about the instance that was asked for.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetInstanceLegacyResponse {
    /// Details of the instance that was asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<
        crate::gaussdb_mysql::types::GetInstanceLegacyInstance,
    >,
}

/// Disk type and space in use of an instance or node.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetInstanceLegacyVolume {
    /// Disk type; only `POOL` exists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::GetInstanceLegacyVolumeType,
    >,
    /// Space in use on the disk, in GB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub used: ::std::option::Option<::std::string::String>,
}

/// Disk type; only `POOL` exists.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetInstanceLegacyVolumeType {
    /// Storage that is drawn from a pool.
    Pool,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl GetInstanceLegacyVolumeType {
    const KNOWN: &'static [(&'static str, Self)] = &[("POOL", Self::Pool)];
}
open_enum!(GetInstanceLegacyVolumeType);
