// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1logical-clusters~1enable/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.20",
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
        "updateLogicalClusterSwitch",
        gaussdb_runtime::codegen::Method::Put,
        "/v2/{project_id}/clusters/{cluster_id}/logical-clusters/enable",
    )
};

impl crate::dws::Client {
    /// Show or hide logical cluster functions
    ///
    /// Sets whether the console shows the functions for logical clusters. Nothing else changes: the
    /// cluster is not converted, and for a cluster that already is in logical cluster mode the switch
    /// has no effect. To convert a cluster, use
    /// [`convert_to_logical_cluster`](crate::dws::Client::convert_to_logical_cluster).
    ///
    /// `PUT /v2/{project_id}/clusters/{cluster_id}/logical-clusters/enable`
    ///
    /// - Documented in: section 5.2.20 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .update_logical_cluster_switch()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .enable(true)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_logical_cluster_switch(&self) -> UpdateLogicalClusterSwitch {
        UpdateLogicalClusterSwitch {
            client: self.clone(),
            input: <UpdateLogicalClusterSwitchInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_logical_cluster_switch`](crate::dws::Client::update_logical_cluster_switch).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateLogicalClusterSwitch {
    client: crate::dws::Client,
    input: UpdateLogicalClusterSwitchInput,
}

impl UpdateLogicalClusterSwitch {
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

    /// Whether the functions for logical clusters are shown. Required.
    pub fn enable(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.enable = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateLogicalClusterSwitchInput) -> Self {
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

/// The input of [`update_logical_cluster_switch`](crate::dws::Client::update_logical_cluster_switch).
#[derive(Clone)]
pub struct UpdateLogicalClusterSwitchInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::UpdateLogicalClusterSwitchRequest,
}

impl UpdateLogicalClusterSwitchInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateLogicalClusterSwitchInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateLogicalClusterSwitchInput {
    type Output = crate::dws::types::ClusterOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Switch that shows or hides functions for logical clusters in the console.
#[derive(Clone)]
pub struct UpdateLogicalClusterSwitchRequest {
    /// Whether the functions for logical clusters are shown.
    ///
    /// Required.
    pub enable: Option<bool>,
}

impl UpdateLogicalClusterSwitchRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateLogicalClusterSwitchRequest {
        enable: Member::new("enable").required(),
    }
}
