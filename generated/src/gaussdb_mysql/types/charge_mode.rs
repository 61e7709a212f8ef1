// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ChargeInfo/properties/charge_mode by `cargo xtask generate`; not to be edited.

/// Billing mode: `prePaid` is yearly/monthly, `postPaid` is pay-per-use.
///
/// The same values stand in 4 places:
///
/// - `#/components/schemas/ChargeInfo/properties/charge_mode`
/// - `#/components/schemas/CreateInstanceMysqlChargeInfo/properties/charge_mode`
/// - `#/components/schemas/ListInstancesLegacyChargeInfo/properties/charge_mode`
/// - `#/components/schemas/MysqlChargeInfo/properties/charge_mode`
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ChargeMode {
    /// Yearly/monthly, paid in advance.
    PrePaid,
    /// Pay-per-use, paid afterward.
    PostPaid,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    ChargeMode {
        PrePaid = "prePaid",
        PostPaid = "postPaid",
    }
}
