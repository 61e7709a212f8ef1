// Made from spec/openapi/dws.yaml#/components/schemas/RingSpec by `cargo xtask generate`; not to be edited.

/// A ring of hosts for a logical cluster to use.
#[derive(Clone)]
pub struct RingSpec {
    /// Hosts that form the ring, three or four of them.
    ///
    /// Required.
    pub ring_hosts: Option<Vec<crate::dws::types::RingHostSpec>>,
}

impl RingSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Hosts that form the ring, three or four of them. Required.
    pub fn ring_hosts(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::RingHostSpec>,
    ) -> Self {
        self.ring_hosts = Some(value.into_iter().collect());
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
    RingSpec {
        ring_hosts: Member::new("ring_hosts").required(),
    }
}
