// Made from spec/openapi/dws.yaml#/components/schemas/UserList by `cargo xtask generate`; not to be edited.

/// A database user to bind to a resource pool or to release from it.
#[derive(Clone)]
pub struct UserList {
    /// Name of the database user.
    pub user_name: ::std::option::Option<::std::string::String>,
}

impl UserList {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of the database user.
    pub fn user_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.user_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Ends with everything in place; otherwise the error lists what is missing or breaks a documented constraint.
    /// A request is checked in any case, so this may be left out.
    #[inline]
    pub fn build(self) -> ::std::result::Result<Self, ::gaussdb_runtime::Error> {
        ::gaussdb_runtime::codegen::build(self)
    }

    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, "")
    }
}

::gaussdb_runtime::reflect_struct! {
    UserList {
        user_name: Member::new("user_name"),
    }
}
