// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/HtapDefinitionPermission by `cargo xtask generate`; not to be edited.

/// Whether a user of an HTAP instance may define objects.
///
/// - `0`: Objects may not be defined.
/// - `1`: Objects may be defined.
pub type HtapDefinitionPermission = i64;
