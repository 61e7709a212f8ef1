// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/CreatedTemplate by `cargo xtask generate`; not to be edited.

/// ID of the parameter template that was created.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedTemplate {
    /// ID of the new parameter template.
    pub configuration_id: Option<String>,
}

impl CreatedTemplate {
    /// ID of the new parameter template.
    #[inline]
    pub fn configuration_id(&self) -> Option<&str> {
        self.configuration_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    CreatedTemplate {
        configuration_id: Member::new("configuration_id"),
    }
}
