// Made from spec/openapi/dws.yaml#/components/schemas/AlarmLevel by `cargo xtask generate`; not to be edited.

/// How severe an alarm is.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum AlarmLevel {
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
    AlarmLevel {
        Urgent = "urgent",
        Important = "important",
        Minor = "minor",
        Prompt = "prompt",
    }
}
