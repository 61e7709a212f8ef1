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

gaussdb_runtime::reflect_struct! {
    SnapshotScope {
        database: Member::new("database"),
        schema_list: Member::new("schema_list"),
        table_list: Member::new("table_list"),
    }
}
