// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1incremental-backups/get/parameters/3/schema by `cargo xtask generate`; not to be edited.

/// The schema at `#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1incremental-backups/get/parameters/3/schema`.
///
/// The same values stand in 2 places:
///
/// - `#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1incremental-backups/get/parameters/3/schema`
/// - `#/paths/~1v3~1{project_id}~1immediate-jobs/get/parameters/5/schema`
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Limit {
    /// 10 entries on a page.
    V10,
    /// 20 entries on a page.
    V20,
    /// 50 entries on a page.
    V50,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl Limit {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("10", Self::V10),
        ("20", Self::V20),
        ("50", Self::V50),
    ];
}

::gaussdb_runtime::open_enum! {
    Limit
}
