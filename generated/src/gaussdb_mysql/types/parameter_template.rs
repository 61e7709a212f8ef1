// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ParameterTemplate by `cargo xtask generate`; not to be edited.

/// A single parameter template, with its engine version and times, but without parameter values.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParameterTemplate {
    /// ID of the parameter template: 36 letters and digits ending in `pr07`.
    pub id: Option<String>,
    /// Name of the parameter template.
    pub name: Option<String>,
    /// Description of the parameter template.
    pub description: Option<String>,
    /// Database engine and version that the template is for.
    pub datastore: Option<crate::gaussdb_mysql::types::TemplateDatastore>,
    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub created: Option<String>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub updated: Option<String>,
}

impl ParameterTemplate {
    /// ID of the parameter template: 36 letters and digits ending in `pr07`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the parameter template.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Description of the parameter template.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Database engine and version that the template is for.
    #[inline]
    pub fn datastore(&self) -> Option<&crate::gaussdb_mysql::types::TemplateDatastore> {
        self.datastore.as_ref()
    }

    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn created(&self) -> Option<&str> {
        self.created.as_deref()
    }

    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn updated(&self) -> Option<&str> {
        self.updated.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ParameterTemplate {
        id: Member::new("id"),
        name: Member::new("name"),
        description: Member::new("description"),
        datastore: Member::new("datastore"),
        created: Member::new("created"),
        updated: Member::new("updated"),
    }
}
