// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1convert-to-logical-cluster~1{name}/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.5",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[417u16],
            message: Some("error_msg"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("error_code", &["DWS.0000"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "convertToLogicalCluster",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/convert-to-logical-cluster/{name}",
    )
};

impl crate::dws::Client {
    /// Turn a cluster into a logical cluster
    ///
    /// Converts a physical cluster to logical cluster mode; `name` becomes the name of its first
    /// logical cluster. That one holds system views and cannot be deleted afterwards. HTTP 200 alone is
    /// not success: `error_code` must be `DWS.0000`.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/convert-to-logical-cluster/{name}`
    ///
    /// - Documented in: section 5.2.5 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result:
    /// [`wait_until_logical_cluster_created`](crate::dws::operations::ListLogicalClusters::wait_until_logical_cluster_created).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .convert_to_logical_cluster()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .name("sales_lc")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn convert_to_logical_cluster(&self) -> ConvertToLogicalCluster {
        ConvertToLogicalCluster {
            client: self.clone(),
            input: <ConvertToLogicalClusterInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`convert_to_logical_cluster`](crate::dws::Client::convert_to_logical_cluster).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConvertToLogicalCluster {
    client: crate::dws::Client,
    input: ConvertToLogicalClusterInput,
}

impl ConvertToLogicalCluster {
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

    /// Name for the first logical cluster of the converted cluster. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.name = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ConvertToLogicalClusterInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<crate::dws::types::ClusterOutcome> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ClusterOutcome> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`convert_to_logical_cluster`](crate::dws::Client::convert_to_logical_cluster).
#[derive(Clone)]
pub struct ConvertToLogicalClusterInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Name for the first logical cluster of the converted cluster.
    ///
    /// Required.
    pub name: Option<String>,
}

impl ConvertToLogicalClusterInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ConvertToLogicalClusterInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        name: Member::path("name").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ConvertToLogicalClusterInput {
    type Output = crate::dws::types::ClusterOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}
