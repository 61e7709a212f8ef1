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

gaussdb_runtime::reflect_struct! {
    TemplateDatastore {
        r#type: Member::new("type"),
        version: Member::new("version"),
    }
}
