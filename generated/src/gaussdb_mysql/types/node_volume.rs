// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/NodeVolume by `cargo xtask generate`; not to be edited.

/// Disk of a node: type, space in use and, for yearly/monthly billing, the size bought.
#[derive(Clone)]
#[non_exhaustive]
pub struct NodeVolume {
    /// Disk type of the storage.
    pub r#type: Option<String>,
    /// Space in use on the disk, in GB.
    pub used: Option<String>,
    /// Storage bought for the yearly/monthly instance, in GB.
    pub size: Option<i64>,
}

impl NodeVolume {
    /// Disk type of the storage.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// Space in use on the disk, in GB.
    #[inline]
    pub fn used(&self) -> Option<&str> {
        self.used.as_deref()
    }

    /// Storage bought for the yearly/monthly instance, in GB.
    #[inline]
    pub fn size(&self) -> Option<i64> {
        self.size
    }
}

gaussdb_runtime::reflect_struct! {
    NodeVolume {
        r#type: Member::new("type"),
        used: Member::new("used"),
        size: Member::new("size"),
    }
}
