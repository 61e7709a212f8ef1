// Made from spec/openapi/dws.yaml#/components/schemas/Ring by `cargo xtask generate`; not to be edited.

/// A ring of hosts that logical clusters use or can use.
#[derive(Clone)]
#[non_exhaustive]
pub struct Ring {
    /// Hosts that form the ring, three or four of them.
    pub ring_hosts: Vec<crate::dws::types::RingHost>,
}

impl Ring {
    /// Hosts that form the ring, three or four of them.
    #[inline]
    pub fn ring_hosts(&self) -> &[crate::dws::types::RingHost] {
        &self.ring_hosts
    }
}

gaussdb_runtime::reflect_struct! {
    Ring {
        ring_hosts: Member::new("ring_hosts"),
    }
}
