// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1check-instance-storage/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.52",
    idempotent: true,
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "checkClusterStorageExpansion",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/clusters/{cluster_id}/check-instance-storage",
    )
};

impl crate::dws::Client {
    /// Check a disk expansion
    ///
    /// Checks whether the disks of a cluster can be enlarged to `new_size` per node, without changing
    /// anything. A passed check answers HTTP 200 without a body. The expansion itself is
    /// [`expand_cluster_storage`](crate::dws::Client::expand_cluster_storage).
    ///
    /// `POST /v1/{project_id}/clusters/{cluster_id}/check-instance-storage`
    ///
    /// - Documented in: section 5.2.52 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .check_cluster_storage_expansion()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .new_size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_cluster_storage_expansion(&self) -> CheckClusterStorageExpansion {
        CheckClusterStorageExpansion {
            client: self.clone(),
            input: <CheckClusterStorageExpansionInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`check_cluster_storage_expansion`](crate::dws::Client::check_cluster_storage_expansion).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckClusterStorageExpansion {
    client: crate::dws::Client,
    input: CheckClusterStorageExpansionInput,
}

impl CheckClusterStorageExpansion {
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

    /// Usable storage capacity of each node after the expansion, in GB. Required.
    pub fn new_size(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.new_size = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CheckClusterStorageExpansionInput) -> Self {
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

/// The input of [`check_cluster_storage_expansion`](crate::dws::Client::check_cluster_storage_expansion).
#[derive(Clone)]
pub struct CheckClusterStorageExpansionInput {
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
    /// The body.
    pub body: crate::dws::types::CheckClusterStorageExpansionRequest,
}

impl CheckClusterStorageExpansionInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CheckClusterStorageExpansionInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        namespace: Member::query("namespace"),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CheckClusterStorageExpansionInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Disk size per node whose feasibility is to be checked.
#[derive(Clone)]
pub struct CheckClusterStorageExpansionRequest {
    /// Usable storage capacity of each node after the expansion, in GB.
    ///
    /// Required.
    pub new_size: Option<i64>,
}

impl CheckClusterStorageExpansionRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CheckClusterStorageExpansionRequest {
        new_size: Member::new("new_size").required(),
    }
}
