// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/HtapBilling by `cargo xtask generate`; not to be edited.

/// Billing of an HTAP instance: mode, length and renewal of a subscription.
#[derive(Clone)]
#[non_exhaustive]
pub struct HtapBilling {
    /// Billing mode: 0, the default, is pay-per-use, 1 is yearly/monthly; StarRocks instances are
    /// pay-per-use only.
    ///
    /// Default: `0`.
    pub pay_model: Option<crate::gaussdb_mysql::types::HtapBillingMode>,
    /// ID of the yearly/monthly order.
    pub order_id: Option<String>,
    /// Length of the yearly/monthly subscription, in units of `period_type`.
    pub period: Option<String>,
    /// Unit of the subscription: 2 for months, 3 for years.
    pub period_type: Option<crate::gaussdb_mysql::types::HtapBillingPeriodType>,
    /// Whether a yearly/monthly subscription renews itself: 1 for yes, 0 for no.
    pub is_auto_renew: Option<crate::gaussdb_mysql::types::HtapAutoRenewal>,
}

impl HtapBilling {
    /// Billing mode: 0, the default, is pay-per-use, 1 is yearly/monthly; StarRocks instances are pay-per-use only.
    #[inline]
    pub fn pay_model(&self) -> Option<&crate::gaussdb_mysql::types::HtapBillingMode> {
        self.pay_model.as_ref()
    }

    /// ID of the yearly/monthly order.
    #[inline]
    pub fn order_id(&self) -> Option<&str> {
        self.order_id.as_deref()
    }

    /// Length of the yearly/monthly subscription, in units of `period_type`.
    #[inline]
    pub fn period(&self) -> Option<&str> {
        self.period.as_deref()
    }

    /// Unit of the subscription: 2 for months, 3 for years.
    #[inline]
    pub fn period_type(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::HtapBillingPeriodType> {
        self.period_type.as_ref()
    }

    /// Whether a yearly/monthly subscription renews itself: 1 for yes, 0 for no.
    #[inline]
    pub fn is_auto_renew(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::HtapAutoRenewal> {
        self.is_auto_renew.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    HtapBilling {
        pay_model: Member::new("pay_model"),
        order_id: Member::new("order_id"),
        period: Member::new("period"),
        period_type: Member::new("period_type"),
        is_auto_renew: Member::new("is_auto_renew"),
    }
}
