// Made from spec/openapi/gaussdb-mysql.yaml#/components/parameters/datastore_type/schema by `cargo xtask generate`; not to be edited.

/// The schema at `#/components/parameters/datastore_type/schema`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatastoreType {
    /// GaussDB(for MySQL), compatible with MySQL.
    GaussdbMysql,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl DatastoreType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("gaussdb-mysql", Self::GaussdbMysql),
    ];
}

::gaussdb_runtime::open_enum! {
    DatastoreType
}
