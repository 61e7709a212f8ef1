// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/TableReplConfig by `cargo xtask generate`; not to be edited.

/// Selection of the tables of a database that are copied to StarRocks, as an allowlist or
/// blocklist.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct TableReplConfig {
    /// Whether `tables` is the list of tables to copy (`include_tables`) or to leave out
    /// (`exclude_tables`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub repl_type: ::std::option::Option<
        crate::gaussdb_mysql::types::TableReplConfigReplType,
    >,
    /// Extent of the synchronization: `all` tables or `part` of them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub repl_scope: ::std::option::Option<
        crate::gaussdb_mysql::types::TableReplConfigReplScope,
    >,
    /// Names of the tables on the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tables: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl TableReplConfig {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Whether `tables` is the list of tables to copy (`include_tables`) or to leave out (`exclude_tables`).
    pub fn repl_type(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::TableReplConfigReplType,
        >,
    ) -> Self {
        self.repl_type = ::std::option::Option::Some(value.into());
        self
    }

    /// Extent of the synchronization: `all` tables or `part` of them.
    pub fn repl_scope(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::TableReplConfigReplScope,
        >,
    ) -> Self {
        self.repl_scope = ::std::option::Option::Some(value.into());
        self
    }

    /// Names of the tables on the list.
    pub fn tables(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.tables = ::std::option::Option::Some(
            value.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "repl_type",
            &self.repl_type,
            &[
                ::gaussdb_runtime::generated::Limit::OneOf(
                    &["include_tables", "exclude_tables"],
                ),
            ],
        );
        v.limit(
            "repl_scope",
            &self.repl_scope,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["all", "part"])],
        );
    }
}
