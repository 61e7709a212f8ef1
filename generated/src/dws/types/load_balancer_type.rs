// Made from spec/openapi/dws.yaml#/components/schemas/LoadBalancer/properties/type by `cargo xtask generate`; not to be edited.

/// Kind of load balancer: `Internal` for a dedicated one, `External` for a shared one.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum LoadBalancerType {
    /// Dedicated load balancer.
    Internal,
    /// Shared load balancer.
    External,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    LoadBalancerType {
        Internal = "Internal",
        External = "External",
    }
}
