// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Ha by `cargo xtask generate`; not to be edited.

/// Deployment of a new HTAP instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Ha {
    /// Deployment of the instance: `Single` for one node (StarRocks: one of each kind), `Cluster` for a
    /// StarRocks cluster, `Ha` for a ClickHouse primary and standby.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mode: ::std::option::Option<::std::string::String>,
}

impl Ha {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Deployment of the instance: `Single` for one node (StarRocks: one of each kind), `Cluster` for a StarRocks cluster, `Ha` for a ClickHouse primary and standby. Required.
    pub fn mode(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.mode = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("mode", self.mode.is_some());
    }
}
