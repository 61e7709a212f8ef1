// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Datastore by `cargo xtask generate`; not to be edited.

/// Database engine and version that an instance runs or a template is for.
#[derive(Clone)]
#[non_exhaustive]
pub struct Datastore {
    /// Database engine; only `gaussdb-mysql` is supported.
    pub r#type: Option<String>,
    /// Version of the database engine.
    pub version: Option<String>,
}

gaussdb_runtime::reflect_struct! {
    Datastore {
        r#type: Member::new("type"),
        version: Member::new("version"),
    }
}
