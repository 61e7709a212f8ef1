// Made from spec/openapi/dws.yaml#/components/schemas/DataStore by `cargo xtask generate`; not to be edited.

/// Type and version of the database that a snapshot was taken from.
#[derive(Clone, Default)]
pub struct DataStore {
    /// Kind of database, such as `dws`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Version of the database, such as `8.1.3.320`.
    pub version: ::std::option::Option<::std::string::String>,
}

impl DataStore {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("type"), Member::new("version")]
    };
}

::gaussdb_runtime::record! {
    DataStore { r#type, version }
}
