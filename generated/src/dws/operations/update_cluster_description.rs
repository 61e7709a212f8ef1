// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1description/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.54; dws-2023-zh, 5.1.11",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[417u16],
            message: Some("error_msg"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("error_code", &["DWS.0000"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateClusterDescription",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/clusters/{cluster_id}/description",
    )
};

impl crate::dws::Client {
    /// Save a cluster's description
    ///
    /// Stores a free text that describes a cluster; an earlier text is replaced. HTTP 200 alone is not
    /// proof of success; read `error_code` too.
    ///
    /// `POST /v1/{project_id}/clusters/{cluster_id}/description`
    ///
    /// - Documented in: section 5.2.54 of `dws-2024-en`, section 5.1.11 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .update_cluster_description()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .description_info("Used by the monthly report.")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_cluster_description(&self) -> UpdateClusterDescription {
        UpdateClusterDescription {
            client: self.clone(),
            input: <UpdateClusterDescriptionInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_cluster_description`](crate::dws::Client::update_cluster_description).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateClusterDescription {
    client: crate::dws::Client,
    input: UpdateClusterDescriptionInput,
}

impl UpdateClusterDescription {
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

    /// New description of the cluster. Required.
    pub fn description_info(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.description_info = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateClusterDescriptionInput) -> Self {
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

/// The input of [`update_cluster_description`](crate::dws::Client::update_cluster_description).
#[derive(Clone)]
pub struct UpdateClusterDescriptionInput {
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
    pub body: crate::dws::types::UpdateClusterDescriptionRequest,
}

impl UpdateClusterDescriptionInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateClusterDescriptionInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        namespace: Member::query("namespace"),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateClusterDescriptionInput {
    type Output = crate::dws::types::ClusterOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// New description of the cluster.
#[derive(Clone)]
pub struct UpdateClusterDescriptionRequest {
    /// New description of the cluster.
    ///
    /// Required.
    pub description_info: Option<String>,
}

impl UpdateClusterDescriptionRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateClusterDescriptionRequest {
        description_info: Member::new("description_info").required(),
    }
}
