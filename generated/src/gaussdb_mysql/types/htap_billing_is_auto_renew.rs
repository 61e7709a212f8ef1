// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/HtapBilling/properties/is_auto_renew by `cargo xtask generate`; not to be edited.

/// Whether a yearly/monthly subscription renews itself: 1 for yes, 0 for no.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum HtapBillingIsAutoRenew {
    /// The subscription renews itself.
    AutoRenew,
    /// The subscription does not renew itself.
    NoAutoRenew,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    numeric HtapBillingIsAutoRenew {
        AutoRenew = "1",
        NoAutoRenew = "0",
    }
}
