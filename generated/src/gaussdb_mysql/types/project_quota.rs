// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ProjectQuota by `cargo xtask generate`; not to be edited.

/// Quotas of the project, one for each kind of resource.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectQuota {
    /// Quotas, one for each kind of resource.
    pub resources: Vec<crate::gaussdb_mysql::types::ResourceQuota>,
}

impl ProjectQuota {
    /// Quotas, one for each kind of resource.
    #[inline]
    pub fn resources(&self) -> &[crate::gaussdb_mysql::types::ResourceQuota] {
        &self.resources
    }
}

gaussdb_runtime::reflect_struct! {
    ProjectQuota {
        resources: Member::new("resources"),
    }
}
