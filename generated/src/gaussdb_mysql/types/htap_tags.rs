// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/HtapTags by `cargo xtask generate`; not to be edited.

/// Tags of an HTAP instance, those of users and those of the system.
#[derive(Clone)]
#[non_exhaustive]
pub struct HtapTags {
    /// Tags that users set on the instance.
    pub tags: Vec<crate::gaussdb_mysql::types::Tag>,
    /// Tags that the system sets, such as the one for the enterprise project.
    pub sys_tags: Vec<crate::gaussdb_mysql::types::Tag>,
}

impl HtapTags {
    /// Tags that users set on the instance.
    #[inline]
    pub fn tags(&self) -> &[crate::gaussdb_mysql::types::Tag] {
        &self.tags
    }

    /// Tags that the system sets, such as the one for the enterprise project.
    #[inline]
    pub fn sys_tags(&self) -> &[crate::gaussdb_mysql::types::Tag] {
        &self.sys_tags
    }
}

gaussdb_runtime::reflect_struct! {
    HtapTags {
        tags: Member::new("tags"),
        sys_tags: Member::new("sys_tags"),
    }
}
