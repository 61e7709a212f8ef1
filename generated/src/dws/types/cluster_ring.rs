// Made from spec/openapi/dws.yaml#/components/schemas/ClusterRing by `cargo xtask generate`; not to be edited.

/// A ring of hosts for a logical cluster to use.
#[derive(Clone, Default)]
pub struct ClusterRing {
    /// Hosts that form the ring.
    ///
    /// Required.
    pub ring_hosts: ::std::option::Option<::std::vec::Vec<crate::dws::types::RingHost>>,
}

impl ClusterRing {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Hosts that form the ring. Required.
    pub fn ring_hosts(
        mut self,
        value: impl ::std::iter::IntoIterator<Item = crate::dws::types::RingHost>,
    ) -> Self {
        self.ring_hosts = ::std::option::Option::Some(value.into_iter().collect());
        self
    }

    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

impl ClusterRing {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("ring_hosts").required()]
    };
}

::gaussdb_runtime::record! {
    ClusterRing { ring_hosts }
}
