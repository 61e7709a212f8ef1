// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/SetQuota by `cargo xtask generate`; not to be edited.

/// Limits to set for an enterprise project: instances, vCPUs and memory.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct SetQuota {
    /// ID of the enterprise project that the quotas apply to.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enterprise_project_id: ::std::option::Option<::std::string::String>,
    /// Number of instances that the enterprise project may have, from 0 to 100000; larger than the
    /// number it already has.
    ///
    /// At least 0. At most 100000.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_quota: ::std::option::Option<i32>,
    /// Number of vCPUs that the enterprise project may use, from 0 to 2147483646; larger than what it
    /// already uses.
    ///
    /// At least 0. At most 2147483646.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vcpus_quota: ::std::option::Option<i32>,
    /// Memory in GB that the enterprise project may use, from 0 to 2147483646; larger than what it
    /// already uses.
    ///
    /// At least 0. At most 2147483646.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ram_quota: ::std::option::Option<i32>,
}

impl SetQuota {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// ID of the enterprise project that the quotas apply to. Required.
    pub fn enterprise_project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.enterprise_project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of instances that the enterprise project may have, from 0 to 100000; larger than the number it already has.
    #[inline]
    pub fn instance_quota(mut self, value: i32) -> Self {
        self.instance_quota = ::std::option::Option::Some(value);
        self
    }

    /// Number of vCPUs that the enterprise project may use, from 0 to 2147483646; larger than what it already uses.
    #[inline]
    pub fn vcpus_quota(mut self, value: i32) -> Self {
        self.vcpus_quota = ::std::option::Option::Some(value);
        self
    }

    /// Memory in GB that the enterprise project may use, from 0 to 2147483646; larger than what it already uses.
    #[inline]
    pub fn ram_quota(mut self, value: i32) -> Self {
        self.ram_quota = ::std::option::Option::Some(value);
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("enterprise_project_id", self.enterprise_project_id.is_some());
        v.limit(
            "instance_quota",
            &self.instance_quota,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(0f64),
                ::gaussdb_runtime::generated::Limit::Maximum(100000f64),
            ],
        );
        v.limit(
            "vcpus_quota",
            &self.vcpus_quota,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(0f64),
                ::gaussdb_runtime::generated::Limit::Maximum(2147483646f64),
            ],
        );
        v.limit(
            "ram_quota",
            &self.ram_quota,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(0f64),
                ::gaussdb_runtime::generated::Limit::Maximum(2147483646f64),
            ],
        );
    }
}
