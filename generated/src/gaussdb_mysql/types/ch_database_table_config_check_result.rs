// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ChDatabaseTableConfigCheckResult by `cargo xtask generate`; not to be edited.

/// Outcome of checking the settings of one table in a ClickHouse synchronization.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ChDatabaseTableConfigCheckResult {
    /// Name of the table that the settings belong to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub table_name: ::std::option::Option<::std::string::String>,
    /// Settings of the table, made of the operations `COLUMNS`, `PRIMARY KEY`, `PARTITION BY`, `ORDER BY`,
    /// `TTL` and `SAMPLE BY`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub table_config: ::std::option::Option<::std::string::String>,
    /// Outcome of the check, `success` or `fail`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_result: ::std::option::Option<::std::string::String>,
}
