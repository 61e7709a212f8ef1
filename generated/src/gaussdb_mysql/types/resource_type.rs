// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Resource/properties/type by `cargo xtask generate`; not to be edited.

/// Kind of resource that the quota limits; only `instance` exists.
///
/// The same values stand in 3 places:
///
/// - `#/components/schemas/Resource/properties/type`
/// - `#/paths/~1v3~1{project_id}~1project-quotas/get/parameters/1/schema`
/// - `#/paths/~1mysql~1v3~1{project_id}~1project-quotas/get/parameters/1/schema`
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ResourceType {
    /// Quota for instances.
    Instance,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    ResourceType {
        Instance = "instance",
    }
}
