// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Billing/properties/is_auto_pay by `cargo xtask generate`; not to be edited.

/// Whether a yearly/monthly order is paid from the account automatically; `true` is the default,
/// and `false` waits for a manual payment. Later renewals are not affected.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BillingIsAutoPay {
    /// The order is paid from the account automatically.
    True,
    /// The order waits for a manual payment.
    False,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    BillingIsAutoPay {
        True = "true",
        False = "false",
    }
}
