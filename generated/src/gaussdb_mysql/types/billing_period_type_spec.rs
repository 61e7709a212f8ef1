// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/BillingPeriodTypeSpec by `cargo xtask generate`; not to be edited.

/// Unit in which a subscription counts its time.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BillingPeriodTypeSpec {
    /// The subscription counts months.
    Month,
    /// The subscription counts years.
    Year,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    BillingPeriodTypeSpec {
        Month = "month",
        Year = "year",
    }
}
