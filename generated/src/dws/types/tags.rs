// Made from spec/openapi/dws.yaml#/components/schemas/Tags by `cargo xtask generate`; not to be edited.

/// A tag for a cluster to be created.
#[derive(Clone, Default)]
pub struct Tags {
    /// Key of the tag, at most 128 characters.
    ///
    /// Required. 1 to 128 characters. Pattern: `^[A-Za-z0-9_-]*$`.
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag, at most 255 characters; may be empty.
    ///
    /// Required. At most 255 characters. Pattern: `^[A-Za-z0-9_-]*$`.
    pub value: ::std::option::Option<::std::string::String>,
}

impl Tags {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Key of the tag, at most 128 characters. Required.
    pub fn key(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.key = ::std::option::Option::Some(value.into());
        self
    }

    /// Value of the tag, at most 255 characters; may be empty. Required.
    pub fn value(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.value = ::std::option::Option::Some(value.into());
        self
    }

    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

impl Tags {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[
            Member::new("key")
                .required()
                .limits(
                    &[
                        Limit::MinLength(1),
                        Limit::MaxLength(128),
                        Limit::Pattern("^[A-Za-z0-9_-]*$"),
                    ],
                ),
            Member::new("value")
                .required()
                .limits(&[Limit::MaxLength(255), Limit::Pattern("^[A-Za-z0-9_-]*$")]),
        ]
    };
}

::gaussdb_runtime::record! {
    Tags { key, value }
}
