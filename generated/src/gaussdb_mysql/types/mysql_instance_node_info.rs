// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MysqlInstanceNodeInfo by `cargo xtask generate`; not to be edited.

/// A node of an instance: role, state, size, addresses, place and failover priority.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlInstanceNodeInfo {
    /// ID of the database node: 36 letters and digits ending in `no07`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the database node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Role of the node: `master` for the primary node, `slave` for a read replica.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::ClickHouseNodeInfoType,
    >,
    /// State of the database node, such as `normal` or `ACTIVE`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Port on which the database listens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i64>,
    /// Private IP addresses of the node for reads.
    #[serde(default)]
    pub private_read_ips: ::std::vec::Vec<::std::string::String>,
    /// Storage of the node, with its type and what is used of it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub volume: ::std::option::Option<
        crate::gaussdb_mysql::types::MysqlInstanceNodeVolumeInfo,
    >,
    /// Code of the availability zone, such as `az1`.
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
    /// ID of the flavor that the node has, as flavor lists show it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flavor_id: ::std::option::Option<::std::string::String>,
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
    pub priority: ::std::option::Option<i64>,
}
