// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1dms~1clusters~1{cluster_id}~1disk-io/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.18.3",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listNodeDiskIo",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/dms/clusters/{cluster_id}/disk-io",
    )
};

impl crate::dws::Client {
    /// List disk load per node
    ///
    /// Lists how busy each disk of each node of a cluster is with I/O, as latest values.
    ///
    /// `GET /v1/{project_id}/dms/clusters/{cluster_id}/disk-io`
    ///
    /// - Documented in: section 5.18.3 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_node_disk_io()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_node_disk_io(&self) -> ListNodeDiskIo {
        ListNodeDiskIo {
            client: self.clone(),
            input: <ListNodeDiskIoInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_node_disk_io`](crate::dws::Client::list_node_disk_io).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNodeDiskIo {
    client: crate::dws::Client,
    input: ListNodeDiskIoInput,
}

impl ListNodeDiskIo {
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
    pub fn input(mut self, input: ListNodeDiskIoInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListNodeDiskIoResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListNodeDiskIoResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_node_disk_io`](crate::dws::Client::list_node_disk_io).
#[derive(Clone)]
pub struct ListNodeDiskIoInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl ListNodeDiskIoInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListNodeDiskIoInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListNodeDiskIoInput {
    type Output = crate::dws::types::ListNodeDiskIoResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Degree to which one disk is busy with I/O, as the latest value.
#[derive(Clone)]
#[non_exhaustive]
pub struct DiskIo {
    /// Name of the disk, such as `vda`.
    pub disk: Option<String>,
    /// Degree to which the disk is busy with I/O, for example 30.5.
    pub io_busy: Option<f64>,
}

impl DiskIo {
    /// Name of the disk, such as `vda`.
    #[inline]
    pub fn disk(&self) -> Option<&str> {
        self.disk.as_deref()
    }

    /// Degree to which the disk is busy with I/O, for example 30.5.
    #[inline]
    pub fn io_busy(&self) -> Option<f64> {
        self.io_busy
    }
}

gaussdb_runtime::reflect_struct! {
    DiskIo {
        disk: Member::new("disk"),
        io_busy: Member::new("io_busy"),
    }
}

/// Degree to which the disks of each node are busy with I/O, with the time of the response.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListNodeDiskIoResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub cluster_id: Option<String>,
    /// Kind of object that the values belong to: `disk`, or `DiskIO` in an example.
    pub dimension: Option<String>,
    /// Nodes of the cluster, each with its values of the metric.
    pub dws_instances: Vec<crate::dws::types::NodeDiskIo>,
    /// Name of the metric, such as `io_busy` or `mem_usage`.
    pub metric_name: Option<String>,
    /// Time of the response, as a Unix timestamp in milliseconds.
    pub timestamp: Option<i64>,
}

impl ListNodeDiskIoResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }

    /// Kind of object that the values belong to: `disk`, or `DiskIO` in an example.
    #[inline]
    pub fn dimension(&self) -> Option<&str> {
        self.dimension.as_deref()
    }

    /// Nodes of the cluster, each with its values of the metric.
    #[inline]
    pub fn dws_instances(&self) -> &[crate::dws::types::NodeDiskIo] {
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
    ListNodeDiskIoResponse {
        cluster_id: Member::new("cluster_id"),
        dimension: Member::new("dimension"),
        dws_instances: Member::new("dws_instances"),
        metric_name: Member::new("metric_name"),
        timestamp: Member::new("timestamp"),
    }
}

/// Degree to which the disks of one node are busy with I/O.
#[derive(Clone)]
#[non_exhaustive]
pub struct NodeDiskIo {
    /// Disk I/O values of the node, disk by disk.
    pub disks: Vec<crate::dws::types::DiskIo>,
    /// ID of the node of the cluster.
    pub dws_instance_id: Option<String>,
}

impl NodeDiskIo {
    /// Disk I/O values of the node, disk by disk.
    #[inline]
    pub fn disks(&self) -> &[crate::dws::types::DiskIo] {
        &self.disks
    }

    /// ID of the node of the cluster.
    #[inline]
    pub fn dws_instance_id(&self) -> Option<&str> {
        self.dws_instance_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    NodeDiskIo {
        disks: Member::new("disks"),
        dws_instance_id: Member::new("dws_instance_id"),
    }
}
