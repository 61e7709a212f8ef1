// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/StorageOrder by `cargo xtask generate`; not to be edited.

/// New storage size, and the ID of the order.
#[derive(Clone)]
#[non_exhaustive]
pub struct StorageOrder {
    /// New size of the storage in GB.
    pub size: Option<i64>,
    /// ID of the order for the new size.
    pub order_id: Option<String>,
}

impl StorageOrder {
    /// New size of the storage in GB.
    #[inline]
    pub fn size(&self) -> Option<i64> {
        self.size
    }

    /// ID of the order for the new size.
    #[inline]
    pub fn order_id(&self) -> Option<&str> {
        self.order_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    StorageOrder {
        size: Member::new("size"),
        order_id: Member::new("order_id"),
    }
}
