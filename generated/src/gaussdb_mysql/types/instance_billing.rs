// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/InstanceBilling by `cargo xtask generate`; not to be edited.

/// Billing mode of an instance, with its order.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceBilling {
    /// Billing mode: `prePaid` is yearly/monthly, `postPaid` is pay-per-use.
    pub charge_mode: Option<String>,
    /// ID of the order, for yearly/monthly billing only.
    pub order_id: Option<String>,
}

impl InstanceBilling {
    /// Billing mode: `prePaid` is yearly/monthly, `postPaid` is pay-per-use.
    #[inline]
    pub fn charge_mode(&self) -> Option<&str> {
        self.charge_mode.as_deref()
    }

    /// ID of the order, for yearly/monthly billing only.
    #[inline]
    pub fn order_id(&self) -> Option<&str> {
        self.order_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    InstanceBilling {
        charge_mode: Member::new("charge_mode"),
        order_id: Member::new("order_id"),
    }
}
