// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ProxyNodeFreeze by `cargo xtask generate`; not to be edited.

/// Whether a proxy node is frozen, and what for.
///
/// - `0`: The node is not frozen.
/// - `1`: The node is frozen.
/// - `2`: The node is frozen and will be deleted.
pub type ProxyNodeFreeze = i64;
