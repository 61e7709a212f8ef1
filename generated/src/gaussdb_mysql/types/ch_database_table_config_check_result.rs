// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ChDatabaseTableConfigCheckResult by `cargo xtask generate`; not to be edited.

/// Outcome of checking the settings of one table in a ClickHouse synchronization.
#[derive(Clone, Default)]
pub struct ChDatabaseTableConfigCheckResult {
    /// Name of the table that the settings belong to.
    pub table_name: ::std::option::Option<::std::string::String>,
    /// Settings of the table, made of the operations `COLUMNS`, `PRIMARY KEY`, `PARTITION BY`, `ORDER BY`,
    /// `TTL` and `SAMPLE BY`.
    pub table_config: ::std::option::Option<::std::string::String>,
    /// Outcome of the check, `success` or `fail`.
    pub check_result: ::std::option::Option<::std::string::String>,
}

impl ChDatabaseTableConfigCheckResult {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[
            Member::new("table_name"),
            Member::new("table_config"),
            Member::new("check_result"),
        ]
    };
}

::gaussdb_runtime::record! {
    ChDatabaseTableConfigCheckResult { table_name, table_config, check_result }
}
