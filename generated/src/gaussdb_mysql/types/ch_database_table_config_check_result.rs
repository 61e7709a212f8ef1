// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ChDatabaseTableConfigCheckResult by `cargo xtask generate`; not to be edited.

/// Outcome of checking the settings of one table in a ClickHouse synchronization.
#[derive(Clone)]
pub struct ChDatabaseTableConfigCheckResult {
    /// Name of the table that the settings belong to.
    pub table_name: ::std::option::Option<::std::string::String>,
    /// Settings of the table, made of the operations `COLUMNS`, `PRIMARY KEY`, `PARTITION BY`, `ORDER BY`,
    /// `TTL` and `SAMPLE BY`.
    pub table_config: ::std::option::Option<::std::string::String>,
    /// Outcome of the check, `success` or `fail`.
    pub check_result: ::std::option::Option<::std::string::String>,
}

static CH_DATABASE_TABLE_CONFIG_CHECK_RESULT_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "ChDatabaseTableConfigCheckResult",
            members: &[
                Member::new("table_name"),
                Member::new("table_config"),
                Member::new("check_result"),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    ChDatabaseTableConfigCheckResult = CH_DATABASE_TABLE_CONFIG_CHECK_RESULT_TABLE {
    table_name, table_config, check_result }
}
