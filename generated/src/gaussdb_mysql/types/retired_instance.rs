// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/RetiredInstance by `cargo xtask generate`; not to be edited.

/// Everything about an instance, with a state in fine steps such as `REBOOTING`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RetiredInstance {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    pub id: Option<String>,
    /// Name of the instance; not necessarily unique.
    pub name: Option<String>,
    /// ID of the project in the region: 32 letters and digits.
    pub project_id: Option<String>,
    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    pub status: Option<crate::gaussdb_mysql::types::RetiredInstanceStatus>,
    /// Port on which the database listens.
    pub port: Option<String>,
    /// Description of the instance, given by its users.
    pub alias: Option<String>,
    /// Kind of instance; only `Cluster` exists.
    pub r#type: Option<crate::gaussdb_mysql::types::InstanceMode>,
    /// Billing of the instance: pay-per-use (the default) or yearly/monthly.
    pub charge_info: Option<crate::gaussdb_mysql::types::InstanceBilling>,
    /// Number of nodes of the instance, primary node included.
    pub node_count: Option<i64>,
    /// Database engine and its version.
    pub datastore: Option<crate::gaussdb_mysql::types::InstanceDatastore>,
    /// Space that the backups of the instance take up, in GB.
    pub backup_used_space: Option<f64>,
    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; empty
    /// until the instance has been created.
    pub created: Option<String>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub updated: Option<String>,
    /// Private IP addresses of the instance for writes.
    pub private_write_ips: Vec<String>,
    /// Private domain names of the instance; empty until one is requested with
    /// [`create_private_domain_name`](crate::gaussdb_mysql::Client::create_private_domain_name).
    pub private_dns_names: Vec<String>,
    /// Elastic IP addresses under which the instance can be reached from the Internet.
    pub public_ips: Option<String>,
    /// Default account of the database, `root`.
    pub db_user_name: Option<String>,
    /// ID of the virtual private cloud (VPC) that the instance is in.
    pub vpc_id: Option<String>,
    /// Network ID of the subnet that the instance is in.
    pub subnet_id: Option<String>,
    /// ID of the security group that guards the instance.
    pub security_group_id: Option<String>,
    /// ID of the parameter template that the instance was created with or that was applied to it last.
    pub configuration_id: Option<String>,
    /// Policy for automated backups: the hour in which they start and how long they are kept.
    pub backup_strategy: Option<crate::gaussdb_mysql::types::BackupStrategy>,
    /// Nodes of the instance: the primary node and the read replicas.
    pub nodes: Vec<crate::gaussdb_mysql::types::InstanceNode>,
    /// ID of the enterprise project that the instance belongs to.
    pub enterprise_project_id: Option<String>,
    /// Time zone of the instance, such as `UTC+08:00`.
    pub time_zone: Option<String>,
    /// Number of availability zones that the instance spans: `single` for one, `multi` for several.
    pub az_mode: Option<crate::gaussdb_mysql::types::AvailabilityZoneMode>,
    /// Availability zone of the primary node.
    pub master_az_code: Option<String>,
    /// Daily period for maintenance in UTC, such as `18:00-22:00`.
    pub maintenance_window: Option<String>,
    /// Tags on the instance, each with its key and value.
    pub tags: Vec<crate::gaussdb_mysql::types::InstanceTag>,
    /// ID of the dedicated resource pool that the instance belongs to; absent if it belongs to none.
    pub dedicated_resource_id: Option<String>,
    /// Database proxies of the instance.
    pub proxies: Vec<crate::gaussdb_mysql::types::InstanceProxy>,
}

impl RetiredInstance {
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
    pub fn status(&self) -> Option<&crate::gaussdb_mysql::types::RetiredInstanceStatus> {
        self.status.as_ref()
    }

    /// Port on which the database listens.
    #[inline]
    pub fn port(&self) -> Option<&str> {
        self.port.as_deref()
    }

    /// Description of the instance, given by its users.
    #[inline]
    pub fn alias(&self) -> Option<&str> {
        self.alias.as_deref()
    }

    /// Kind of instance; only `Cluster` exists.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::gaussdb_mysql::types::InstanceMode> {
        self.r#type.as_ref()
    }

    /// Billing of the instance: pay-per-use (the default) or yearly/monthly.
    #[inline]
    pub fn charge_info(&self) -> Option<&crate::gaussdb_mysql::types::InstanceBilling> {
        self.charge_info.as_ref()
    }

    /// Number of nodes of the instance, primary node included.
    #[inline]
    pub fn node_count(&self) -> Option<i64> {
        self.node_count
    }

    /// Database engine and its version.
    #[inline]
    pub fn datastore(&self) -> Option<&crate::gaussdb_mysql::types::InstanceDatastore> {
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

    /// Private IP addresses of the instance for writes.
    #[inline]
    pub fn private_write_ips(&self) -> &[String] {
        &self.private_write_ips
    }

    /// Private domain names of the instance; empty until one is requested with
    /// [`create_private_domain_name`](crate::gaussdb_mysql::Client::create_private_domain_name).
    #[inline]
    pub fn private_dns_names(&self) -> &[String] {
        &self.private_dns_names
    }

    /// Elastic IP addresses under which the instance can be reached from the Internet.
    #[inline]
    pub fn public_ips(&self) -> Option<&str> {
        self.public_ips.as_deref()
    }

    /// Default account of the database, `root`.
    #[inline]
    pub fn db_user_name(&self) -> Option<&str> {
        self.db_user_name.as_deref()
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

    /// ID of the parameter template that the instance was created with or that was applied to it last.
    #[inline]
    pub fn configuration_id(&self) -> Option<&str> {
        self.configuration_id.as_deref()
    }

    /// Policy for automated backups: the hour in which they start and how long they are kept.
    #[inline]
    pub fn backup_strategy(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::BackupStrategy> {
        self.backup_strategy.as_ref()
    }

    /// Nodes of the instance: the primary node and the read replicas.
    #[inline]
    pub fn nodes(&self) -> &[crate::gaussdb_mysql::types::InstanceNode] {
        &self.nodes
    }

    /// ID of the enterprise project that the instance belongs to.
    #[inline]
    pub fn enterprise_project_id(&self) -> Option<&str> {
        self.enterprise_project_id.as_deref()
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

    /// Tags on the instance, each with its key and value.
    #[inline]
    pub fn tags(&self) -> &[crate::gaussdb_mysql::types::InstanceTag] {
        &self.tags
    }

    /// ID of the dedicated resource pool that the instance belongs to; absent if it belongs to none.
    #[inline]
    pub fn dedicated_resource_id(&self) -> Option<&str> {
        self.dedicated_resource_id.as_deref()
    }

    /// Database proxies of the instance.
    #[inline]
    pub fn proxies(&self) -> &[crate::gaussdb_mysql::types::InstanceProxy] {
        &self.proxies
    }
}

gaussdb_runtime::reflect_struct! {
    RetiredInstance {
        id: Member::new("id"),
        name: Member::new("name"),
        project_id: Member::new("project_id"),
        status: Member::new("status"),
        port: Member::new("port"),
        alias: Member::new("alias"),
        r#type: Member::new("type"),
        charge_info: Member::new("charge_info"),
        node_count: Member::new("node_count"),
        datastore: Member::new("datastore"),
        backup_used_space: Member::new("backup_used_space"),
        created: Member::new("created"),
        updated: Member::new("updated"),
        private_write_ips: Member::new("private_write_ips"),
        private_dns_names: Member::new("private_dns_names"),
        public_ips: Member::new("public_ips"),
        db_user_name: Member::new("db_user_name"),
        vpc_id: Member::new("vpc_id"),
        subnet_id: Member::new("subnet_id"),
        security_group_id: Member::new("security_group_id"),
        configuration_id: Member::new("configuration_id"),
        backup_strategy: Member::new("backup_strategy"),
        nodes: Member::new("nodes"),
        enterprise_project_id: Member::new("enterprise_project_id"),
        time_zone: Member::new("time_zone"),
        az_mode: Member::new("az_mode"),
        master_az_code: Member::new("master_az_code"),
        maintenance_window: Member::new("maintenance_window"),
        tags: Member::new("tags"),
        dedicated_resource_id: Member::new("dedicated_resource_id"),
        proxies: Member::new("proxies"),
    }
}
