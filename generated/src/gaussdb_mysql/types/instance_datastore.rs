// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/InstanceDatastore by `cargo xtask generate`; not to be edited.

/// Database engine, version and kernel version of an instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceDatastore {
    /// Database engine; only `gaussdb-mysql` is supported.
    pub r#type: Option<crate::gaussdb_mysql::types::DatastoreType>,
    /// Version of the database engine.
    pub version: Option<String>,
    /// Full four-part version of the database kernel.
    pub kernel_version: Option<String>,
}

impl InstanceDatastore {
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

    /// Full four-part version of the database kernel.
    #[inline]
    pub fn kernel_version(&self) -> Option<&str> {
        self.kernel_version.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    InstanceDatastore {
        r#type: Member::new("type"),
        version: Member::new("version"),
        kernel_version: Member::new("kernel_version"),
    }
}
