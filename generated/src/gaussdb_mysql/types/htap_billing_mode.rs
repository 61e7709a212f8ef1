// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/HtapBillingMode by `cargo xtask generate`; not to be edited.

/// How an HTAP instance is paid for.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum HtapBillingMode {
    /// Pay-per-use billing.
    PayPerUse,
    /// Yearly/monthly billing.
    Prepaid,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    numeric HtapBillingMode {
        PayPerUse = "0",
        Prepaid = "1",
    }
}
