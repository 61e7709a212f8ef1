// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/EnterpriseProjectLimit by `cargo xtask generate`; not to be edited.

/// Limits that were set for an enterprise project: instances, vCPUs and memory.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnterpriseProjectLimit {
    /// ID of the enterprise project that the quotas apply to.
    pub enterprise_project_id: Option<String>,
    /// Number of instances that the enterprise project may have, from 0 to 100000.
    pub instance_quota: Option<i64>,
    /// Number of vCPUs that the enterprise project may use, from 0 to 2147483646.
    pub vcpus_quota: Option<i64>,
    /// Memory in GB that the enterprise project may use, from 0 to 2147483646.
    pub ram_quota: Option<i64>,
}

impl EnterpriseProjectLimit {
    /// ID of the enterprise project that the quotas apply to.
    #[inline]
    pub fn enterprise_project_id(&self) -> Option<&str> {
        self.enterprise_project_id.as_deref()
    }

    /// Number of instances that the enterprise project may have, from 0 to 100000.
    #[inline]
    pub fn instance_quota(&self) -> Option<i64> {
        self.instance_quota
    }

    /// Number of vCPUs that the enterprise project may use, from 0 to 2147483646.
    #[inline]
    pub fn vcpus_quota(&self) -> Option<i64> {
        self.vcpus_quota
    }

    /// Memory in GB that the enterprise project may use, from 0 to 2147483646.
    #[inline]
    pub fn ram_quota(&self) -> Option<i64> {
        self.ram_quota
    }
}

gaussdb_runtime::reflect_struct! {
    EnterpriseProjectLimit {
        enterprise_project_id: Member::new("enterprise_project_id"),
        instance_quota: Member::new("instance_quota"),
        vcpus_quota: Member::new("vcpus_quota"),
        ram_quota: Member::new("ram_quota"),
    }
}
