// Made from spec/openapi/dws.yaml#/components/schemas/ExceptionRuleThreshold by `cargo xtask generate`; not to be edited.

/// A threshold of an exception rule to create or change, or its action.
#[derive(Clone)]
pub struct ExceptionRuleThreshold {
    /// Kind of limit that the item sets, for example `elapsedtime` or `spillsize` for a threshold; in
    /// an example also `action`, the reaction.
    ///
    /// Required.
    pub rule_key: Option<crate::dws::types::ExceptionRuleThresholdRuleKey>,
    /// Value at which the threshold in `rule_key` is reached; in an example also `abort` for `action`.
    ///
    /// Required.
    pub rule_value: Option<String>,
}

impl ExceptionRuleThreshold {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Kind of limit that the item sets, for example `elapsedtime` or `spillsize` for a threshold; in an example also
    /// `action`, the reaction. Required.
    pub fn rule_key(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::ExceptionRuleThresholdRuleKey,
        >,
    ) -> Self {
        self.rule_key = value.into_value();
        self
    }

    /// Value at which the threshold in `rule_key` is reached; in an example also `abort` for `action`. Required.
    pub fn rule_value(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.rule_value = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ExceptionRuleThreshold {
        rule_key: Member::new("rule_key").required(),
        rule_value: Member::new("rule_value").required(),
    }
}
