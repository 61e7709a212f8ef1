// Made from spec/openapi/dws.yaml#/components/schemas/TableDetail by `cargo xtask generate`; not to be edited.

/// A table, by schema and name, to restore from or to.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct TableDetail {
    /// Name of the schema, such as `public`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schema_name: ::std::option::Option<::std::string::String>,
    /// Name of the table in its schema.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub table_name: ::std::option::Option<::std::string::String>,
}

impl TableDetail {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Name of the schema, such as `public`. Required.
    pub fn schema_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.schema_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the table in its schema. Required.
    pub fn table_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.table_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("schema_name", self.schema_name.is_some());
        v.require("table_name", self.table_name.is_some());
    }
}
