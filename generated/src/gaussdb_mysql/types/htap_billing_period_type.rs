// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/HtapBilling/properties/period_type by `cargo xtask generate`; not to be edited.

/// Unit of the subscription: 2 for months, 3 for years.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum HtapBillingPeriodType {
    /// The subscription counts months.
    Month,
    /// The subscription counts years.
    Year,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    numeric HtapBillingPeriodType {
        Month = "2",
        Year = "3",
    }
}
