// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/LtsInstance by `cargo xtask generate`; not to be edited.

/// An instance that can send logs to Log Tank Service (LTS).
#[derive(Clone)]
#[non_exhaustive]
pub struct LtsInstance {
    /// ID of the instance; that of a ClickHouse instance ends in `in16`.
    pub id: Option<String>,
    /// Name of the instance; not necessarily unique.
    pub name: Option<String>,
    /// Kind of instance, such as `Cluster`.
    pub mode: Option<String>,
    /// Database engine of the instance, such as `taurus`.
    pub engine_name: Option<String>,
    /// Version of the database engine that the instance runs.
    pub engine_version: Option<String>,
    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    pub status: Option<String>,
    /// ID of the enterprise project that the instance belongs to.
    pub enterprise_project_id: Option<String>,
    /// Name of the enterprise project that the instance belongs to.
    pub enterprise_project_name: Option<String>,
}

gaussdb_runtime::reflect_struct! {
    LtsInstance {
        id: Member::new("id"),
        name: Member::new("name"),
        mode: Member::new("mode"),
        engine_name: Member::new("engine_name"),
        engine_version: Member::new("engine_version"),
        status: Member::new("status"),
        enterprise_project_id: Member::new("enterprise_project_id"),
        enterprise_project_name: Member::new("enterprise_project_name"),
    }
}
