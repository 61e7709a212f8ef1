// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/TagsInfo by `cargo xtask generate`; not to be edited.

/// Tags of an HTAP instance, those of users and those of the system.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct TagsInfo {
    /// Tags that users set on the instance.
    #[serde(default)]
    pub tags: ::std::vec::Vec<crate::gaussdb_mysql::types::Tags>,
    /// Tags that the system sets, such as the one for the enterprise project.
    #[serde(default)]
    pub sys_tags: ::std::vec::Vec<crate::gaussdb_mysql::types::SysTags>,
}
