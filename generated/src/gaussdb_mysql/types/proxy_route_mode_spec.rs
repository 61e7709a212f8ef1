// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ProxyRouteModeSpec by `cargo xtask generate`; not to be edited.

/// How a proxy is to share reads among its nodes.
///
/// - `0`: Reads are shared by weight.
/// - `1`: Reads are shared by load, without the primary node.
/// - `2`: Reads are shared by load, the primary node included.
pub type ProxyRouteModeSpec = i64;
