// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ProjectQuotas by `cargo xtask generate`; not to be edited.

/// Quotas of the project, one for each kind of resource.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectQuotas {
    /// Quotas, one for each kind of resource.
    pub resources: ::std::vec::Vec<crate::gaussdb_mysql::types::Resource>,
}

::gaussdb_runtime::reflect_struct! {
    ProjectQuotas {
        resources: Member::new("resources"),
    }
}
