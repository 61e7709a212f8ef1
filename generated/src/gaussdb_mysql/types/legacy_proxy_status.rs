// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/LegacyProxyStatus by `cargo xtask generate`; not to be edited.

/// State of a proxy, as older operations report it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum LegacyProxyStatus {
    /// The proxy is off.
    Closed,
    /// The proxy is on.
    Open,
    /// The proxy is suspended.
    Frozen,
    /// The proxy is being turned on.
    Opening,
    /// The proxy is being turned off.
    Closing,
    /// The proxy is getting more nodes.
    Enlarging,
    /// The proxy is being suspended.
    Freezing,
    /// The suspension of the proxy is being lifted.
    Unfreezing,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    LegacyProxyStatus {
        Closed = "closed",
        Open = "open",
        Frozen = "frozen",
        Opening = "opening",
        Closing = "closing",
        Enlarging = "enlarging",
        Freezing = "freezing",
        Unfreezing = "unfreezing",
    }
}
