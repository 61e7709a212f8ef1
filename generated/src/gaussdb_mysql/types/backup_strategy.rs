// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/BackupStrategy by `cargo xtask generate`; not to be edited.

/// Hour in which automated backups start, and how long they are kept.
#[derive(Clone)]
#[non_exhaustive]
pub struct BackupStrategy {
    /// Hour in UTC in which automated backups start, from one full hour to the next, such as
    /// `21:00-22:00`.
    ///
    /// Time window: exactly 3600 seconds, from a full hour to a full hour.
    pub start_time: Option<String>,
    /// Number of days for which automated backups are kept, from 1 to 732.
    ///
    /// A number, 1 to 732.
    pub keep_days: Option<String>,
}

impl BackupStrategy {
    /// Hour in UTC in which automated backups start, from one full hour to the next, such as `21:00-22:00`.
    #[inline]
    pub fn start_time(&self) -> Option<&str> {
        self.start_time.as_deref()
    }

    /// Number of days for which automated backups are kept, from 1 to 732.
    #[inline]
    pub fn keep_days(&self) -> Option<&str> {
        self.keep_days.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    BackupStrategy {
        start_time: Member::new("start_time"),
        keep_days: Member::new("keep_days"),
    }
}
