// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Billing/properties/period_type by `cargo xtask generate`; not to be edited.

/// Unit of the subscription, `month` or `year`; required if `charge_mode` is `prePaid`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BillingPeriodType {
    /// The subscription counts months.
    Month,
    /// The subscription counts years.
    Year,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    BillingPeriodType {
        Month = "month",
        Year = "year",
    }
}
