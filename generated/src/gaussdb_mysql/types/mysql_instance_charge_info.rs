// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MysqlInstanceChargeInfo by `cargo xtask generate`; not to be edited.

/// Billing mode of an instance, with its order.
#[derive(Clone)]
pub struct MysqlInstanceChargeInfo {
    /// Billing mode: `prePaid` is yearly/monthly, `postPaid` is pay-per-use.
    pub charge_mode: ::std::option::Option<::std::string::String>,
    /// ID of the order, for yearly/monthly billing only.
    pub order_id: ::std::option::Option<::std::string::String>,
}

static MYSQL_INSTANCE_CHARGE_INFO_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "MysqlInstanceChargeInfo",
            members: &[Member::new("charge_mode"), Member::new("order_id")],
        },
    )
};

::gaussdb_runtime::record! {
    MysqlInstanceChargeInfo = MYSQL_INSTANCE_CHARGE_INFO_TABLE { charge_mode, order_id }
}
