// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ChDatabaseConfigsInfo by `cargo xtask generate`; not to be edited.

/// A database parameter and the value it is to have in a ClickHouse synchronization.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ChDatabaseConfigsInfo {
    /// Name of a parameter from [`list_click_house_replication_parameters`](crate::gaussdb_mysql::Client::list_click_house_replication_parameters).
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub param_name: ::std::option::Option<::std::string::String>,
    /// Value that the synchronization is to use for the parameter.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}

impl ChDatabaseConfigsInfo {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Name of a parameter from [`list_click_house_replication_parameters`](crate::gaussdb_mysql::Client::list_click_house_replication_parameters). Required.
    pub fn param_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.param_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Value that the synchronization is to use for the parameter. Required.
    pub fn value(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.value = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("param_name", self.param_name.is_some());
        v.require("value", self.value.is_some());
    }
}
