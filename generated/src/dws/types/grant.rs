// Made from spec/openapi/dws.yaml#/components/schemas/Grant by `cargo xtask generate`; not to be edited.

/// A privilege to grant, and whether its holder may pass it on.
#[derive(Clone, Default)]
pub struct Grant {
    /// Name of the privilege, such as `SELECT`; which privileges exist depends on the type of object.
    ///
    /// Required.
    pub permission: ::std::option::Option<::std::string::String>,
    /// Whether the right may be granted on to others (grant option).
    ///
    /// Required.
    pub grant_with: ::std::option::Option<bool>,
}

impl Grant {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Name of the privilege, such as `SELECT`; which privileges exist depends on the type of object. Required.
    pub fn permission(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.permission = ::std::option::Option::Some(value.into());
        self
    }

    /// Whether the right may be granted on to others (grant option). Required.
    #[inline]
    pub fn grant_with(mut self, value: bool) -> Self {
        self.grant_with = ::std::option::Option::Some(value);
        self
    }

    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

impl Grant {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("permission").required(), Member::new("grant_with").required()]
    };
}

::gaussdb_runtime::record! {
    Grant { permission, grant_with }
}
