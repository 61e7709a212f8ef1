// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ResourceQuota/properties/type by `cargo xtask generate`; not to be edited.

/// Kind of resource that the quota limits; only `instance` exists.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ResourceQuotaType {
    /// Quota for instances.
    Instance,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ResourceQuotaType {
        Instance = "instance",
    }
}
