// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Billing by `cargo xtask generate`; not to be edited.

/// Billing of an instance: mode, length, renewal and payment of a subscription.
#[derive(Clone)]
#[non_exhaustive]
pub struct Billing {
    /// Billing mode: `prePaid` is yearly/monthly, `postPaid` is pay-per-use.
    pub charge_mode: Option<crate::gaussdb_mysql::types::ChargeMode>,
    /// Unit of the subscription, `month` or `year`; required if `charge_mode` is `prePaid`.
    ///
    /// Has an effect only when `charge_mode` is `prePaid`. Required when `charge_mode` is `prePaid`.
    pub period_type: Option<crate::gaussdb_mysql::types::BillingPeriodType>,
    /// Number of months (1 to 9) or years (1 to 3) to order, as `period_type` says; required if
    /// `charge_mode` is `prePaid`.
    ///
    /// At least 1. At most 9. When `period_type` is `month`: 1 to 9. When `period_type` is `year`: 1 to 3. Has an
    /// effect only when `charge_mode` is `prePaid`. Required when `charge_mode` is `prePaid`.
    pub period_num: Option<i64>,
    /// Whether the subscription renews itself for the same length of time and is then paid
    /// automatically; `false` is the default.
    ///
    /// Default: `false`.
    pub is_auto_renew: Option<crate::gaussdb_mysql::types::AutoRenewal>,
    /// Whether a yearly/monthly order is paid from the account automatically; `true` is the default,
    /// and `false` waits for a manual payment. Later renewals are not affected.
    ///
    /// Default: `true`.
    pub is_auto_pay: Option<crate::gaussdb_mysql::types::AutoPay>,
}

impl Billing {
    /// Billing mode: `prePaid` is yearly/monthly, `postPaid` is pay-per-use.
    #[inline]
    pub fn charge_mode(&self) -> Option<&crate::gaussdb_mysql::types::ChargeMode> {
        self.charge_mode.as_ref()
    }

    /// Unit of the subscription, `month` or `year`; required if `charge_mode` is `prePaid`.
    #[inline]
    pub fn period_type(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::BillingPeriodType> {
        self.period_type.as_ref()
    }

    /// Number of months (1 to 9) or years (1 to 3) to order, as `period_type` says; required if `charge_mode` is
    /// `prePaid`.
    #[inline]
    pub fn period_num(&self) -> Option<i64> {
        self.period_num
    }

    /// Whether the subscription renews itself for the same length of time and is then paid automatically; `false` is
    /// the default.
    #[inline]
    pub fn is_auto_renew(&self) -> Option<&crate::gaussdb_mysql::types::AutoRenewal> {
        self.is_auto_renew.as_ref()
    }

    /// Whether a yearly/monthly order is paid from the account automatically; `true` is the default, and `false` waits
    /// for a manual payment.
    #[inline]
    pub fn is_auto_pay(&self) -> Option<&crate::gaussdb_mysql::types::AutoPay> {
        self.is_auto_pay.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    Billing {
        charge_mode: Member::new("charge_mode"),
        period_type: Member::new("period_type"),
        period_num: Member::new("period_num"),
        is_auto_renew: Member::new("is_auto_renew"),
        is_auto_pay: Member::new("is_auto_pay"),
    }
}
