// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Datastore by `cargo xtask generate`; not to be edited.

/// Database engine and version that an instance runs or a template is for.
#[derive(Clone)]
pub struct Datastore {
    /// Database engine; only `gaussdb-mysql` is supported.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Version of the database engine.
    pub version: ::std::option::Option<::std::string::String>,
}

static DATASTORE_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "Datastore",
            members: &[Member::new("type"), Member::new("version")],
        },
    )
};

::gaussdb_runtime::record! {
    Datastore = DATASTORE_TABLE { r#type, version }
}
