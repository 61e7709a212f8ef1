// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1logical-clusters~1{logical_cluster_id}/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.18",
    idempotent: true,
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[417u16],
            message: Some("error_msg"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("error_code", &["DWS.0000"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateLogicalCluster",
        gaussdb_runtime::codegen::Method::Put,
        "/v2/{project_id}/clusters/{cluster_id}/logical-clusters/{logical_cluster_id}",
    )
};

impl crate::dws::Client {
    /// Change a logical cluster's rings
    ///
    /// Grows or shrinks a logical cluster: `cluster_rings` lists all rings it is to consist of
    /// afterwards. `edit_enable` of [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) says whether a
    /// change is allowed now. HTTP 200 alone is not success: `error_code` must be `DWS.0000`. Follow the work in
    /// `action_info` of [`list_logical_clusters`](crate::dws::Client::list_logical_clusters).
    ///
    /// `PUT /v2/{project_id}/clusters/{cluster_id}/logical-clusters/{logical_cluster_id}`
    ///
    /// - Documented in: section 5.2.18 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result:
    /// [`wait_until_logical_cluster_done`](crate::dws::operations::ListLogicalClusters::wait_until_logical_cluster_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::{RingHostSpec, RingSpec};
    ///
    /// let response = client
    ///     .update_logical_cluster()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .logical_cluster_id("8a9324e0-bd10-49a5-ae80-84773314031a")
    ///     .cluster_rings([
    ///         RingSpec::builder()
    ///             .ring_hosts([
    ///                 RingHostSpec::builder()
    ///                     .host_name("host-192-168-0-11")
    ///                     .back_ip("192.168.1.11")
    ///                     .cpu_cores(1)
    ///                     .memory(12.5)
    ///                     .disk_size(12.5),
    ///             ]),
    ///     ])
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_logical_cluster(&self) -> UpdateLogicalCluster {
        UpdateLogicalCluster {
            client: self.clone(),
            input: <UpdateLogicalClusterInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_logical_cluster`](crate::dws::Client::update_logical_cluster).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateLogicalCluster {
    client: crate::dws::Client,
    input: UpdateLogicalClusterInput,
}

impl UpdateLogicalCluster {
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

    /// ID of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    /// Required.
    pub fn logical_cluster_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.logical_cluster_id = value.into_value();
        self
    }

    /// All rings of hosts that the logical cluster is to have afterwards. Required.
    pub fn cluster_rings(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::RingSpec>,
    ) -> Self {
        self.input.body.cluster_rings = Some(value.into_iter().collect());
        self
    }

    /// Way in which the logical cluster is changed, such as `read-only`.
    pub fn mode(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.mode = value.into_value();
        self
    }

    /// Number that says whether the logical cluster is to wait to be destroyed, such as 0.
    pub fn waiting_for_killing(
        mut self,
        value: impl gaussdb_runtime::IntoValue<i64>,
    ) -> Self {
        self.input.body.waiting_for_killing = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateLogicalClusterInput) -> Self {
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

/// The input of [`update_logical_cluster`](crate::dws::Client::update_logical_cluster).
#[derive(Clone)]
pub struct UpdateLogicalClusterInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// ID of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    ///
    /// Required.
    pub logical_cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::UpdateLogicalClusterRequest,
}

impl UpdateLogicalClusterInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateLogicalClusterInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        logical_cluster_id: Member::path("logical_cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateLogicalClusterInput {
    type Output = crate::dws::types::ClusterOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// All rings that the logical cluster is to consist of, and the mode of the change.
#[derive(Clone)]
pub struct UpdateLogicalClusterRequest {
    /// All rings of hosts that the logical cluster is to have afterwards.
    ///
    /// Required.
    pub cluster_rings: Option<Vec<crate::dws::types::RingSpec>>,
    /// Way in which the logical cluster is changed, such as `read-only`.
    pub mode: Option<String>,
    /// Number that says whether the logical cluster is to wait to be destroyed, such as 0.
    pub waiting_for_killing: Option<i64>,
}

impl UpdateLogicalClusterRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateLogicalClusterRequest {
        cluster_rings: Member::new("cluster_rings").required(),
        mode: Member::new("mode"),
        waiting_for_killing: Member::new("waiting_for_killing"),
    }
}
