// Made from spec/openapi/dws.yaml#/components/schemas/DataStore by `cargo xtask generate`; not to be edited.

/// Type and version of the database that a snapshot was taken from.
#[derive(Clone)]
#[non_exhaustive]
pub struct DataStore {
    /// Kind of database, such as `dws`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Version of the database, such as `8.1.3.320`.
    pub version: ::std::option::Option<::std::string::String>,
}

::gaussdb_runtime::reflect_struct! {
    DataStore {
        r#type: Member::new("type"),
        version: Member::new("version"),
    }
}
