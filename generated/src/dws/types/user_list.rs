// Made from spec/openapi/dws.yaml#/components/schemas/UserList by `cargo xtask generate`; not to be edited.

/// A database user to bind to a resource pool or to release from it.
#[derive(Clone, Default)]
pub struct UserList {
    /// Name of the database user.
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

    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

impl UserList {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("user_name")]
    };
}

::gaussdb_runtime::record! {
    UserList { user_name }
}
