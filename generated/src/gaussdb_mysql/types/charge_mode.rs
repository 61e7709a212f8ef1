// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ChargeMode by `cargo xtask generate`; not to be edited.

/// How an instance is paid for.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ChargeMode {
    /// Yearly/monthly, paid in advance.
    PrePaid,
    /// Pay-per-use, paid afterward.
    PostPaid,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ChargeMode {
        PrePaid = "prePaid",
        PostPaid = "postPaid",
    }
}
