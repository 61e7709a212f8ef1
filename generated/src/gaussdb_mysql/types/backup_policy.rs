// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/BackupPolicy by `cargo xtask generate`; not to be edited.

/// Policy that automated backups follow: weekdays, hour in UTC, and how long they are kept.
#[derive(Clone)]
#[non_exhaustive]
pub struct BackupPolicy {
    /// Number of days for which automated backups are kept, from 1 to 732; support can raise the limit
    /// to 3660.
    ///
    /// At least 1. At most 3660.
    pub keep_days: Option<i64>,
    /// Hour in UTC in which automated backups start, such as `21:00-22:00`.
    pub start_time: Option<String>,
    /// Weekdays on which automated backups run, as digits separated by commas.
    ///
    /// Pattern: `^[1-7](,[1-7])*$`. A list, separated by `,`.
    pub period: Option<String>,
    /// Number of level-1 backups to keep, sent only when level-1 backups are enabled.
    pub retention_num_backup_level1: Option<i64>,
}

impl BackupPolicy {
    /// Number of days for which automated backups are kept, from 1 to 732; support can raise the limit to 3660.
    #[inline]
    pub fn keep_days(&self) -> Option<i64> {
        self.keep_days
    }

    /// Hour in UTC in which automated backups start, such as `21:00-22:00`.
    #[inline]
    pub fn start_time(&self) -> Option<&str> {
        self.start_time.as_deref()
    }

    /// Weekdays on which automated backups run, as digits separated by commas.
    #[inline]
    pub fn period(&self) -> Option<&str> {
        self.period.as_deref()
    }

    /// Number of level-1 backups to keep, sent only when level-1 backups are enabled.
    #[inline]
    pub fn retention_num_backup_level1(&self) -> Option<i64> {
        self.retention_num_backup_level1
    }
}

gaussdb_runtime::reflect_struct! {
    BackupPolicy {
        keep_days: Member::new("keep_days"),
        start_time: Member::new("start_time"),
        period: Member::new("period"),
        retention_num_backup_level1: Member::new("retention_num_backup_level1"),
    }
}
