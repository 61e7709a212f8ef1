// Made from spec/openapi/dws.yaml#/components/schemas/WorkloadRuleItem by `cargo xtask generate`; not to be edited.

/// A threshold of an exception rule to create or change, or its action.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct WorkloadRuleItem {
    /// Kind of limit that the item sets, for example `elapsedtime` or `spillsize` for a threshold; in
    /// an example also `action`, the reaction.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rule_key: ::std::option::Option<crate::dws::types::WorkloadRuleItemRuleKey>,
    /// Value at which the threshold in `rule_key` is reached; in an example also `abort` for `action`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rule_value: ::std::option::Option<::std::string::String>,
}

impl WorkloadRuleItem {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Kind of limit that the item sets, for example `elapsedtime` or `spillsize` for a threshold; in an example also `action`, the reaction. Required.
    pub fn rule_key(
        mut self,
        value: impl ::std::convert::Into<crate::dws::types::WorkloadRuleItemRuleKey>,
    ) -> Self {
        self.rule_key = ::std::option::Option::Some(value.into());
        self
    }

    /// Value at which the threshold in `rule_key` is reached; in an example also `abort` for `action`. Required.
    pub fn rule_value(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.rule_value = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("rule_key", self.rule_key.is_some());
        v.require("rule_value", self.rule_value.is_some());
    }
}
