// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/TableNameCase by `cargo xtask generate`; not to be edited.

/// How table names are stored and compared.
///
/// - `1`: Table names are lowercased; case does not matter.
/// - `0`: Table names keep their case and differ by it.
pub type TableNameCase = i64;
