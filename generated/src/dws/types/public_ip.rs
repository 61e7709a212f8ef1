// Made from spec/openapi/dws.yaml#/components/schemas/PublicIp by `cargo xtask generate`; not to be edited.

/// The elastic IP address (EIP) for a cluster, and how to bind it.
#[derive(Clone)]
pub struct PublicIp {
    /// Way in which an elastic IP address (EIP) is chosen: `auto_assign` gets a new one,
    /// `bind_existing` takes the one in `eip_id`, `not_use` does without. For a new cluster the
    /// reference calls it mandatory; clients create and restore clusters without it.
    pub public_bind_type: Option<crate::dws::types::PublicIpBindingSpec>,
    /// ID of the elastic IP address (EIP) to use, for `public_bind_type` `bind_existing`.
    pub eip_id: Option<String>,
}

impl PublicIp {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Way in which an elastic IP address (EIP) is chosen: `auto_assign` gets a new one, `bind_existing` takes the one
    /// in `eip_id`, `not_use` does without.
    pub fn public_bind_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::PublicIpBindingSpec>,
    ) -> Self {
        self.public_bind_type = value.into_value();
        self
    }

    /// ID of the elastic IP address (EIP) to use, for `public_bind_type` `bind_existing`.
    pub fn eip_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.eip_id = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    PublicIp {
        public_bind_type: Member::new("public_bind_type")
            .limits(&[OneOf(&["auto_assign", "not_use", "bind_existing"])]),
        eip_id: Member::new("eip_id"),
    }
}
