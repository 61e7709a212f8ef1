// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/InstanceNode by `cargo xtask generate`; not to be edited.

/// A node of an instance: role, state, size, addresses, place and failover priority.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceNode {
    /// ID of the database node: 36 letters and digits ending in `no07`.
    pub id: Option<String>,
    /// Name of the database node.
    pub name: Option<String>,
    /// Role of the node: `master` for the primary node, `slave` for a read replica.
    pub r#type: Option<crate::gaussdb_mysql::types::InstanceNodeType>,
    /// State of the database node, such as `normal` or `ACTIVE`.
    pub status: Option<String>,
    /// Port on which the database listens.
    pub port: Option<i64>,
    /// Private IP addresses of the node for reads.
    pub private_read_ips: Vec<String>,
    /// Storage of the node, with its type and what is used of it.
    pub volume: Option<crate::gaussdb_mysql::types::NodeVolume>,
    /// Code of the availability zone, such as `az1`.
    pub az_code: Option<String>,
    /// Region in which the node lives.
    pub region_code: Option<String>,
    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub created: Option<String>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub updated: Option<String>,
    /// ID of the flavor that the node has, as flavor lists show it.
    pub flavor_id: Option<String>,
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
    pub priority: Option<i64>,
}

impl InstanceNode {
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
    pub fn r#type(&self) -> Option<&crate::gaussdb_mysql::types::InstanceNodeType> {
        self.r#type.as_ref()
    }

    /// State of the database node, such as `normal` or `ACTIVE`.
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
    pub fn volume(&self) -> Option<&crate::gaussdb_mysql::types::NodeVolume> {
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

    /// ID of the flavor that the node has, as flavor lists show it.
    #[inline]
    pub fn flavor_id(&self) -> Option<&str> {
        self.flavor_id.as_deref()
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
    pub fn priority(&self) -> Option<i64> {
        self.priority
    }
}

gaussdb_runtime::reflect_struct! {
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
