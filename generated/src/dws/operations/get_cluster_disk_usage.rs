// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1volume/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.49",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getClusterDiskUsage",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/volume",
    )
};

impl crate::dws::Client {
    /// Get disk usage per node
    ///
    /// Returns capacity and usage of the disks of each node on the tenant side of a cluster, and the
    /// number of data copies.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/volume`
    ///
    /// - Documented in: section 5.2.49 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_cluster_disk_usage()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_cluster_disk_usage(&self) -> GetClusterDiskUsage {
        GetClusterDiskUsage {
            client: self.clone(),
            input: <GetClusterDiskUsageInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_cluster_disk_usage`](crate::dws::Client::get_cluster_disk_usage).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetClusterDiskUsage {
    client: crate::dws::Client,
    input: GetClusterDiskUsageInput,
}

impl GetClusterDiskUsage {
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

    /// Namespace of the request; the reference names no values.
    pub fn namespace(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.namespace = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetClusterDiskUsageInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::GetClusterDiskUsageResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::GetClusterDiskUsageResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_cluster_disk_usage`](crate::dws::Client::get_cluster_disk_usage).
#[derive(Clone)]
pub struct GetClusterDiskUsageInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Namespace of the request; the reference names no values.
    pub namespace: Option<String>,
}

impl GetClusterDiskUsageInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetClusterDiskUsageInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        namespace: Member::query("namespace"),
    }
}

impl gaussdb_runtime::codegen::Input for GetClusterDiskUsageInput {
    type Output = crate::dws::types::GetClusterDiskUsageResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Disk usage of the nodes, and the number of data copies.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetClusterDiskUsageResponse {
    /// Number of copies that are kept of the data.
    pub duplicate: Option<i64>,
    /// Disks of the nodes with their usage.
    pub disk_info_list: Vec<crate::dws::types::NodeDiskUsage>,
}

impl GetClusterDiskUsageResponse {
    /// Number of copies that are kept of the data.
    #[inline]
    pub fn duplicate(&self) -> Option<i64> {
        self.duplicate
    }

    /// Disks of the nodes with their usage.
    #[inline]
    pub fn disk_info_list(&self) -> &[crate::dws::types::NodeDiskUsage] {
        &self.disk_info_list
    }
}

gaussdb_runtime::reflect_struct! {
    GetClusterDiskUsageResponse {
        duplicate: Member::new("duplicate"),
        disk_info_list: Member::new("disk_info_list"),
    }
}

/// Capacity and usage of the disk of one node.
#[derive(Clone)]
#[non_exhaustive]
pub struct NodeDiskUsage {
    /// Disk usage of the node in percent of its capacity: 0.92 for 7.37 of 800 in an example.
    pub percentage: Option<String>,
    /// Size of the disk of the node, such as 600; the reference names no unit.
    pub disk_capacity: Option<String>,
    /// Disk space in use on the node, such as 24.38, in the unit of `disk_capacity`.
    pub disk_used: Option<String>,
    /// Role of the node in the cluster.
    pub role: Option<String>,
    /// ID of the node that has the disk.
    pub id: Option<String>,
    /// Group that the node belongs to, such as `cn-1`.
    pub group: Option<String>,
    /// Name of the node, such as `test-default-k-dws-cn-cn-1-1`.
    pub name: Option<String>,
}

impl NodeDiskUsage {
    /// Disk usage of the node in percent of its capacity: 0.92 for 7.37 of 800 in an example.
    #[inline]
    pub fn percentage(&self) -> Option<&str> {
        self.percentage.as_deref()
    }

    /// Size of the disk of the node, such as 600; the reference names no unit.
    #[inline]
    pub fn disk_capacity(&self) -> Option<&str> {
        self.disk_capacity.as_deref()
    }

    /// Disk space in use on the node, such as 24.38, in the unit of `disk_capacity`.
    #[inline]
    pub fn disk_used(&self) -> Option<&str> {
        self.disk_used.as_deref()
    }

    /// Role of the node in the cluster.
    #[inline]
    pub fn role(&self) -> Option<&str> {
        self.role.as_deref()
    }

    /// ID of the node that has the disk.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Group that the node belongs to, such as `cn-1`.
    #[inline]
    pub fn group(&self) -> Option<&str> {
        self.group.as_deref()
    }

    /// Name of the node, such as `test-default-k-dws-cn-cn-1-1`.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    NodeDiskUsage {
        percentage: Member::new("percentage"),
        disk_capacity: Member::new("disk_capacity"),
        disk_used: Member::new("disk_used"),
        role: Member::new("role"),
        id: Member::new("id"),
        group: Member::new("group"),
        name: Member::new("name"),
    }
}
