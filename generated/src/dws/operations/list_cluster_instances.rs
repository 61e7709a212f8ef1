// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1instances/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.47",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listClusterInstances",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/instances",
    )
};

impl crate::dws::Client {
    /// List instances of a cluster
    ///
    /// Lists the hosts of a cluster with ID, status, service and internal IP address, and the logical
    /// cluster that each belongs to. The response also repeats name and status of the cluster.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/instances`
    ///
    /// - Documented in: section 5.2.47 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_cluster_instances()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_cluster_instances(&self) -> ListClusterInstances {
        ListClusterInstances {
            client: self.clone(),
            input: <ListClusterInstancesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_cluster_instances`](crate::dws::Client::list_cluster_instances).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClusterInstances {
    client: crate::dws::Client,
    input: ListClusterInstancesInput,
}

impl ListClusterInstances {
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
    pub fn input(mut self, input: ListClusterInstancesInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListClusterInstancesResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListClusterInstancesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_cluster_instances`](crate::dws::Client::list_cluster_instances).
#[derive(Clone)]
pub struct ListClusterInstancesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl ListClusterInstancesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterInstancesInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListClusterInstancesInput {
    type Output = crate::dws::types::ListClusterInstancesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A host of a cluster, with IP addresses and its logical cluster.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterInstance {
    /// ID of the instance, as [`list_cluster_instances`](crate::dws::Client::list_cluster_instances) gives it.
    pub instance_id: Option<String>,
    /// Name of the instance, such as `test_name-dws-cn-cn-1-1`.
    pub instance_name: Option<String>,
    /// State of the instance, for example `AVAILABLE`.
    pub instance_status: Option<String>,
    /// IP address at which the instance serves clients.
    pub traffic_ip: Option<String>,
    /// IP address for communication inside the cluster.
    pub internal_ip: Option<String>,
    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    pub logical_cluster_name: Option<String>,
}

impl ClusterInstance {
    /// ID of the instance, as [`list_cluster_instances`](crate::dws::Client::list_cluster_instances) gives it.
    #[inline]
    pub fn instance_id(&self) -> Option<&str> {
        self.instance_id.as_deref()
    }

    /// Name of the instance, such as `test_name-dws-cn-cn-1-1`.
    #[inline]
    pub fn instance_name(&self) -> Option<&str> {
        self.instance_name.as_deref()
    }

    /// State of the instance, for example `AVAILABLE`.
    #[inline]
    pub fn instance_status(&self) -> Option<&str> {
        self.instance_status.as_deref()
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

    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    #[inline]
    pub fn logical_cluster_name(&self) -> Option<&str> {
        self.logical_cluster_name.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterInstance {
        instance_id: Member::new("instance_id"),
        instance_name: Member::new("instance_name"),
        instance_status: Member::new("instance_status"),
        traffic_ip: Member::new("traffic_ip"),
        internal_ip: Member::new("internal_ip"),
        logical_cluster_name: Member::new("logical_cluster_name"),
    }
}

/// Name and state of the cluster, and its hosts.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListClusterInstancesResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub cluster_id: Option<String>,
    /// Name of the cluster that the instances belong to.
    pub cluster_name: Option<String>,
    /// State of the cluster, such as `AVAILABLE`.
    pub cluster_status: Option<String>,
    /// Instances of the cluster with their addresses and status.
    pub instances: Vec<crate::dws::types::ClusterInstance>,
}

impl ListClusterInstancesResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }

    /// Name of the cluster that the instances belong to.
    #[inline]
    pub fn cluster_name(&self) -> Option<&str> {
        self.cluster_name.as_deref()
    }

    /// State of the cluster, such as `AVAILABLE`.
    #[inline]
    pub fn cluster_status(&self) -> Option<&str> {
        self.cluster_status.as_deref()
    }

    /// Instances of the cluster with their addresses and status.
    #[inline]
    pub fn instances(&self) -> &[crate::dws::types::ClusterInstance] {
        &self.instances
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterInstancesResponse {
        cluster_id: Member::new("cluster_id"),
        cluster_name: Member::new("cluster_name"),
        cluster_status: Member::new("cluster_status"),
        instances: Member::new("instances"),
    }
}
