// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/LevelOneBackupRetention by `cargo xtask generate`; not to be edited.

/// Whether one level-1 backup is kept.
///
/// - `0`: No level-1 backup is kept.
/// - `1`: One level-1 backup is kept.
pub type LevelOneBackupRetention = i64;
