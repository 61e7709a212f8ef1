// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/CreateEnterpriseProjectQuotasSetQuota by `cargo xtask generate`; not to be edited.

/// Limits that were set for an enterprise project: instances, vCPUs and memory.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateEnterpriseProjectQuotasSetQuota {
    /// ID of the enterprise project that the quotas apply to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enterprise_project_id: ::std::option::Option<::std::string::String>,
    /// Number of instances that the enterprise project may have, from 0 to 100000.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_quota: ::std::option::Option<i64>,
    /// Number of vCPUs that the enterprise project may use, from 0 to 2147483646.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vcpus_quota: ::std::option::Option<i64>,
    /// Memory in GB that the enterprise project may use, from 0 to 2147483646.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ram_quota: ::std::option::Option<i64>,
}
