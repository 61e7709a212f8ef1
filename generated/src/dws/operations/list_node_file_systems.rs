// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1dms~1clusters~1{cluster_id}~1file-system/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.18.5",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listNodeFileSystems",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/dms/clusters/{cluster_id}/file-system",
    )
};

impl crate::dws::Client {
    /// List file system usage
    ///
    /// Lists how full each file system of each node of a cluster is, as latest values.
    ///
    /// `GET /v1/{project_id}/dms/clusters/{cluster_id}/file-system`
    ///
    /// - Documented in: section 5.18.5 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_node_file_systems()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_node_file_systems(&self) -> ListNodeFileSystems {
        ListNodeFileSystems {
            client: self.clone(),
            input: <ListNodeFileSystemsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_node_file_systems`](crate::dws::Client::list_node_file_systems).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNodeFileSystems {
    client: crate::dws::Client,
    input: ListNodeFileSystemsInput,
}

impl ListNodeFileSystems {
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
    pub fn input(mut self, input: ListNodeFileSystemsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListNodeFileSystemsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListNodeFileSystemsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_node_file_systems`](crate::dws::Client::list_node_file_systems).
#[derive(Clone)]
pub struct ListNodeFileSystemsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl ListNodeFileSystemsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListNodeFileSystemsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListNodeFileSystemsInput {
    type Output = crate::dws::types::ListNodeFileSystemsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Usage of one file system, as the latest value.
#[derive(Clone)]
#[non_exhaustive]
pub struct FileSystemUsage {
    /// Device of the file system, such as `/dev/vda1`.
    pub fs_name: Option<String>,
    /// Used share of the file system, such as 21.09.
    pub usage: Option<f64>,
}

impl FileSystemUsage {
    /// Device of the file system, such as `/dev/vda1`.
    #[inline]
    pub fn fs_name(&self) -> Option<&str> {
        self.fs_name.as_deref()
    }

    /// Used share of the file system, such as 21.09.
    #[inline]
    pub fn usage(&self) -> Option<f64> {
        self.usage
    }
}

gaussdb_runtime::reflect_struct! {
    FileSystemUsage {
        fs_name: Member::new("fs_name"),
        usage: Member::new("usage"),
    }
}

/// Usage of the file systems of each node, with the time of the response.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListNodeFileSystemsResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub cluster_id: Option<String>,
    /// Kind of object that the values belong to: `file_system`.
    pub dimension: Option<String>,
    /// Nodes of the cluster, each with its values of the metric.
    pub dws_instances: Vec<crate::dws::types::NodeFileSystemUsage>,
    /// Name of the metric, such as `io_busy` or `mem_usage`.
    pub metric_name: Option<String>,
    /// Time of the response, as a Unix timestamp in milliseconds.
    pub timestamp: Option<i64>,
}

impl ListNodeFileSystemsResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }

    /// Kind of object that the values belong to: `file_system`.
    #[inline]
    pub fn dimension(&self) -> Option<&str> {
        self.dimension.as_deref()
    }

    /// Nodes of the cluster, each with its values of the metric.
    #[inline]
    pub fn dws_instances(&self) -> &[crate::dws::types::NodeFileSystemUsage] {
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
    ListNodeFileSystemsResponse {
        cluster_id: Member::new("cluster_id"),
        dimension: Member::new("dimension"),
        dws_instances: Member::new("dws_instances"),
        metric_name: Member::new("metric_name"),
        timestamp: Member::new("timestamp"),
    }
}

/// Usage of the file systems of one node.
#[derive(Clone)]
#[non_exhaustive]
pub struct NodeFileSystemUsage {
    /// ID of the node of the cluster.
    pub dws_instance_id: Option<String>,
    /// Values of the node, file system by file system.
    pub file_system: Vec<crate::dws::types::FileSystemUsage>,
}

impl NodeFileSystemUsage {
    /// ID of the node of the cluster.
    #[inline]
    pub fn dws_instance_id(&self) -> Option<&str> {
        self.dws_instance_id.as_deref()
    }

    /// Values of the node, file system by file system.
    #[inline]
    pub fn file_system(&self) -> &[crate::dws::types::FileSystemUsage] {
        &self.file_system
    }
}

gaussdb_runtime::reflect_struct! {
    NodeFileSystemUsage {
        dws_instance_id: Member::new("dws_instance_id"),
        file_system: Member::new("file_system"),
    }
}
