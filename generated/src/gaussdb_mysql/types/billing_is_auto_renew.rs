// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Billing/properties/is_auto_renew by `cargo xtask generate`; not to be edited.

/// Whether the subscription renews itself for the same length of time and is then paid
/// automatically; `false` is the default.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BillingIsAutoRenew {
    /// The subscription renews itself.
    True,
    /// The subscription does not renew itself.
    False,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    BillingIsAutoRenew {
        True = "true",
        False = "false",
    }
}
