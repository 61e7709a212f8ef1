// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ClickHouseDataPermission by `cargo xtask generate`; not to be edited.

/// What a ClickHouse user may do with data and settings.
///
/// - `1`: Reading only.
/// - `2`: Reading and changing settings.
pub type ClickHouseDataPermission = i64;
