// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/HtapDatastore by `cargo xtask generate`; not to be edited.

/// Engine and version of a node of an HTAP instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct HtapDatastore {
    /// ID of the database version.
    pub id: Option<String>,
    /// Database engine of the HTAP instance, such as `star-rocks`.
    pub r#type: Option<crate::gaussdb_mysql::types::ClickHouseEngineType>,
    /// Version of the database engine.
    pub version: Option<String>,
}

impl HtapDatastore {
    /// ID of the database version.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Database engine of the HTAP instance, such as `star-rocks`.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::gaussdb_mysql::types::ClickHouseEngineType> {
        self.r#type.as_ref()
    }

    /// Version of the database engine.
    #[inline]
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    HtapDatastore {
        id: Member::new("id"),
        r#type: Member::new("type"),
        version: Member::new("version"),
    }
}
