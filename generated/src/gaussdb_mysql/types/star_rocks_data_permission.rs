// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/StarRocksDataPermission by `cargo xtask generate`; not to be edited.

/// What a StarRocks user may do with data and settings.
///
/// - `0`: Reading and writing.
/// - `1`: Reading only.
/// - `2`: Reading and changing settings.
/// - `3`: Reading, writing and changing settings.
pub type StarRocksDataPermission = i64;
