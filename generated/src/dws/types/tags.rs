// Made from spec/openapi/dws.yaml#/components/schemas/Tags by `cargo xtask generate`; not to be edited.

/// A tag for a cluster to be created.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Tags {
    /// Key of the tag: up to 128 letters, digits, hyphens and underscores, with no space at either end;
    /// not empty.
    ///
    /// Required. 1 to 128 characters. Pattern: `^[A-Za-z0-9_-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag: up to 255 letters, digits, hyphens and underscores, with no space at either
    /// end; may be empty.
    ///
    /// Required. At most 255 characters. Pattern: `^[A-Za-z0-9_-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}

impl Tags {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Key of the tag: up to 128 letters, digits, hyphens and underscores, with no space at either end; not empty. Required.
    pub fn key(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.key = ::std::option::Option::Some(value.into());
        self
    }

    /// Value of the tag: up to 255 letters, digits, hyphens and underscores, with no space at either end; may be empty. Required.
    pub fn value(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.value = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("key", self.key.is_some());
        v.limit(
            "key",
            &self.key,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(1usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(128usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9_-]*$"),
            ],
        );
        v.require("value", self.value.is_some());
        v.limit(
            "value",
            &self.value,
            &[
                ::gaussdb_runtime::generated::Limit::MaxLength(255usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9_-]*$"),
            ],
        );
    }
}
