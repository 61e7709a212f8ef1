// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MysqlInstanceInfoDetail by `cargo xtask generate`; not to be edited.

/// Everything about an instance, with a state in fine steps such as `REBOOTING`.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlInstanceInfoDetail {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the instance; not necessarily unique.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// ID of the project in the region: 32 letters and digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub project_id: ::std::option::Option<::std::string::String>,
    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<
        crate::gaussdb_mysql::types::GetInstanceLegacyInstanceStatus,
    >,
    /// Port on which the database listens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<::std::string::String>,
    /// Description of the instance, given by its users.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alias: ::std::option::Option<::std::string::String>,
    /// Kind of instance; only `Cluster` exists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::GetInstanceLegacyInstanceType,
    >,
    /// Billing of the instance: pay-per-use (the default) or yearly/monthly.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub charge_info: ::std::option::Option<
        crate::gaussdb_mysql::types::MysqlInstanceChargeInfo,
    >,
    /// Number of nodes of the instance, primary node included.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_count: ::std::option::Option<i64>,
    /// Database engine and its version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore: ::std::option::Option<
        crate::gaussdb_mysql::types::MysqlDatastoreWithKernelVersion,
    >,
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
    /// Private IP addresses of the instance for writes.
    #[serde(default)]
    pub private_write_ips: ::std::vec::Vec<::std::string::String>,
    /// Private domain names of the instance; empty until one is requested with
    /// [`create_private_domain_name`](crate::gaussdb_mysql::Client::create_private_domain_name).
    #[serde(default)]
    pub private_dns_names: ::std::vec::Vec<::std::string::String>,
    /// Elastic IP addresses under which the instance can be reached from the Internet.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_ips: ::std::option::Option<::std::string::String>,
    /// Default account of the database, `root`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_user_name: ::std::option::Option<::std::string::String>,
    /// ID of the virtual private cloud (VPC) that the instance is in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vpc_id: ::std::option::Option<::std::string::String>,
    /// Network ID of the subnet that the instance is in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subnet_id: ::std::option::Option<::std::string::String>,
    /// ID of the security group that guards the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub security_group_id: ::std::option::Option<::std::string::String>,
    /// ID of the parameter template that the instance was created with or that was applied to it last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configuration_id: ::std::option::Option<::std::string::String>,
    /// Policy for automated backups: the hour in which they start and how long they are kept.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_strategy: ::std::option::Option<
        crate::gaussdb_mysql::types::MySqlBackupStrategy,
    >,
    /// Nodes of the instance: the primary node and the read replicas.
    #[serde(default)]
    pub nodes: ::std::vec::Vec<crate::gaussdb_mysql::types::MysqlInstanceNodeInfo>,
    /// ID of the enterprise project that the instance belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enterprise_project_id: ::std::option::Option<::std::string::String>,
    /// Time zone of the instance, such as `UTC+08:00`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// Number of availability zones that the instance spans: `single` for one, `multi` for several.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub az_mode: ::std::option::Option<crate::gaussdb_mysql::types::InstanceAzMode>,
    /// Availability zone of the primary node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub master_az_code: ::std::option::Option<::std::string::String>,
    /// Daily period for maintenance in UTC, such as `18:00-22:00`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub maintenance_window: ::std::option::Option<::std::string::String>,
    /// Tags on the instance, each with its key and value.
    #[serde(default)]
    pub tags: ::std::vec::Vec<crate::gaussdb_mysql::types::MySqlTags>,
    /// ID of the dedicated resource pool that the instance belongs to; absent if it belongs to none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dedicated_resource_id: ::std::option::Option<::std::string::String>,
    /// Database proxies of the instance.
    #[serde(default)]
    pub proxies: ::std::vec::Vec<crate::gaussdb_mysql::types::MySqlProxyInfo>,
}
