// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Datastore by `cargo xtask generate`; not to be edited.

/// Database engine and version.
#[derive(Clone, Default)]
pub struct Datastore {
    /// Database engine; only `gaussdb-mysql` is supported.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Version of the database engine.
    pub version: ::std::option::Option<::std::string::String>,
}

impl Datastore {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("type"), Member::new("version")]
    };
}

::gaussdb_runtime::record! {
    Datastore { r#type, version }
}
