// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/HtapBilling/properties/is_auto_renew by `cargo xtask generate`; not to be edited.

/// Whether a yearly/monthly subscription renews itself: 1 for yes, 0 for no.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum HtapBillingIsAutoRenew {
    /// The subscription renews itself.
    V1,
    /// The subscription does not renew itself.
    V0,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    numeric HtapBillingIsAutoRenew {
        V1 = "1",
        V0 = "0",
    }
}
