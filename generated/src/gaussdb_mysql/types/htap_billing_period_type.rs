// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/HtapBilling/properties/period_type by `cargo xtask generate`; not to be edited.

/// Unit of the subscription: 2 for months, 3 for years.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum HtapBillingPeriodType {
    /// The subscription counts months.
    V2,
    /// The subscription counts years.
    V3,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    numeric HtapBillingPeriodType {
        V2 = "2",
        V3 = "3",
    }
}
