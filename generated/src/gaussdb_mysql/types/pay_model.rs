// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ClickHouseInstance/properties/pay_model by `cargo xtask generate`; not to be edited.

/// Billing mode: 0 is pay-per-use, 1 is yearly/monthly.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum PayModel {
    /// Pay-per-use billing.
    V0,
    /// Yearly/monthly billing.
    V1,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    numeric PayModel {
        V0 = "0",
        V1 = "1",
    }
}
