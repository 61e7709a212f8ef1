// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1security-group/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.2",
    idempotent: true,
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateClusterSecurityGroups",
        gaussdb_runtime::codegen::Method::Put,
        "/v1/{project_id}/clusters/{cluster_id}/security-group",
    )
};

impl crate::dws::Client {
    /// Change a cluster's security groups
    ///
    /// Assigns the security groups listed in `security_groups` to the cluster. The response has no
    /// body.
    ///
    /// `PUT /v1/{project_id}/clusters/{cluster_id}/security-group`
    ///
    /// - Documented in: section 5.2.2 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .update_cluster_security_groups()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .security_groups(["security-group"])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_cluster_security_groups(&self) -> UpdateClusterSecurityGroups {
        UpdateClusterSecurityGroups {
            client: self.clone(),
            input: <UpdateClusterSecurityGroupsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_cluster_security_groups`](crate::dws::Client::update_cluster_security_groups).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateClusterSecurityGroups {
    client: crate::dws::Client,
    input: UpdateClusterSecurityGroupsInput,
}

impl UpdateClusterSecurityGroups {
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

    /// IDs of the security groups that the cluster is to have. Required.
    pub fn security_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.input.body.security_groups = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateClusterSecurityGroupsInput) -> Self {
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

/// The input of [`update_cluster_security_groups`](crate::dws::Client::update_cluster_security_groups).
#[derive(Clone)]
pub struct UpdateClusterSecurityGroupsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::UpdateClusterSecurityGroupsRequest,
}

impl UpdateClusterSecurityGroupsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateClusterSecurityGroupsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateClusterSecurityGroupsInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Security groups that the cluster is to have.
#[derive(Clone)]
pub struct UpdateClusterSecurityGroupsRequest {
    /// IDs of the security groups that the cluster is to have.
    ///
    /// Required.
    pub security_groups: Option<Vec<String>>,
}

impl UpdateClusterSecurityGroupsRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateClusterSecurityGroupsRequest {
        security_groups: Member::new("security_groups").required(),
    }
}
