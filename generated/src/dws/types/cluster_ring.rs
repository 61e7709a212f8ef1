// Made from spec/openapi/dws.yaml#/components/schemas/ClusterRing by `cargo xtask generate`; not to be edited.

/// A ring of hosts for a logical cluster to use.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ClusterRing {
    /// Hosts that form the ring, three or four of them.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ring_hosts: ::std::option::Option<::std::vec::Vec<crate::dws::types::RingHost>>,
}

impl ClusterRing {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Hosts that form the ring, three or four of them. Required.
    pub fn ring_hosts(
        mut self,
        value: impl ::std::iter::IntoIterator<Item = crate::dws::types::RingHost>,
    ) -> Self {
        self.ring_hosts = ::std::option::Option::Some(value.into_iter().collect());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("ring_hosts", self.ring_hosts.is_some());
        if let ::std::option::Option::Some(value) = &self.ring_hosts {
            v.within(
                "ring_hosts",
                |v| {
                    for (index, value) in value.iter().enumerate() {
                        v.element(
                            index,
                            |v| {
                                value.validate(v);
                            },
                        );
                    }
                },
            );
        }
    }
}
