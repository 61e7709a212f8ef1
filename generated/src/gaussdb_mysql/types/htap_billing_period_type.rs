// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/HtapBillingPeriodType by `cargo xtask generate`; not to be edited.

/// Unit in which the subscription of an HTAP instance counts its time.
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
