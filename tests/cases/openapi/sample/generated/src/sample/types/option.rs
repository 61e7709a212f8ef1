// Made from openapi.yaml#/components/schemas/Option by `cargo xtask generate`; not to be edited.

/// The schema at `#/components/schemas/Option`.
#[derive(Clone)]
pub struct Option {
    /// Name of the label.
    ///
    /// Required. 1 to 36 characters. Pattern: `^[a-z]+$`.
    pub key: ::std::option::Option<::std::string::String>,
    /// `value` on the wire.
    pub value: ::std::option::Option<::std::string::String>,
}

impl Option {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of the label. Required.
    pub fn key(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.key = ::std::option::Option::Some(value.into());
        self
    }

    /// `value` on the wire.
    pub fn value(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.value = ::std::option::Option::Some(value.into());
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
    Option {
        key: Member::new("key").required().limits(&[MinLength(1), MaxLength(36), Pattern("^[a-z]+$")]),
        value: Member::new("value"),
    }
}
