// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/StarRocksTableSelection by `cargo xtask generate`; not to be edited.

/// Selection of the tables of a database that are copied to StarRocks, as an allowlist or
/// blocklist.
#[derive(Clone)]
pub struct StarRocksTableSelection {
    /// Whether `tables` is the list of tables to copy (`include_tables`) or to leave out
    /// (`exclude_tables`).
    pub repl_type: Option<crate::gaussdb_mysql::types::StarRocksTableSelectionReplType>,
    /// Extent of the synchronization: `all` tables or `part` of them.
    pub repl_scope: Option<
        crate::gaussdb_mysql::types::StarRocksTableSelectionReplScope,
    >,
    /// Names of the tables on the list.
    pub tables: Option<Vec<String>>,
}

impl StarRocksTableSelection {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Whether `tables` is the list of tables to copy (`include_tables`) or to leave out (`exclude_tables`).
    pub fn repl_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::StarRocksTableSelectionReplType,
        >,
    ) -> Self {
        self.repl_type = value.into_value();
        self
    }

    /// Extent of the synchronization: `all` tables or `part` of them.
    pub fn repl_scope(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::StarRocksTableSelectionReplScope,
        >,
    ) -> Self {
        self.repl_scope = value.into_value();
        self
    }

    /// Names of the tables on the list.
    pub fn tables(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tables = Some(value.into_iter().map(Into::into).collect());
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
    StarRocksTableSelection {
        repl_type: Member::new("repl_type").limits(&[OneOf(&["include_tables", "exclude_tables"])]),
        repl_scope: Member::new("repl_scope").limits(&[OneOf(&["all", "part"])]),
        tables: Member::new("tables"),
    }
}
