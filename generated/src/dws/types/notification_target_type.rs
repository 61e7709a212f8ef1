// Made from spec/openapi/dws.yaml#/components/schemas/CreateAlarmSubscriptionRequest/properties/notification_target_type by `cargo xtask generate`; not to be edited.

/// Kind of topic that is notified; only `SMN` is supported.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum NotificationTargetType {
    /// Topic of the message service (SMN).
    Smn,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    NotificationTargetType {
        Smn = "SMN",
    }
}
