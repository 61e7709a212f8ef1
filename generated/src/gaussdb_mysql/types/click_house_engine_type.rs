// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ClickHouseEngine/properties/type by `cargo xtask generate`; not to be edited.

/// Database engine; only `click-house` is supported.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClickHouseEngineType {
    /// ClickHouse, engine of the HTAP lite edition.
    ClickHouse,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    ClickHouseEngineType {
        ClickHouse = "click-house",
    }
}
