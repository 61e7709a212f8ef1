// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MysqlInstanceChargeInfo by `cargo xtask generate`; not to be edited.

/// Billing mode of an instance, with its order.
#[derive(Clone, Default)]
pub struct MysqlInstanceChargeInfo {
    /// Billing mode: `prePaid` is yearly/monthly, `postPaid` is pay-per-use.
    pub charge_mode: ::std::option::Option<::std::string::String>,
    /// ID of the order, for yearly/monthly billing only.
    pub order_id: ::std::option::Option<::std::string::String>,
}

impl MysqlInstanceChargeInfo {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("charge_mode"), Member::new("order_id")]
    };
}

::gaussdb_runtime::record! {
    MysqlInstanceChargeInfo { charge_mode, order_id }
}
