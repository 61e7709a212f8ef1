// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MaintenanceWindow by `cargo xtask generate`; not to be edited.

/// Period in which maintenance of an HTAP instance may run.
#[derive(Clone)]
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// Days to which the maintenance window applies; null in the examples.
    pub period: Option<String>,
    /// Time of day at which the maintenance window starts, such as `18:00`.
    pub start_time: Option<String>,
    /// Time of day at which the maintenance window ends, such as `22:00`.
    pub end_time: Option<String>,
}

impl MaintenanceWindow {
    /// Days to which the maintenance window applies; null in the examples.
    #[inline]
    pub fn period(&self) -> Option<&str> {
        self.period.as_deref()
    }

    /// Time of day at which the maintenance window starts, such as `18:00`.
    #[inline]
    pub fn start_time(&self) -> Option<&str> {
        self.start_time.as_deref()
    }

    /// Time of day at which the maintenance window ends, such as `22:00`.
    #[inline]
    pub fn end_time(&self) -> Option<&str> {
        self.end_time.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    MaintenanceWindow {
        period: Member::new("period"),
        start_time: Member::new("start_time"),
        end_time: Member::new("end_time"),
    }
}
