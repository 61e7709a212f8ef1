// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/CreateStarRocksInstanceTagsInfo by `cargo xtask generate`; not to be edited.

/// Tags for a new HTAP instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateStarRocksInstanceTagsInfo {
    /// Tags that the system sets, such as the one for the enterprise project.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sys_tags: ::std::option::Option<
        ::std::vec::Vec<crate::gaussdb_mysql::types::CreateStarRocksInstanceSysTags>,
    >,
}

impl CreateStarRocksInstanceTagsInfo {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Tags that the system sets, such as the one for the enterprise project. Required.
    pub fn sys_tags(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::gaussdb_mysql::types::CreateStarRocksInstanceSysTags,
        >,
    ) -> Self {
        self.sys_tags = ::std::option::Option::Some(value.into_iter().collect());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("sys_tags", self.sys_tags.is_some());
        if let ::std::option::Option::Some(value) = &self.sys_tags {
            v.within(
                "sys_tags",
                |v| {
                    for (index, value) in value.iter().enumerate() {
                        v.element(
                            index,
                            |v| {
                                value.validate(v);
                            },
                        );
                    }
                },
            );
        }
    }
}
