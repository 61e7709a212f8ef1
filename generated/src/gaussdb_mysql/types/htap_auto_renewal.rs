// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/HtapAutoRenewal by `cargo xtask generate`; not to be edited.

/// Whether the subscription of an HTAP instance renews itself.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum HtapAutoRenewal {
    /// The subscription renews itself.
    AutoRenew,
    /// The subscription does not renew itself.
    NoAutoRenew,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    numeric HtapAutoRenewal {
        AutoRenew = "1",
        NoAutoRenew = "0",
    }
}
