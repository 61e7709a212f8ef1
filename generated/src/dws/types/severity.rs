// Made from spec/openapi/dws.yaml#/components/schemas/CreateEventSubscriptionRequest/properties/severity by `cargo xtask generate`; not to be edited.

/// Severity of the events that are subscribed to: `normal` or `warning`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Severity {
    /// Ordinary events.
    Normal,
    /// Events that warn.
    Warning,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    Severity {
        Normal = "normal",
        Warning = "warning",
    }
}
