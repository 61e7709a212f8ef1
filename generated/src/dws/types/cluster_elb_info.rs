// Made from spec/openapi/dws.yaml#/components/schemas/ClusterElbInfo by `cargo xtask generate`; not to be edited.

/// An elastic load balancer (ELB), with its address, network and the cluster it is bound to.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ClusterElbInfo {
    /// ID of the elastic load balancer (ELB).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster that the load balancer is bound to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Name of the elastic load balancer (ELB).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Free text about the load balancer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// IP address at which the load balancer (ELB) accepts connections.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vip_address: ::std::option::Option<::std::string::String>,
    /// ID of the subnet in which the load balancer has its address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vip_subnet_id: ::std::option::Option<::std::string::String>,
    /// ID of the tenant that owns the load balancer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Kind of load balancer: `Internal` for a dedicated one, `External` for a shared one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<crate::dws::types::ClusterElbInfoType>,
    /// Whether the load balancer is in use. The reference also gives `ACTIVE` (in use),
    /// `PENDING_CREATE` (under construction) and `ERROR` (its listener has two policies with one
    /// forwarding rule) as values.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub admin_state_up: ::std::option::Option<bool>,
    /// Whether the load balancer is bound, despite the name: 0 for not bound, 1 for bound.
    ///
    /// - `0`: The load balancer is not bound.
    /// - `1`: The load balancer is bound.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bandwidth: ::std::option::Option<i32>,
    /// ID of the virtual private cloud (VPC) that the load balancer belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vpc_id: ::std::option::Option<::std::string::String>,
}
