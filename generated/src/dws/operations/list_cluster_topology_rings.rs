// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1topo~1rings/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listClusterTopologyRings",
        ::gaussdb_runtime::generated::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/topo/rings",
    )
};

impl crate::dws::Client {
    /// List rings in the cluster topology
    ///
    /// Lists the rings of a cluster as its topology shows them: the instances of each ring with their
    /// IP addresses, load balancer, status and availability zone. Paged with `offset` and `limit`.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/topo/rings`
    ///
    /// - Documented in: section 5.2.12 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_cluster_topology_rings(&self) -> ListClusterTopologyRings<'_> {
        ListClusterTopologyRings {
            client: self,
            input: <ListClusterTopologyRingsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_cluster_topology_rings`](crate::dws::Client::list_cluster_topology_rings).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListClusterTopologyRings<'a> {
    client: &'a crate::dws::Client,
    input: ListClusterTopologyRingsInput,
}

impl ListClusterTopologyRings<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Position in the list at which the page starts; 0 is the beginning.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.input.offset = ::std::option::Option::Some(value);
        self
    }

    /// Largest number of items to return in one page.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.input.limit = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListClusterTopologyRingsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListClusterTopologyRingsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListClusterTopologyRingsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_cluster_topology_rings`](crate::dws::Client::list_cluster_topology_rings) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListClusterTopologyRingsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Position in the list at which the page starts; 0 is the beginning.
    pub offset: ::std::option::Option<i64>,
    /// Largest number of items to return in one page.
    pub limit: ::std::option::Option<i64>,
}

impl ::gaussdb_runtime::generated::Input for ListClusterTopologyRingsInput {
    type Output = crate::dws::types::ListClusterTopologyRingsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
    }
}

impl ::gaussdb_runtime::generated::Paged for ListClusterTopologyRingsInput {
    type Item = crate::dws::types::TopoRingInfo;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Unclear,
        },
        total: ::std::option::Option::Some("count"),
        ..::gaussdb_runtime::generated::Pagination::new("cluster_rings")
    };
}

impl ListClusterTopologyRings<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(self) -> ::gaussdb_runtime::Pages<crate::dws::types::TopoRingInfo> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::dws::types::TopoRingInfo,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// Rings in the topology of the cluster, one page of them.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListClusterTopologyRingsResponse {
    /// Rings of hosts in the topology of the cluster.
    #[serde(default)]
    pub cluster_rings: ::std::vec::Vec<crate::dws::types::TopoRingInfo>,
    /// Total number of items found, on all pages together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
}

/// An instance in the topology of a cluster, with its IP addresses, load balancer and state.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct TopoInstanceInfo {
    /// ID of the database instance in the ring.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the database instance in the ring.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// IP address by which the instance is managed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub manage_ip: ::std::option::Option<::std::string::String>,
    /// IP address at which the instance serves clients.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub traffic_ip: ::std::option::Option<::std::string::String>,
    /// IP address for communication inside the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub internal_ip: ::std::option::Option<::std::string::String>,
    /// Management IP address inside the cluster, null in the documented example.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub internal_mgnt_ip: ::std::option::Option<::std::string::String>,
    /// Elastic IP address (EIP) of the instance, null if it has none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub eip: ::std::option::Option<::std::string::String>,
    /// Address of the elastic load balancer (ELB).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub elb: ::std::option::Option<::std::string::String>,
    /// State of the instance, such as 200.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Code of the availability zone (AZ) in which the node or instance runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub az_code: ::std::option::Option<::std::string::String>,
}

/// A ring in the topology of a cluster, with its instances.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct TopoRingInfo {
    /// Instances that form the ring, one per host.
    #[serde(default)]
    pub instance_info_lists: ::std::vec::Vec<crate::dws::types::TopoInstanceInfo>,
}
