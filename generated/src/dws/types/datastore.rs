// Made from spec/openapi/dws.yaml#/components/schemas/Datastore by `cargo xtask generate`; not to be edited.

/// Kind and version of the database of an instance or a snapshot.
#[derive(Clone)]
#[non_exhaustive]
pub struct Datastore {
    /// Kind of database, such as `dws3.0`.
    pub r#type: Option<String>,
    /// Version of the database, such as `9.0.0`.
    pub version: Option<String>,
}

impl Datastore {
    /// Kind of database, such as `dws3.0`.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// Version of the database, such as `9.0.0`.
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
