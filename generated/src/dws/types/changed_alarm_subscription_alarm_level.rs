// Made from spec/openapi/dws.yaml#/components/schemas/ChangedAlarmSubscription/properties/alarm_level by `cargo xtask generate`; not to be edited.

/// Severities of the alarms that are subscribed to, separated by commas: `urgent`, `important`,
/// `minor`, `prompt`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ChangedAlarmSubscriptionAlarmLevel {
    /// Critical alarm.
    Urgent,
    /// Major alarm.
    Important,
    /// Alarm of minor severity.
    Minor,
    /// Hint, listed after the minor alarms.
    Prompt,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ChangedAlarmSubscriptionAlarmLevel {
        Urgent = "urgent",
        Important = "important",
        Minor = "minor",
        Prompt = "prompt",
    }
}
