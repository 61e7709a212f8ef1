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
