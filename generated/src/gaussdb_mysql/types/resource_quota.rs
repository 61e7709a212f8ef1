// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ResourceQuota by `cargo xtask generate`; not to be edited.

/// Quota for one kind of resource: the number in use and the number allowed.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResourceQuota {
    /// Kind of resource that the quota limits; only `instance` exists.
    pub r#type: Option<crate::gaussdb_mysql::types::ResourceQuotaType>,
    /// Number of such resources that exist.
    ///
    /// At least 0.
    pub used: Option<i64>,
    /// Largest number of such resources that the project may have; -1 means unlimited.
    ///
    /// At least -1. At most 100000. In one of these ranges: -1, 0 to 100000.
    pub quota: Option<i64>,
}

impl ResourceQuota {
    /// Kind of resource that the quota limits; only `instance` exists.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::gaussdb_mysql::types::ResourceQuotaType> {
        self.r#type.as_ref()
    }

    /// Number of such resources that exist.
    #[inline]
    pub fn used(&self) -> Option<i64> {
        self.used
    }

    /// Largest number of such resources that the project may have; -1 means unlimited.
    #[inline]
    pub fn quota(&self) -> Option<i64> {
        self.quota
    }
}

gaussdb_runtime::reflect_struct! {
    ResourceQuota {
        r#type: Member::new("type"),
        used: Member::new("used"),
        quota: Member::new("quota"),
    }
}
