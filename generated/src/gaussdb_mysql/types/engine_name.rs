// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1htap~1datastores~1{engine_name}/get/parameters/1/schema by `cargo xtask generate`; not to be edited.

/// HTAP engine whose versions or flavors are listed: `star-rocks` or `click-house`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum EngineName {
    /// StarRocks, engine of the HTAP standard edition.
    StarRocks,
    /// ClickHouse, engine of the HTAP lite edition.
    ClickHouse,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    EngineName {
        StarRocks = "star-rocks",
        ClickHouse = "click-house",
    }
}
