// Made from spec/openapi/dws.yaml#/components/schemas/LoadBalancer by `cargo xtask generate`; not to be edited.

/// An elastic load balancer (ELB), with its address, network and the cluster it is bound to.
#[derive(Clone)]
#[non_exhaustive]
pub struct LoadBalancer {
    /// ID of the elastic load balancer (ELB).
    pub id: Option<String>,
    /// ID of the cluster that the load balancer is bound to.
    pub cluster_id: Option<String>,
    /// Name of the elastic load balancer (ELB).
    pub name: Option<String>,
    /// Free text about the load balancer.
    pub description: Option<String>,
    /// IP address at which the load balancer (ELB) accepts connections.
    pub vip_address: Option<String>,
    /// ID of the subnet in which the load balancer has its address.
    pub vip_subnet_id: Option<String>,
    /// ID of the tenant that owns the load balancer.
    pub tenant_id: Option<String>,
    /// Kind of load balancer: `Internal` for a dedicated one, `External` for a shared one.
    pub r#type: Option<crate::dws::types::LoadBalancerType>,
    /// Whether the load balancer is in use. The reference also gives `ACTIVE` (in use),
    /// `PENDING_CREATE` (under construction) and `ERROR` (its listener has two policies with one
    /// forwarding rule) as values.
    pub admin_state_up: Option<bool>,
    /// Whether the load balancer is bound, despite the name: 0 for not bound, 1 for bound.
    ///
    /// - `0`: The load balancer is not bound.
    /// - `1`: The load balancer is bound.
    pub bandwidth: Option<i64>,
    /// ID of the virtual private cloud (VPC) that the load balancer belongs to.
    pub vpc_id: Option<String>,
}

impl LoadBalancer {
    /// ID of the elastic load balancer (ELB).
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// ID of the cluster that the load balancer is bound to.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }

    /// Name of the elastic load balancer (ELB).
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Free text about the load balancer.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// IP address at which the load balancer (ELB) accepts connections.
    #[inline]
    pub fn vip_address(&self) -> Option<&str> {
        self.vip_address.as_deref()
    }

    /// ID of the subnet in which the load balancer has its address.
    #[inline]
    pub fn vip_subnet_id(&self) -> Option<&str> {
        self.vip_subnet_id.as_deref()
    }

    /// ID of the tenant that owns the load balancer.
    #[inline]
    pub fn tenant_id(&self) -> Option<&str> {
        self.tenant_id.as_deref()
    }

    /// Kind of load balancer: `Internal` for a dedicated one, `External` for a shared one.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::dws::types::LoadBalancerType> {
        self.r#type.as_ref()
    }

    /// Whether the load balancer is in use.
    #[inline]
    pub fn admin_state_up(&self) -> Option<bool> {
        self.admin_state_up
    }

    /// Whether the load balancer is bound, despite the name: 0 for not bound, 1 for bound.
    #[inline]
    pub fn bandwidth(&self) -> Option<i64> {
        self.bandwidth
    }

    /// ID of the virtual private cloud (VPC) that the load balancer belongs to.
    #[inline]
    pub fn vpc_id(&self) -> Option<&str> {
        self.vpc_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    LoadBalancer {
        id: Member::new("id"),
        cluster_id: Member::new("cluster_id"),
        name: Member::new("name"),
        description: Member::new("description"),
        vip_address: Member::new("vip_address"),
        vip_subnet_id: Member::new("vip_subnet_id"),
        tenant_id: Member::new("tenant_id"),
        r#type: Member::new("type"),
        admin_state_up: Member::new("admin_state_up"),
        bandwidth: Member::new("bandwidth"),
        vpc_id: Member::new("vpc_id"),
    }
}
