// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/SlowLogMasking by `cargo xtask generate`; not to be edited.

/// Whether sensitive values in the slow query log of the ClickHouse instance are masked.
#[derive(Clone)]
#[non_exhaustive]
pub struct SlowLogMasking {
    /// Whether sensitive values in the slow query log are masked.
    pub open_slow_log_switch: Option<String>,
}

impl SlowLogMasking {
    /// Whether sensitive values in the slow query log are masked.
    #[inline]
    pub fn open_slow_log_switch(&self) -> Option<&str> {
        self.open_slow_log_switch.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    SlowLogMasking {
        open_slow_log_switch: Member::new("open_slow_log_switch"),
    }
}
