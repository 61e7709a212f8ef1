// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/BackupStrategyLegacy by `cargo xtask generate`; not to be edited.

/// Hour in which automated backups start, and how long they are kept.
#[derive(Clone)]
#[non_exhaustive]
pub struct BackupStrategyLegacy {
    /// Hour in UTC in which automated backups start, such as `21:00-22:00`.
    pub start_time: Option<String>,
    /// Number of days for which automated backups are kept, from 1 to 732.
    pub keep_days: Option<i64>,
}

impl BackupStrategyLegacy {
    /// Hour in UTC in which automated backups start, such as `21:00-22:00`.
    #[inline]
    pub fn start_time(&self) -> Option<&str> {
        self.start_time.as_deref()
    }

    /// Number of days for which automated backups are kept, from 1 to 732.
    #[inline]
    pub fn keep_days(&self) -> Option<i64> {
        self.keep_days
    }
}

gaussdb_runtime::reflect_struct! {
    BackupStrategyLegacy {
        start_time: Member::new("start_time"),
        keep_days: Member::new("keep_days"),
    }
}
