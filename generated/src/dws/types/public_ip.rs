// Made from spec/openapi/dws.yaml#/components/schemas/PublicIp by `cargo xtask generate`; not to be edited.

/// The elastic IP address (EIP) of a cluster to be created or restored, and how to bind it.
#[derive(Clone)]
pub struct PublicIp {
    /// Way in which an elastic IP address (EIP) is chosen: `auto_assign` gets a new one,
    /// `bind_existing` takes the one in `eip_id`, `not_use` does without.
    ///
    /// Required.
    pub public_bind_type: ::std::option::Option<crate::dws::types::PublicBindType>,
    /// ID of the elastic IP address (EIP) to use, for `public_bind_type` `bind_existing`.
    pub eip_id: ::std::option::Option<::std::string::String>,
}

impl PublicIp {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::gaussdb_runtime::generated::Blank>::BLANK
    }

    /// Way in which an elastic IP address (EIP) is chosen: `auto_assign` gets a new one, `bind_existing` takes the one
    /// in `eip_id`, `not_use` does without. Required.
    pub fn public_bind_type(
        mut self,
        value: impl ::std::convert::Into<crate::dws::types::PublicBindType>,
    ) -> Self {
        self.public_bind_type = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the elastic IP address (EIP) to use, for `public_bind_type` `bind_existing`.
    pub fn eip_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.eip_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Ends with everything in place; otherwise the error lists what is missing or breaks a documented constraint.
    /// A request is checked in any case, so this may be left out.
    #[inline]
    pub fn build(self) -> ::std::result::Result<Self, ::gaussdb_runtime::Error> {
        ::gaussdb_runtime::generated::build(self)
    }

    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

static PUBLIC_IP_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "PublicIp",
            members: &[
                Member::new("public_bind_type")
                    .required()
                    .limits(
                        &[Limit::OneOf(&["auto_assign", "not_use", "bind_existing"])],
                    ),
                Member::new("eip_id"),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    PublicIp = PUBLIC_IP_TABLE { public_bind_type, eip_id }
}
