// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/HtapDataPermission by `cargo xtask generate`; not to be edited.

/// What a user of an HTAP instance may do with data and settings.
///
/// - `1`: Reading only.
/// - `2`: Reading and changing settings.
/// - `0`: Reading and writing.
/// - `3`: Reading, writing and changing settings.
pub type HtapDataPermission = i64;
