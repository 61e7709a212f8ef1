// Made from spec/openapi/dws.yaml#/components/schemas/NotificationTargetType by `cargo xtask generate`; not to be edited.

/// Kind of the target that receives notifications.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum NotificationTargetType {
    /// Topic of the message service (SMN).
    Smn,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    NotificationTargetType {
        Smn = "SMN",
    }
}
