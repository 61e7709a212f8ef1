// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ChargeInfo/properties/period_type by `cargo xtask generate`; not to be edited.

/// Unit of the subscription, `month` or `year`; required if `charge_mode` is `prePaid`.
///
/// The same values stand in 3 places:
///
/// - `#/components/schemas/ChargeInfo/properties/period_type`
/// - `#/components/schemas/CreateInstanceMysqlChargeInfo/properties/period_type`
/// - `#/components/schemas/MysqlChargeInfo/properties/period_type`
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum PeriodType {
    /// The subscription counts months.
    Month,
    /// The subscription counts years.
    Year,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    PeriodType {
        Month = "month",
        Year = "year",
    }
}
