// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/InstanceNode by `cargo xtask generate`; not to be edited.

/// A node of an instance: role, state, size, addresses, place and failover priority.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceNode {
    /// ID of the database node: 36 letters and digits ending in `no07`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the database node.
    pub name: ::std::option::Option<::std::string::String>,
    /// Role of the node: `master` for the primary node, `slave` for a read replica.
    pub r#type: ::std::option::Option<crate::gaussdb_mysql::types::ClickHouseNodeType>,
    /// State of the database node, such as `normal` or `ACTIVE`.
    pub status: ::std::option::Option<::std::string::String>,
    /// Port on which the database listens.
    pub port: ::std::option::Option<i64>,
    /// Private IP addresses of the node for reads.
    pub private_read_ips: ::std::vec::Vec<::std::string::String>,
    /// Storage of the node, with its type and what is used of it.
    pub volume: ::std::option::Option<crate::gaussdb_mysql::types::NodeVolume>,
    /// Code of the availability zone, such as `az1`.
    pub az_code: ::std::option::Option<::std::string::String>,
    /// Region in which the node lives.
    pub region_code: ::std::option::Option<::std::string::String>,
    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub created: ::std::option::Option<::std::string::String>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub updated: ::std::option::Option<::std::string::String>,
    /// ID of the flavor that the node has, as flavor lists show it.
    pub flavor_id: ::std::option::Option<::std::string::String>,
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
    pub priority: ::std::option::Option<i64>,
}

::gaussdb_runtime::reflect_struct! {
    InstanceNode {
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
        flavor_id: Member::new("flavor_id"),
        flavor_ref: Member::new("flavor_ref"),
        max_connections: Member::new("max_connections"),
        vcpus: Member::new("vcpus"),
        ram: Member::new("ram"),
        need_restart: Member::new("need_restart"),
        priority: Member::new("priority"),
    }
}
