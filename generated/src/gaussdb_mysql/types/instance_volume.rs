// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/InstanceVolume by `cargo xtask generate`; not to be edited.

/// Disk type and size of an instance or node.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceVolume {
    /// Disk type of the storage.
    pub r#type: Option<String>,
    /// Space in use on the disk, in GB.
    pub size: Option<String>,
}

gaussdb_runtime::reflect_struct! {
    InstanceVolume {
        r#type: Member::new("type"),
        size: Member::new("size"),
    }
}
