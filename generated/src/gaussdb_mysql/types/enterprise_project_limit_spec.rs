// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/EnterpriseProjectLimitSpec by `cargo xtask generate`; not to be edited.

/// Limits to set for an enterprise project: instances, vCPUs and memory.
#[derive(Clone)]
pub struct EnterpriseProjectLimitSpec {
    /// ID of the enterprise project that the quotas apply to.
    ///
    /// Required.
    pub enterprise_project_id: Option<String>,
    /// Number of instances that the enterprise project may have, from 0 to 100000; larger than the
    /// number it already has.
    ///
    /// At least 0. At most 100000.
    pub instance_quota: Option<i64>,
    /// Number of vCPUs that the enterprise project may use, from 0 to 2147483646; larger than what it
    /// already uses.
    ///
    /// At least 0. At most 2147483646.
    pub vcpus_quota: Option<i64>,
    /// Memory in GB that the enterprise project may use, from 0 to 2147483646; larger than what it
    /// already uses.
    ///
    /// At least 0. At most 2147483646.
    pub ram_quota: Option<i64>,
}

impl EnterpriseProjectLimitSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// ID of the enterprise project that the quotas apply to. Required.
    pub fn enterprise_project_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.enterprise_project_id = value.into_value();
        self
    }

    /// Number of instances that the enterprise project may have, from 0 to 100000; larger than the number it already
    /// has.
    pub fn instance_quota(
        mut self,
        value: impl gaussdb_runtime::IntoValue<i64>,
    ) -> Self {
        self.instance_quota = value.into_value();
        self
    }

    /// Number of vCPUs that the enterprise project may use, from 0 to 2147483646; larger than what it already uses.
    pub fn vcpus_quota(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.vcpus_quota = value.into_value();
        self
    }

    /// Memory in GB that the enterprise project may use, from 0 to 2147483646; larger than what it already uses.
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
    EnterpriseProjectLimitSpec {
        enterprise_project_id: Member::new("enterprise_project_id").required(),
        instance_quota: Member::new("instance_quota").limits(&[Minimum(Int(0)), Maximum(Int(100000))]),
        vcpus_quota: Member::new("vcpus_quota").limits(&[Minimum(Int(0)), Maximum(Int(2147483646))]),
        ram_quota: Member::new("ram_quota").limits(&[Minimum(Int(0)), Maximum(Int(2147483646))]),
    }
}
