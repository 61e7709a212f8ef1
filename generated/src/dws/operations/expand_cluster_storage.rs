// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1expand-instance-storage/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.38",
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "expandClusterStorage",
        gaussdb_runtime::codegen::Method::Post,
        "/v1.0/{project_id}/clusters/{cluster_id}/expand-instance-storage",
    )
};

impl crate::dws::Client {
    /// Expand the disks of a cluster
    ///
    /// Enlarges the storage of every node to `new_size` GB while services keep running; CPU and memory
    /// stay as they are. Possible for standard data warehouses with SSD disks, stream and hybrid data
    /// warehouses, from version 8.1.1.203 on. `new_size` must exceed the present size and fit the size
    /// step of the flavor: see
    /// [`get_cluster_storage_expansion_range`](crate::dws::Client::get_cluster_storage_expansion_range) and
    /// [`list_node_types`](crate::dws::Client::list_node_types); test it with
    /// [`check_cluster_storage_expansion`](crate::dws::Client::check_cluster_storage_expansion). Asynchronous: poll
    /// [`get_cluster`](crate::dws::Client::get_cluster) (`DISK_EXPANDING`, then `DISK_EXPAND_FAILED` on failure).
    ///
    /// `POST /v1.0/{project_id}/clusters/{cluster_id}/expand-instance-storage`
    ///
    /// - Documented in: section 5.2.38 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_cluster_task_done`](crate::dws::Client::wait_until_cluster_task_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .expand_cluster_storage()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .new_size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn expand_cluster_storage(&self) -> ExpandClusterStorage {
        ExpandClusterStorage {
            client: self.clone(),
            input: <ExpandClusterStorageInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`expand_cluster_storage`](crate::dws::Client::expand_cluster_storage).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExpandClusterStorage {
    client: crate::dws::Client,
    input: ExpandClusterStorageInput,
}

impl ExpandClusterStorage {
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

    /// Usable storage capacity of each node after the expansion, in GB; it must exceed the present one, stay within the
    /// maximum of the flavor and be a multiple of its step. Required.
    pub fn new_size(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.new_size = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ExpandClusterStorageInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<gaussdb_runtime::Empty> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<gaussdb_runtime::Empty> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`expand_cluster_storage`](crate::dws::Client::expand_cluster_storage).
#[derive(Clone)]
pub struct ExpandClusterStorageInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::ExpandClusterStorageRequest,
}

impl ExpandClusterStorageInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ExpandClusterStorageInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for ExpandClusterStorageInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Disk size per node after the expansion.
#[derive(Clone)]
pub struct ExpandClusterStorageRequest {
    /// Usable storage capacity of each node after the expansion, in GB; it must exceed the present one,
    /// stay within the maximum of the flavor and be a multiple of its step.
    ///
    /// Required.
    pub new_size: Option<i64>,
}

impl ExpandClusterStorageRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ExpandClusterStorageRequest {
        new_size: Member::new("new_size").required(),
    }
}
