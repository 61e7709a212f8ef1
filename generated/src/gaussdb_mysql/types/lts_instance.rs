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

impl LtsInstance {
    /// ID of the instance; that of a ClickHouse instance ends in `in16`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the instance; not necessarily unique.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Kind of instance, such as `Cluster`.
    #[inline]
    pub fn mode(&self) -> Option<&str> {
        self.mode.as_deref()
    }

    /// Database engine of the instance, such as `taurus`.
    #[inline]
    pub fn engine_name(&self) -> Option<&str> {
        self.engine_name.as_deref()
    }

    /// Version of the database engine that the instance runs.
    #[inline]
    pub fn engine_version(&self) -> Option<&str> {
        self.engine_version.as_deref()
    }

    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// ID of the enterprise project that the instance belongs to.
    #[inline]
    pub fn enterprise_project_id(&self) -> Option<&str> {
        self.enterprise_project_id.as_deref()
    }

    /// Name of the enterprise project that the instance belongs to.
    #[inline]
    pub fn enterprise_project_name(&self) -> Option<&str> {
        self.enterprise_project_name.as_deref()
    }
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
