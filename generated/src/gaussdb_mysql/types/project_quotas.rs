// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ProjectQuotas by `cargo xtask generate`; not to be edited.

/// Quotas of the project, one for each kind of resource.
#[derive(Clone)]
pub struct ProjectQuotas {
    /// Quotas, one for each kind of resource.
    pub resources: ::std::vec::Vec<crate::gaussdb_mysql::types::Resource>,
}

static PROJECT_QUOTAS_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "ProjectQuotas",
            members: &[Member::new("resources")],
        },
    )
};

::gaussdb_runtime::record! {
    ProjectQuotas = PROJECT_QUOTAS_TABLE { resources }
}
