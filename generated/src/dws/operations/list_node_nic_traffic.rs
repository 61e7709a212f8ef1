// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1dms~1clusters~1{cluster_id}~1nic~1traffic/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.18.7",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listNodeNicTraffic",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/dms/clusters/{cluster_id}/nic/traffic",
    )
};

impl crate::dws::Client {
    /// List network traffic per node
    ///
    /// Lists the traffic that each network card (NIC) of each node of a cluster reads and writes.
    ///
    /// `GET /v1/{project_id}/dms/clusters/{cluster_id}/nic/traffic`
    ///
    /// - Documented in: section 5.18.7 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_node_nic_traffic()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_node_nic_traffic(&self) -> ListNodeNicTraffic {
        ListNodeNicTraffic {
            client: self.clone(),
            input: <ListNodeNicTrafficInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_node_nic_traffic`](crate::dws::Client::list_node_nic_traffic).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNodeNicTraffic {
    client: crate::dws::Client,
    input: ListNodeNicTrafficInput,
}

impl ListNodeNicTraffic {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListNodeNicTrafficInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListNodeNicTrafficResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListNodeNicTrafficResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_node_nic_traffic`](crate::dws::Client::list_node_nic_traffic).
#[derive(Clone)]
pub struct ListNodeNicTrafficInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl ListNodeNicTrafficInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListNodeNicTrafficInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListNodeNicTrafficInput {
    type Output = crate::dws::types::ListNodeNicTrafficResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Traffic of the network cards of each node, with the time of the response.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListNodeNicTrafficResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub cluster_id: Option<String>,
    /// Kind of object that the values belong to: `nic`.
    pub dimension: Option<String>,
    /// Nodes of the cluster, each with its values of the metric.
    pub dws_instances: Vec<crate::dws::types::NodeNicTraffic>,
    /// Name of the metric, such as `io_busy` or `mem_usage`.
    pub metric_name: Option<String>,
    /// Time of the response, as a Unix timestamp in milliseconds.
    pub timestamp: Option<i64>,
}

impl ListNodeNicTrafficResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }

    /// Kind of object that the values belong to: `nic`.
    #[inline]
    pub fn dimension(&self) -> Option<&str> {
        self.dimension.as_deref()
    }

    /// Nodes of the cluster, each with its values of the metric.
    #[inline]
    pub fn dws_instances(&self) -> &[crate::dws::types::NodeNicTraffic] {
        &self.dws_instances
    }

    /// Name of the metric, such as `io_busy` or `mem_usage`.
    #[inline]
    pub fn metric_name(&self) -> Option<&str> {
        self.metric_name.as_deref()
    }

    /// Time of the response, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn timestamp(&self) -> Option<i64> {
        self.timestamp
    }
}

gaussdb_runtime::reflect_struct! {
    ListNodeNicTrafficResponse {
        cluster_id: Member::new("cluster_id"),
        dimension: Member::new("dimension"),
        dws_instances: Member::new("dws_instances"),
        metric_name: Member::new("metric_name"),
        timestamp: Member::new("timestamp"),
    }
}

/// Traffic of one network card.
#[derive(Clone)]
#[non_exhaustive]
pub struct NicTraffic {
    /// Name of the network card, for example `eth0`.
    pub nic: Option<String>,
    /// Traffic that the network card reads; the reference names no unit.
    pub read: Option<i64>,
    /// Traffic that the network card writes; the reference names no unit.
    pub write: Option<i64>,
}

impl NicTraffic {
    /// Name of the network card, for example `eth0`.
    #[inline]
    pub fn nic(&self) -> Option<&str> {
        self.nic.as_deref()
    }

    /// Traffic that the network card reads; the reference names no unit.
    #[inline]
    pub fn read(&self) -> Option<i64> {
        self.read
    }

    /// Traffic that the network card writes; the reference names no unit.
    #[inline]
    pub fn write(&self) -> Option<i64> {
        self.write
    }
}

gaussdb_runtime::reflect_struct! {
    NicTraffic {
        nic: Member::new("nic"),
        read: Member::new("read"),
        write: Member::new("write"),
    }
}

/// Traffic of the network cards of one node.
#[derive(Clone)]
#[non_exhaustive]
pub struct NodeNicTraffic {
    /// ID of the node of the cluster.
    pub dws_instance_id: Option<String>,
    /// Network cards of the node with their traffic.
    pub nics: Vec<crate::dws::types::NicTraffic>,
}

impl NodeNicTraffic {
    /// ID of the node of the cluster.
    #[inline]
    pub fn dws_instance_id(&self) -> Option<&str> {
        self.dws_instance_id.as_deref()
    }

    /// Network cards of the node with their traffic.
    #[inline]
    pub fn nics(&self) -> &[crate::dws::types::NicTraffic] {
        &self.nics
    }
}

gaussdb_runtime::reflect_struct! {
    NodeNicTraffic {
        dws_instance_id: Member::new("dws_instance_id"),
        nics: Member::new("nics"),
    }
}
