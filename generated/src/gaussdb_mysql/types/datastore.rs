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

impl Datastore {
    /// Database engine; only `gaussdb-mysql` is supported.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// Version of the database engine.
    #[inline]
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    Datastore {
        r#type: Member::new("type"),
        version: Member::new("version"),
    }
}
