// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ClickHouseTableSelection by `cargo xtask generate`; not to be edited.

/// Selection of the tables of a database that are copied to ClickHouse, as an allowlist or
/// blocklist.
#[derive(Clone)]
pub struct ClickHouseTableSelection {
    /// Whether `tables` is the list of tables to copy (`white_list`, which must not be empty) or to
    /// leave out (`black_list`; if empty, every table is copied).
    ///
    /// Required.
    pub repl_type: Option<crate::gaussdb_mysql::types::ClickHouseTableListTypeSpec>,
    /// Names of the tables on the list.
    ///
    /// Required.
    pub tables: Option<Vec<String>>,
}

impl ClickHouseTableSelection {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Whether `tables` is the list of tables to copy (`white_list`, which must not be empty) or to leave out
    /// (`black_list`; if empty, every table is copied). Required.
    pub fn repl_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ClickHouseTableListTypeSpec,
        >,
    ) -> Self {
        self.repl_type = value.into_value();
        self
    }

    /// Names of the tables on the list. Required.
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
    ClickHouseTableSelection {
        repl_type: Member::new("repl_type").required().limits(&[OneOf(&["white_list", "black_list"])]),
        tables: Member::new("tables").required(),
    }
}
