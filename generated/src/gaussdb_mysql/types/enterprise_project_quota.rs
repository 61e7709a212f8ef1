// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/EnterpriseProjectQuota by `cargo xtask generate`; not to be edited.

/// Limits of an enterprise project, and how much of each is left.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnterpriseProjectQuota {
    /// ID of the enterprise project that the quotas apply to.
    pub enterprise_project_id: Option<String>,
    /// Name of the enterprise project that the quotas apply to.
    pub enterprise_project_name: Option<String>,
    /// Number of instances that the enterprise project may have; -1 means unlimited.
    pub instance_quota: Option<i64>,
    /// Number of vCPUs that the enterprise project may use; -1 means unlimited.
    pub vcpus_quota: Option<i64>,
    /// Memory in GB that the enterprise project may use; -1 means unlimited.
    pub ram_quota: Option<i64>,
    /// Number of instances that the enterprise project may still create; -1 means unlimited.
    pub availability_instance_quota: Option<i64>,
    /// Number of vCPUs that the enterprise project may still use; -1 means unlimited.
    pub availability_vcpus_quota: Option<i64>,
    /// Memory that the enterprise project may still use, in GB; -1 means unlimited.
    pub availability_ram_quota: Option<i64>,
}

impl EnterpriseProjectQuota {
    /// ID of the enterprise project that the quotas apply to.
    #[inline]
    pub fn enterprise_project_id(&self) -> Option<&str> {
        self.enterprise_project_id.as_deref()
    }

    /// Name of the enterprise project that the quotas apply to.
    #[inline]
    pub fn enterprise_project_name(&self) -> Option<&str> {
        self.enterprise_project_name.as_deref()
    }

    /// Number of instances that the enterprise project may have; -1 means unlimited.
    #[inline]
    pub fn instance_quota(&self) -> Option<i64> {
        self.instance_quota
    }

    /// Number of vCPUs that the enterprise project may use; -1 means unlimited.
    #[inline]
    pub fn vcpus_quota(&self) -> Option<i64> {
        self.vcpus_quota
    }

    /// Memory in GB that the enterprise project may use; -1 means unlimited.
    #[inline]
    pub fn ram_quota(&self) -> Option<i64> {
        self.ram_quota
    }

    /// Number of instances that the enterprise project may still create; -1 means unlimited.
    #[inline]
    pub fn availability_instance_quota(&self) -> Option<i64> {
        self.availability_instance_quota
    }

    /// Number of vCPUs that the enterprise project may still use; -1 means unlimited.
    #[inline]
    pub fn availability_vcpus_quota(&self) -> Option<i64> {
        self.availability_vcpus_quota
    }

    /// Memory that the enterprise project may still use, in GB; -1 means unlimited.
    #[inline]
    pub fn availability_ram_quota(&self) -> Option<i64> {
        self.availability_ram_quota
    }
}

gaussdb_runtime::reflect_struct! {
    EnterpriseProjectQuota {
        enterprise_project_id: Member::new("enterprise_project_id"),
        enterprise_project_name: Member::new("enterprise_project_name"),
        instance_quota: Member::new("instance_quota"),
        vcpus_quota: Member::new("vcpus_quota"),
        ram_quota: Member::new("ram_quota"),
        availability_instance_quota: Member::new("availability_instance_quota"),
        availability_vcpus_quota: Member::new("availability_vcpus_quota"),
        availability_ram_quota: Member::new("availability_ram_quota"),
    }
}
