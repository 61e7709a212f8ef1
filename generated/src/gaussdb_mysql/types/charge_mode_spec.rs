// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ChargeModeSpec by `cargo xtask generate`; not to be edited.

/// How an instance is to be paid for.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ChargeModeSpec {
    /// Yearly/monthly, paid in advance.
    PrePaid,
    /// Pay-per-use, paid afterward.
    PostPaid,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ChargeModeSpec {
        PrePaid = "prePaid",
        PostPaid = "postPaid",
    }
}
