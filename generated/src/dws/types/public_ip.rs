// Made from spec/openapi/dws.yaml#/components/schemas/PublicIp by `cargo xtask generate`; not to be edited.

/// The elastic IP address (EIP) of a cluster to be created or restored, and how to bind it.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct PublicIp {
    /// Way in which an elastic IP address (EIP) is chosen: `auto_assign` gets a new one,
    /// `bind_existing` takes the one in `eip_id`, `not_use` does without.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_bind_type: ::std::option::Option<crate::dws::types::PublicBindType>,
    /// ID of the elastic IP address (EIP) to use, for `public_bind_type` `bind_existing`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub eip_id: ::std::option::Option<::std::string::String>,
}

impl PublicIp {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Way in which an elastic IP address (EIP) is chosen: `auto_assign` gets a new one, `bind_existing` takes the one in `eip_id`, `not_use` does without. Required.
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

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("public_bind_type", self.public_bind_type.is_some());
        v.limit(
            "public_bind_type",
            &self.public_bind_type,
            &[
                ::gaussdb_runtime::generated::Limit::OneOf(
                    &["auto_assign", "not_use", "bind_existing"],
                ),
            ],
        );
    }
}
