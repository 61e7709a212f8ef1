// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/TagsInfo by `cargo xtask generate`; not to be edited.

/// Tags of an HTAP instance, those of users and those of the system.
#[derive(Clone, Default)]
pub struct TagsInfo {
    /// Tags that users set.
    pub tags: ::std::vec::Vec<crate::gaussdb_mysql::types::Tags>,
    /// Tags that the system sets, such as the one for the enterprise project.
    pub sys_tags: ::std::vec::Vec<crate::gaussdb_mysql::types::SysTags>,
}

impl TagsInfo {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("tags"), Member::new("sys_tags")]
    };
}

::gaussdb_runtime::record! {
    TagsInfo { tags, sys_tags }
}
