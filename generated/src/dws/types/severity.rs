// Made from spec/openapi/dws.yaml#/components/schemas/CreateEventSubscriptionRequest/properties/severity by `cargo xtask generate`; not to be edited.

/// Severity of the events that are subscribed to: `normal` or `warning`.
///
/// The same values stand in 2 places:
///
/// - `#/components/schemas/CreateEventSubscriptionRequest/properties/severity`
/// - `#/components/schemas/UpdateEventSubscriptionRequest/properties/severity`
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Severity {
    /// Ordinary events.
    Normal,
    /// Events that warn.
    Warning,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    Severity {
        Normal = "normal",
        Warning = "warning",
    }
}
