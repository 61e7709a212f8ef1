// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MysqlInstanceChargeInfo by `cargo xtask generate`; not to be edited.

/// Billing mode of an instance, with its order.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlInstanceChargeInfo {
    /// Billing mode: `prePaid` is yearly/monthly, `postPaid` is pay-per-use.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub charge_mode: ::std::option::Option<::std::string::String>,
    /// ID of the order, for yearly/monthly billing only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order_id: ::std::option::Option<::std::string::String>,
}
