// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/CreateStarRocksInstanceSysTags by `cargo xtask generate`; not to be edited.

/// A tag of the system for a new HTAP instance, such as its enterprise project.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateStarRocksInstanceSysTags {
    /// Key of the system tag, such as `_sys_enterprise_project_id`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the system tag, such as `0`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}

impl CreateStarRocksInstanceSysTags {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Key of the system tag, such as `_sys_enterprise_project_id`. Required.
    pub fn key(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.key = ::std::option::Option::Some(value.into());
        self
    }

    /// Value of the system tag, such as `0`. Required.
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
        v.require("key", self.key.is_some());
        v.require("value", self.value.is_some());
    }
}
