// Made from spec/openapi/dws.yaml#/components/schemas/UserList by `cargo xtask generate`; not to be edited.

/// A database user to bind to a resource pool or to release from it.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UserList {
    /// Name of the database user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
}

impl UserList {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Name of the database user.
    pub fn user_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.user_name = ::std::option::Option::Some(value.into());
        self
    }
}
