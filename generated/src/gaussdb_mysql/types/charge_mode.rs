// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Billing/properties/charge_mode by `cargo xtask generate`; not to be edited.

/// Billing mode: `prePaid` is yearly/monthly, `postPaid` is pay-per-use.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ChargeMode {
    /// Yearly/monthly, paid in advance.
    PrePaid,
    /// Pay-per-use, paid afterward.
    PostPaid,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    ChargeMode {
        PrePaid = "prePaid",
        PostPaid = "postPaid",
    }
}
