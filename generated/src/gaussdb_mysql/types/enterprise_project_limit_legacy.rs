// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/EnterpriseProjectLimitLegacy by `cargo xtask generate`; not to be edited.

/// Limits of an enterprise project: instances, vCPUs and memory.
#[derive(Clone)]
pub struct EnterpriseProjectLimitLegacy {
    /// ID of the enterprise project that the quotas apply to.
    pub enterprise_project_id: Option<String>,
    /// Number of instances that the enterprise project may have, from 0 to 1000; it must cover those
    /// that exist already.
    ///
    /// At least 0. At most 1000.
    pub instance_quota: Option<i64>,
    /// Number of vCPUs that the enterprise project may use, from 0 to 3600000; it must cover those in
    /// use already.
    ///
    /// At least 0. At most 3600000.
    pub vcpus_quota: Option<i64>,
    /// Memory in GB that the enterprise project may use, from 0 to 19200000; it must cover what is in
    /// use already.
    ///
    /// At least 0. At most 19200000.
    pub ram_quota: Option<i64>,
}

impl EnterpriseProjectLimitLegacy {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// ID of the enterprise project that the quotas apply to.
    pub fn enterprise_project_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.enterprise_project_id = value.into_value();
        self
    }

    /// Number of instances that the enterprise project may have, from 0 to 1000; it must cover those that exist
    /// already.
    pub fn instance_quota(
        mut self,
        value: impl gaussdb_runtime::IntoValue<i64>,
    ) -> Self {
        self.instance_quota = value.into_value();
        self
    }

    /// Number of vCPUs that the enterprise project may use, from 0 to 3600000; it must cover those in use already.
    pub fn vcpus_quota(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.vcpus_quota = value.into_value();
        self
    }

    /// Memory in GB that the enterprise project may use, from 0 to 19200000; it must cover what is in use already.
    pub fn ram_quota(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.ram_quota = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    EnterpriseProjectLimitLegacy {
        enterprise_project_id: Member::new("enterprise_project_id"),
        instance_quota: Member::new("instance_quota").limits(&[Minimum(Int(0)), Maximum(Int(1000))]),
        vcpus_quota: Member::new("vcpus_quota").limits(&[Minimum(Int(0)), Maximum(Int(3600000))]),
        ram_quota: Member::new("ram_quota").limits(&[Minimum(Int(0)), Maximum(Int(19200000))]),
    }
}
