// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/AutoPay by `cargo xtask generate`; not to be edited.

/// Whether an order was paid from the account automatically.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum AutoPay {
    /// The order is paid from the account automatically.
    True,
    /// The order waits for a manual payment.
    False,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    AutoPay {
        True = "true",
        False = "false",
    }
}
