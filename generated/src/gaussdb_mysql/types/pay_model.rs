// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ClickHouseNodeInfo/properties/pay_model by `cargo xtask generate`; not to be edited.

/// Billing mode: 0 is pay-per-use, 1 is yearly/monthly.
///
/// The same values stand in 5 places:
///
/// - `#/components/schemas/ClickHouseNodeInfo/properties/pay_model`
/// - `#/components/schemas/CreateClickHouseInstancePayInfo/properties/pay_model`
/// - `#/components/schemas/GetClickHouseInstanceInstance/properties/pay_model`
/// - `#/components/schemas/ListHtapInstancesInstances/properties/pay_model`
/// - `#/components/schemas/PayInfo/properties/pay_model`
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum PayModel {
    /// Pay-per-use billing.
    V0,
    /// Yearly/monthly billing.
    V1,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    PayModel {
        V0 = "0",
        V1 = "1",
    }
}
