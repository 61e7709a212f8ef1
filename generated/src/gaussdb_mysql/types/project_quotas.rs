// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ProjectQuotas by `cargo xtask generate`; not to be edited.

/// Quotas of the project, one for each kind of resource.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ProjectQuotas {
    /// Quotas, one for each kind of resource.
    #[serde(default)]
    pub resources: ::std::vec::Vec<crate::gaussdb_mysql::types::Resource>,
}
