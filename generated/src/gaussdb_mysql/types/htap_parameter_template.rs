// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/HtapParameterTemplate by `cargo xtask generate`; not to be edited.

/// Parameter template that an HTAP instance uses.
#[derive(Clone)]
#[non_exhaustive]
pub struct HtapParameterTemplate {
    /// ID of the parameter template of the HTAP instance.
    pub id: Option<String>,
    /// Name of the parameter template.
    pub name: Option<String>,
}

gaussdb_runtime::reflect_struct! {
    HtapParameterTemplate {
        id: Member::new("id"),
        name: Member::new("name"),
    }
}
