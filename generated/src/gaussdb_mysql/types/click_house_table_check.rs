// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ClickHouseTableCheck by `cargo xtask generate`; not to be edited.

/// Outcome of checking the settings of one table in a ClickHouse synchronization.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClickHouseTableCheck {
    /// Name of the table that the settings belong to.
    pub table_name: Option<String>,
    /// Settings of the table, made of the operations `COLUMNS`, `PRIMARY KEY`, `PARTITION BY`, `ORDER BY`,
    /// `TTL` and `SAMPLE BY`.
    pub table_config: Option<String>,
    /// Outcome of the check, `success` or `fail`.
    pub check_result: Option<String>,
}

impl ClickHouseTableCheck {
    /// Name of the table that the settings belong to.
    #[inline]
    pub fn table_name(&self) -> Option<&str> {
        self.table_name.as_deref()
    }

    /// Settings of the table, made of the operations `COLUMNS`, `PRIMARY KEY`, `PARTITION BY`, `ORDER BY`, `TTL` and
    /// `SAMPLE BY`.
    #[inline]
    pub fn table_config(&self) -> Option<&str> {
        self.table_config.as_deref()
    }

    /// Outcome of the check, `success` or `fail`.
    #[inline]
    pub fn check_result(&self) -> Option<&str> {
        self.check_result.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClickHouseTableCheck {
        table_name: Member::new("table_name"),
        table_config: Member::new("table_config"),
        check_result: Member::new("check_result"),
    }
}
