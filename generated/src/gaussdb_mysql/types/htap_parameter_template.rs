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

impl HtapParameterTemplate {
    /// ID of the parameter template of the HTAP instance.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the parameter template.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    HtapParameterTemplate {
        id: Member::new("id"),
        name: Member::new("name"),
    }
}
