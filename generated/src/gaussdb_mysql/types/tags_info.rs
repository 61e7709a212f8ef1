// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/TagsInfo by `cargo xtask generate`; not to be edited.

/// Tags of an HTAP instance, those of users and those of the system.
#[derive(Clone)]
pub struct TagsInfo {
    /// Tags that users set on the instance.
    pub tags: ::std::vec::Vec<crate::gaussdb_mysql::types::Tags>,
    /// Tags that the system sets, such as the one for the enterprise project.
    pub sys_tags: ::std::vec::Vec<crate::gaussdb_mysql::types::SysTags>,
}

static TAGS_INFO_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "TagsInfo",
            members: &[Member::new("tags"), Member::new("sys_tags")],
        },
    )
};

::gaussdb_runtime::record! {
    TagsInfo = TAGS_INFO_TABLE { tags, sys_tags }
}
