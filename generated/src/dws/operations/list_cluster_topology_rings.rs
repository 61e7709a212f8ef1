// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1topo~1rings/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.12",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listClusterTopologyRings",
        gaussdb_runtime::codegen::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_cluster_topology_rings()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_cluster_topology_rings(&self) -> ListClusterTopologyRings {
        ListClusterTopologyRings {
            client: self.clone(),
            input: <ListClusterTopologyRingsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_cluster_topology_rings`](crate::dws::Client::list_cluster_topology_rings).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClusterTopologyRings {
    client: crate::dws::Client,
    input: ListClusterTopologyRingsInput,
}

impl ListClusterTopologyRings {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// Offset at which the page starts; 0 is the beginning.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Largest number of items to return in one page.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListClusterTopologyRingsInput) -> Self {
        self.input = input;
        self
    }

    /// Sets what is different for this call: limits, retries, validation, and what the request has beside its
    /// parameters.
    #[inline]
    pub fn with_options(mut self, options: gaussdb_runtime::CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Sends the request.
    #[inline]
    pub fn send(
        self,
    ) -> gaussdb_runtime::SendFuture<
        crate::dws::types::ListClusterTopologyRingsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListClusterTopologyRingsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_cluster_topology_rings`](crate::dws::Client::list_cluster_topology_rings).
#[derive(Clone)]
pub struct ListClusterTopologyRingsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Offset at which the page starts; 0 is the beginning. The reference does not say what it counts.
    pub offset: Option<i64>,
    /// Largest number of items to return in one page.
    pub limit: Option<i64>,
}

impl ListClusterTopologyRingsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterTopologyRingsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        offset: Member::query("offset"),
        limit: Member::query("limit"),
    }
}

impl gaussdb_runtime::codegen::Input for ListClusterTopologyRingsInput {
    type Output = crate::dws::types::ListClusterTopologyRingsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListClusterTopologyRingsInput {
    type Item = crate::dws::types::TopologyRing;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        ..gaussdb_runtime::codegen::Pagination::new("cluster_rings")
    };
}

impl ListClusterTopologyRings {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::TopologyRing> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::TopologyRing> {
        self.pages().items()
    }
}

/// Rings in the topology of the cluster, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListClusterTopologyRingsResponse {
    /// Rings of hosts in the topology of the cluster.
    pub cluster_rings: Vec<crate::dws::types::TopologyRing>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListClusterTopologyRingsResponse {
    /// Rings of hosts in the topology of the cluster.
    #[inline]
    pub fn cluster_rings(&self) -> &[crate::dws::types::TopologyRing] {
        &self.cluster_rings
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterTopologyRingsResponse {
        cluster_rings: Member::new("cluster_rings"),
        count: Member::new("count"),
    }
}

/// An instance in the topology of a cluster, with its IP addresses, load balancer and state.
#[derive(Clone)]
#[non_exhaustive]
pub struct TopologyInstance {
    /// ID of the database instance in the ring.
    pub id: Option<String>,
    /// Name of the database instance in the ring.
    pub name: Option<String>,
    /// IP address by which the instance is managed.
    pub manage_ip: Option<String>,
    /// IP address at which the instance serves clients.
    pub traffic_ip: Option<String>,
    /// IP address for communication inside the cluster.
    pub internal_ip: Option<String>,
    /// Management IP address inside the cluster, null in the documented example.
    pub internal_mgnt_ip: Option<String>,
    /// Elastic IP address (EIP) of the instance, null if it has none.
    pub eip: Option<String>,
    /// Address of the elastic load balancer (ELB).
    pub elb: Option<String>,
    /// State of the instance, such as 200.
    pub status: Option<String>,
    /// Code of the availability zone (AZ) in which the node or instance runs.
    pub az_code: Option<String>,
}

impl TopologyInstance {
    /// ID of the database instance in the ring.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the database instance in the ring.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// IP address by which the instance is managed.
    #[inline]
    pub fn manage_ip(&self) -> Option<&str> {
        self.manage_ip.as_deref()
    }

    /// IP address at which the instance serves clients.
    #[inline]
    pub fn traffic_ip(&self) -> Option<&str> {
        self.traffic_ip.as_deref()
    }

    /// IP address for communication inside the cluster.
    #[inline]
    pub fn internal_ip(&self) -> Option<&str> {
        self.internal_ip.as_deref()
    }

    /// Management IP address inside the cluster, null in the documented example.
    #[inline]
    pub fn internal_mgnt_ip(&self) -> Option<&str> {
        self.internal_mgnt_ip.as_deref()
    }

    /// Elastic IP address (EIP) of the instance, null if it has none.
    #[inline]
    pub fn eip(&self) -> Option<&str> {
        self.eip.as_deref()
    }

    /// Address of the elastic load balancer (ELB).
    #[inline]
    pub fn elb(&self) -> Option<&str> {
        self.elb.as_deref()
    }

    /// State of the instance, such as 200.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Code of the availability zone (AZ) in which the node or instance runs.
    #[inline]
    pub fn az_code(&self) -> Option<&str> {
        self.az_code.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    TopologyInstance {
        id: Member::new("id"),
        name: Member::new("name"),
        manage_ip: Member::new("manage_ip"),
        traffic_ip: Member::new("traffic_ip"),
        internal_ip: Member::new("internal_ip"),
        internal_mgnt_ip: Member::new("internal_mgnt_ip"),
        eip: Member::new("eip"),
        elb: Member::new("elb"),
        status: Member::new("status"),
        az_code: Member::new("az_code"),
    }
}

/// A ring in the topology of a cluster, with its instances.
#[derive(Clone)]
#[non_exhaustive]
pub struct TopologyRing {
    /// Instances that form the ring, one per host.
    pub instance_info_lists: Vec<crate::dws::types::TopologyInstance>,
}

impl TopologyRing {
    /// Instances that form the ring, one per host.
    #[inline]
    pub fn instance_info_lists(&self) -> &[crate::dws::types::TopologyInstance] {
        &self.instance_info_lists
    }
}

gaussdb_runtime::reflect_struct! {
    TopologyRing {
        instance_info_lists: Member::new("instance_info_lists"),
    }
}
