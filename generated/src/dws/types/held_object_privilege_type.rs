// Made from spec/openapi/dws.yaml#/components/schemas/HeldObjectPrivilege/properties/type by `cargo xtask generate`; not to be edited.

/// Type of the database object, such as `TABLE` or `SCHEMA`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum HeldObjectPrivilegeType {
    /// A whole database.
    Database,
    /// A schema of the database.
    Schema,
    /// A table of a schema.
    Table,
    /// A view of a schema.
    View,
    /// A column of a table.
    Column,
    /// A function of a schema.
    Function,
    /// A sequence of a schema.
    Sequence,
    /// A group of nodes.
    Nodegroup,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    HeldObjectPrivilegeType {
        Database = "DATABASE",
        Schema = "SCHEMA",
        Table = "TABLE",
        View = "VIEW",
        Column = "COLUMN",
        Function = "FUNCTION",
        Sequence = "SEQUENCE",
        Nodegroup = "NODEGROUP",
    }
}
