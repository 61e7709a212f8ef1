// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1snapshots~1cross-region-policies/delete by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.21; dws-2023-zh, 5.2.10",
    idempotent: true,
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteCrossRegionSnapshotPolicy",
        gaussdb_runtime::codegen::Method::Delete,
        "/v1/{project_id}/snapshots/cross-region-policies",
    )
};

impl crate::dws::Client {
    /// Delete cross-region backup settings
    ///
    /// Deletes the cross-region backup settings of the cluster in the query parameter `cluster_id`.
    ///
    /// `DELETE /v1/{project_id}/snapshots/cross-region-policies`
    ///
    /// - Documented in: section 5.3.21 of `dws-2024-en`, section 5.2.10 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .delete_cross_region_snapshot_policy()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_cross_region_snapshot_policy(
        &self,
    ) -> DeleteCrossRegionSnapshotPolicy {
        DeleteCrossRegionSnapshotPolicy {
            client: self.clone(),
            input: <DeleteCrossRegionSnapshotPolicyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`delete_cross_region_snapshot_policy`](crate::dws::Client::delete_cross_region_snapshot_policy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCrossRegionSnapshotPolicy {
    client: crate::dws::Client,
    input: DeleteCrossRegionSnapshotPolicyInput,
}

impl DeleteCrossRegionSnapshotPolicy {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster whose snapshots are no longer to be copied to another region. Required.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: DeleteCrossRegionSnapshotPolicyInput) -> Self {
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

/// The input of [`delete_cross_region_snapshot_policy`](crate::dws::Client::delete_cross_region_snapshot_policy).
#[derive(Clone)]
pub struct DeleteCrossRegionSnapshotPolicyInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster whose snapshots are no longer to be copied to another region.
    ///
    /// Required. At least 1 character.
    pub cluster_id: Option<String>,
}

impl DeleteCrossRegionSnapshotPolicyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteCrossRegionSnapshotPolicyInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::query("cluster_id").required().limits(&[MinLength(1)]),
    }
}

impl gaussdb_runtime::codegen::Input for DeleteCrossRegionSnapshotPolicyInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}
