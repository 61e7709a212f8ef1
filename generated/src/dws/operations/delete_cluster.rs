// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[202u16],
    documented: "dws-2024-en, 5.2.16",
    idempotent: true,
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteCluster",
        gaussdb_runtime::codegen::Method::Delete,
        "/v2/{project_id}/clusters/{cluster_id}",
    )
};

impl crate::dws::Client {
    /// Delete a cluster
    ///
    /// Deletes a cluster and frees everything it holds, user data included; take a snapshot first.
    /// Unlike [`delete_cluster_v1`](crate::dws::Client::delete_cluster_v1), options travel as query parameters, and the
    /// bound elastic IP address can be released too (`release_eip_type`; it is kept by default). By default no snapshot
    /// of the cluster is kept (`keep_last_manual_backup` is 0). HTTP 202 means accepted; poll
    /// [`get_cluster`](crate::dws::Client::get_cluster) until the cluster is gone.
    ///
    /// `DELETE /v2/{project_id}/clusters/{cluster_id}`
    ///
    /// - Documented in: section 5.2.16 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .delete_cluster()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_cluster(&self) -> DeleteCluster {
        DeleteCluster {
            client: self.clone(),
            input: <DeleteClusterInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`delete_cluster`](crate::dws::Client::delete_cluster).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCluster {
    client: crate::dws::Client,
    input: DeleteClusterInput,
}

impl DeleteCluster {
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

    /// Number of snapshots of the cluster that survive its deletion; 0 if left out.
    pub fn keep_last_manual_backup(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.keep_last_manual_backup = value.into_value();
        self
    }

    /// Fate of the bound elastic IP address (EIP), which `NO_RELEASE` (default) keeps and `RELEASE_BINDING` releases.
    pub fn release_eip_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::DeleteClusterReleaseEipType,
        >,
    ) -> Self {
        self.input.release_eip_type = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: DeleteClusterInput) -> Self {
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

/// The input of [`delete_cluster`](crate::dws::Client::delete_cluster).
#[derive(Clone)]
pub struct DeleteClusterInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Number of snapshots of the cluster that survive its deletion; 0 if left out.
    ///
    /// Default: `0`.
    pub keep_last_manual_backup: Option<String>,
    /// Fate of the bound elastic IP address (EIP), which `NO_RELEASE` (default) keeps and
    /// `RELEASE_BINDING` releases.
    ///
    /// Default: `NO_RELEASE`.
    pub release_eip_type: Option<crate::dws::types::DeleteClusterReleaseEipType>,
}

impl DeleteClusterInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteClusterInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        keep_last_manual_backup: Member::query("keep_last_manual_backup"),
        release_eip_type: Member::query("release_eip_type").limits(&[OneOf(&["NO_RELEASE", "RELEASE_BINDING"])]),
    }
}

impl gaussdb_runtime::codegen::Input for DeleteClusterInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Fate of the bound elastic IP address (EIP), which `NO_RELEASE` (default) keeps and
/// `RELEASE_BINDING` releases.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum DeleteClusterReleaseEipType {
    /// The elastic IP address stays with the project.
    NoRelease,
    /// The elastic IP address bound to the cluster is released.
    ReleaseBinding,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    DeleteClusterReleaseEipType {
        NoRelease = "NO_RELEASE",
        ReleaseBinding = "RELEASE_BINDING",
    }
}
