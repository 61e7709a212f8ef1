// Made from spec/openapi/dws.yaml#/components/schemas/ClusterRing by `cargo xtask generate`; not to be edited.

/// A ring of hosts for a logical cluster to use.
#[derive(Clone)]
pub struct ClusterRing {
    /// Hosts that form the ring, three or four of them.
    ///
    /// Required.
    pub ring_hosts: ::std::option::Option<::std::vec::Vec<crate::dws::types::RingHost>>,
}

impl ClusterRing {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Hosts that form the ring, three or four of them. Required.
    pub fn ring_hosts(
        mut self,
        value: impl ::std::iter::IntoIterator<Item = crate::dws::types::RingHost>,
    ) -> Self {
        self.ring_hosts = ::std::option::Option::Some(value.into_iter().collect());
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
    ClusterRing {
        ring_hosts: Member::new("ring_hosts").required(),
    }
}
