// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ChDatabaseConfigsInfo by `cargo xtask generate`; not to be edited.

/// A database parameter and the value it is to have in a ClickHouse synchronization.
#[derive(Clone, Default)]
pub struct ChDatabaseConfigsInfo {
    /// Name of a parameter from `listClickHouseReplicationParameters`.
    ///
    /// Required.
    pub param_name: ::std::option::Option<::std::string::String>,
    /// Value that the synchronization is to use for the parameter.
    ///
    /// Required.
    pub value: ::std::option::Option<::std::string::String>,
}

impl ChDatabaseConfigsInfo {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Name of a parameter from `listClickHouseReplicationParameters`. Required.
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

    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

impl ChDatabaseConfigsInfo {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("param_name").required(), Member::new("value").required()]
    };
}

::gaussdb_runtime::record! {
    ChDatabaseConfigsInfo { param_name, value }
}
