// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1immediate-jobs/get/parameters/5/schema by `cargo xtask generate`; not to be edited.

/// Number of entries to return on one page, 10 (the default), 20 or 50.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Limit {
    /// 10 entries on a page.
    V10,
    /// 20 entries on a page.
    V20,
    /// 50 entries on a page.
    V50,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    numeric Limit {
        V10 = "10",
        V20 = "20",
        V50 = "50",
    }
}
