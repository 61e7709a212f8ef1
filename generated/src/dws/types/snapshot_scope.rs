// Made from spec/openapi/dws.yaml#/components/schemas/SnapshotScope by `cargo xtask generate`; not to be edited.

/// Database, schemas and tables that a snapshot covers.
#[derive(Clone)]
#[non_exhaustive]
pub struct SnapshotScope {
    /// Name of the database that the backup covers.
    pub database: Option<String>,
    /// Names of the schemas that the backup covers.
    pub schema_list: Vec<String>,
    /// Tables that the snapshot covers, if it covers only some.
    pub table_list: Vec<String>,
}

impl SnapshotScope {
    /// Name of the database that the backup covers.
    #[inline]
    pub fn database(&self) -> Option<&str> {
        self.database.as_deref()
    }

    /// Names of the schemas that the backup covers.
    #[inline]
    pub fn schema_list(&self) -> &[String] {
        &self.schema_list
    }

    /// Tables that the snapshot covers, if it covers only some.
    #[inline]
    pub fn table_list(&self) -> &[String] {
        &self.table_list
    }
}

gaussdb_runtime::reflect_struct! {
    SnapshotScope {
        database: Member::new("database"),
        schema_list: Member::new("schema_list"),
        table_list: Member::new("table_list"),
    }
}
