// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ProjectQuotas by `cargo xtask generate`; not to be edited.

/// Quotas of the project, one for each kind of resource.
#[derive(Clone, Default)]
pub struct ProjectQuotas {
    /// Quotas, one for each kind of resource.
    pub resources: ::std::vec::Vec<crate::gaussdb_mysql::types::Resource>,
}

impl ProjectQuotas {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("resources")]
    };
}

::gaussdb_runtime::record! {
    ProjectQuotas { resources }
}
