// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/QuotaList by `cargo xtask generate`; not to be edited.

/// Limits of an enterprise project: instances, vCPUs and memory.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct QuotaList {
    /// ID of the enterprise project that the quotas apply to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enterprise_project_id: ::std::option::Option<::std::string::String>,
    /// Number of instances that the enterprise project may have, from 0 to 1000; it must cover those
    /// that exist already.
    ///
    /// At least 0. At most 1000.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_quota: ::std::option::Option<i32>,
    /// Number of vCPUs that the enterprise project may use, from 0 to 3600000; it must cover those in
    /// use already.
    ///
    /// At least 0. At most 3600000.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vcpus_quota: ::std::option::Option<i32>,
    /// Memory in GB that the enterprise project may use, from 0 to 19200000; it must cover what is in
    /// use already.
    ///
    /// At least 0. At most 19200000.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ram_quota: ::std::option::Option<i32>,
}

impl QuotaList {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// ID of the enterprise project that the quotas apply to.
    pub fn enterprise_project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.enterprise_project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of instances that the enterprise project may have, from 0 to 1000; it must cover those that exist already.
    #[inline]
    pub fn instance_quota(mut self, value: i32) -> Self {
        self.instance_quota = ::std::option::Option::Some(value);
        self
    }

    /// Number of vCPUs that the enterprise project may use, from 0 to 3600000; it must cover those in use already.
    #[inline]
    pub fn vcpus_quota(mut self, value: i32) -> Self {
        self.vcpus_quota = ::std::option::Option::Some(value);
        self
    }

    /// Memory in GB that the enterprise project may use, from 0 to 19200000; it must cover what is in use already.
    #[inline]
    pub fn ram_quota(mut self, value: i32) -> Self {
        self.ram_quota = ::std::option::Option::Some(value);
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "instance_quota",
            &self.instance_quota,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(0f64),
                ::gaussdb_runtime::generated::Limit::Maximum(1000f64),
            ],
        );
        v.limit(
            "vcpus_quota",
            &self.vcpus_quota,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(0f64),
                ::gaussdb_runtime::generated::Limit::Maximum(3600000f64),
            ],
        );
        v.limit(
            "ram_quota",
            &self.ram_quota,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(0f64),
                ::gaussdb_runtime::generated::Limit::Maximum(19200000f64),
            ],
        );
    }
}
