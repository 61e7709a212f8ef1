// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/DefinitionPermission by `cargo xtask generate`; not to be edited.

/// Whether a user may define objects.
///
/// - `0`: Objects may not be defined.
/// - `1`: Objects may be defined.
pub type DefinitionPermission = i64;
