// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1logical-clusters/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.4",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[417u16],
            message: Some("error_msg"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("error_code", &["DWS.0000"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createLogicalCluster",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/logical-clusters",
    )
};

impl crate::dws::Client {
    /// Create a logical cluster
    ///
    /// Forms a logical cluster, a named share of the nodes of a physical cluster, from the given rings
    /// of hosts. Take the free rings from
    /// [`list_logical_cluster_rings`](crate::dws::Client::list_logical_cluster_rings);
    /// [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) says in `add_enable` whether a logical
    /// cluster can be added now (not while another operation or maintenance task runs). HTTP 200 alone is not success:
    /// `error_code` must be `DWS.0000`. Follow the work in `action_info` of
    /// [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) or in
    /// [`list_logical_cluster_tasks`](crate::dws::Client::list_logical_cluster_tasks).
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/logical-clusters`
    ///
    /// - Documented in: section 5.2.4 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result:
    /// [`wait_until_logical_cluster_created`](crate::dws::operations::ListLogicalClusters::wait_until_logical_cluster_created).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::{LogicalClusterSpec, RingHostSpec, RingSpec};
    ///
    /// let response = client
    ///     .create_logical_cluster()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .logical_cluster(
    ///         LogicalClusterSpec::builder()
    ///             .logical_cluster_name("sales_lc")
    ///             .cluster_rings([
    ///                 RingSpec::builder()
    ///                     .ring_hosts([
    ///                         RingHostSpec::builder()
    ///                             .host_name("host-192-168-0-11")
    ///                             .back_ip("192.168.1.11")
    ///                             .cpu_cores(1)
    ///                             .memory(12.5)
    ///                             .disk_size(12.5),
    ///                     ]),
    ///             ]),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_logical_cluster(&self) -> CreateLogicalCluster {
        CreateLogicalCluster {
            client: self.clone(),
            input: <CreateLogicalClusterInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_logical_cluster`](crate::dws::Client::create_logical_cluster).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLogicalCluster {
    client: crate::dws::Client,
    input: CreateLogicalClusterInput,
}

impl CreateLogicalCluster {
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

    /// Logical cluster to create, with its name and its rings. Required.
    pub fn logical_cluster(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::LogicalClusterSpec>,
    ) -> Self {
        self.input.body.logical_cluster = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateLogicalClusterInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::LogicalClusterOutcome> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::LogicalClusterOutcome> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`create_logical_cluster`](crate::dws::Client::create_logical_cluster).
#[derive(Clone)]
pub struct CreateLogicalClusterInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::CreateLogicalClusterRequest,
}

impl CreateLogicalClusterInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateLogicalClusterInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateLogicalClusterInput {
    type Output = crate::dws::types::LogicalClusterOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Name and rings of the logical cluster to form.
#[derive(Clone)]
pub struct CreateLogicalClusterRequest {
    /// Logical cluster to create, with its name and its rings.
    ///
    /// Required.
    pub logical_cluster: Option<crate::dws::types::LogicalClusterSpec>,
}

impl CreateLogicalClusterRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateLogicalClusterRequest {
        logical_cluster: Member::new("logical_cluster").required(),
    }
}

/// A logical cluster to form, with its name and the rings it consists of.
#[derive(Clone)]
pub struct LogicalClusterSpec {
    /// Name for the new logical cluster.
    ///
    /// Required.
    pub logical_cluster_name: Option<String>,
    /// Rings of hosts that make up the logical cluster.
    ///
    /// Required.
    pub cluster_rings: Option<Vec<crate::dws::types::RingSpec>>,
}

impl LogicalClusterSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name for the new logical cluster. Required.
    pub fn logical_cluster_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.logical_cluster_name = value.into_value();
        self
    }

    /// Rings of hosts that make up the logical cluster. Required.
    pub fn cluster_rings(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::RingSpec>,
    ) -> Self {
        self.cluster_rings = Some(value.into_iter().collect());
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    LogicalClusterSpec {
        logical_cluster_name: Member::new("logical_cluster_name").required(),
        cluster_rings: Member::new("cluster_rings").required(),
    }
}
