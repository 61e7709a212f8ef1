// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/TemplateDatastore by `cargo xtask generate`; not to be edited.

/// Database engine and version that a parameter template is for.
#[derive(Clone)]
#[non_exhaustive]
pub struct TemplateDatastore {
    /// Database engine; only `gaussdb-mysql` is supported.
    pub r#type: Option<crate::gaussdb_mysql::types::DatastoreType>,
    /// Version of the database engine.
    pub version: Option<String>,
}

impl TemplateDatastore {
    /// Database engine; only `gaussdb-mysql` is supported.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::gaussdb_mysql::types::DatastoreType> {
        self.r#type.as_ref()
    }

    /// Version of the database engine.
    #[inline]
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    TemplateDatastore {
        r#type: Member::new("type"),
        version: Member::new("version"),
    }
}
