// Made from spec/openapi/gaussdb-mysql.yaml#/components/parameters/engine_name/schema by `cargo xtask generate`; not to be edited.

/// The schema at `#/components/parameters/engine_name/schema`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EngineName {
    /// StarRocks, engine of the HTAP standard edition.
    StarRocks,
    /// ClickHouse, engine of the HTAP lite edition.
    ClickHouse,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl EngineName {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("star-rocks", Self::StarRocks),
        ("click-house", Self::ClickHouse),
    ];
}

::gaussdb_runtime::open_enum! {
    EngineName
}
