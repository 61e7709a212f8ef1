// Made from spec/openapi/dws.yaml#/components/schemas/AlarmConfigResponse/properties/alarm_level by `cargo xtask generate`; not to be edited.

/// Severity of the alarm: `urgent`, `important`, `minor` or `prompt`.
///
/// The same values stand in 8 places:
///
/// - `#/components/schemas/AlarmConfigResponse/properties/alarm_level`
/// - `#/components/schemas/AlarmDetailResponse/properties/alarm_level`
/// - `#/components/schemas/AlarmSubscriptionResponse/properties/alarm_level`
/// - `#/components/schemas/CreateAlarmSubscriptionRequest/properties/alarm_level`
/// - `#/components/schemas/CreateAlarmSubscriptionResponse/properties/alarm_level`
/// - `#/components/schemas/DeleteAlarmSubscriptionResponse/properties/alarm_level`
/// - `#/components/schemas/UpdateAlarmSubscriptionRequest/properties/alarm_level`
/// - `#/components/schemas/UpdateAlarmSubscriptionResponse/properties/alarm_level`
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
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    AlarmLevel {
        Urgent = "urgent",
        Important = "important",
        Minor = "minor",
        Prompt = "prompt",
    }
}
