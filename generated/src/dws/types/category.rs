// Made from spec/openapi/dws.yaml#/components/schemas/CreateEventSubscriptionRequest/properties/category by `cargo xtask generate`; not to be edited.

/// Categories of the events that are subscribed to: `management`, `monitor`, `security` or `system alarm`;
/// several are separated by commas.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Category {
    /// What is done with a cluster.
    Management,
    /// What monitoring reports.
    Monitor,
    /// What touches the safety of a cluster.
    Security,
    /// Alarms that the system raises.
    SystemAlarm,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    Category {
        Management = "management",
        Monitor = "monitor",
        Security = "security",
        SystemAlarm = "system alarm",
    }
}
