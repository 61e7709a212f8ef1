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

impl InstanceVolume {
    /// Disk type of the storage.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// Space in use on the disk, in GB.
    #[inline]
    pub fn size(&self) -> Option<&str> {
        self.size.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    InstanceVolume {
        r#type: Member::new("type"),
        size: Member::new("size"),
    }
}
