// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1snapshots~1cross-region-policies/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.19; dws-2023-zh, 5.2.8",
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createCrossRegionSnapshotPolicy",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/snapshots/cross-region-policies",
    )
};

impl crate::dws::Client {
    /// Set up cross-region backup
    ///
    /// Sets that snapshots of a cluster are also kept in another region, in which project there, and
    /// for how many days. Take the region from
    /// [`list_cross_region_snapshot_regions`](crate::dws::Client::list_cross_region_snapshot_regions).
    ///
    /// `POST /v1/{project_id}/snapshots/cross-region-policies`
    ///
    /// - Documented in: section 5.3.19 of `dws-2024-en`, section 5.2.8 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .create_cross_region_snapshot_policy()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .destination_project_id("16a3b2c4d5e6f70819203b4c5d6e7f80")
    ///     .destination_region("cn-south-1")
    ///     .status(true)
    ///     .back_keep_day(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_cross_region_snapshot_policy(
        &self,
    ) -> CreateCrossRegionSnapshotPolicy {
        CreateCrossRegionSnapshotPolicy {
            client: self.clone(),
            input: <CreateCrossRegionSnapshotPolicyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`create_cross_region_snapshot_policy`](crate::dws::Client::create_cross_region_snapshot_policy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCrossRegionSnapshotPolicy {
    client: crate::dws::Client,
    input: CreateCrossRegionSnapshotPolicyInput,
}

impl CreateCrossRegionSnapshotPolicy {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster whose snapshots are to be copied, as [`list_clusters`](crate::dws::Client::list_clusters)
    /// gives it. Required.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.cluster_id = value.into_value();
        self
    }

    /// ID of the project in the destination region that receives the snapshots. Required.
    pub fn destination_project_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.destination_project_id = value.into_value();
        self
    }

    /// Region to which the snapshots are copied. Required.
    pub fn destination_region(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.destination_region = value.into_value();
        self
    }

    /// Whether snapshots are to be copied to the other region. Required.
    pub fn status(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.status = value.into_value();
        self
    }

    /// Number of days for which snapshots are kept in the destination region. Required.
    pub fn back_keep_day(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.back_keep_day = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateCrossRegionSnapshotPolicyInput) -> Self {
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

/// The input of [`create_cross_region_snapshot_policy`](crate::dws::Client::create_cross_region_snapshot_policy).
#[derive(Clone)]
pub struct CreateCrossRegionSnapshotPolicyInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::CreateCrossRegionSnapshotPolicyRequest,
}

impl CreateCrossRegionSnapshotPolicyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateCrossRegionSnapshotPolicyInput {
        project_id: Member::path("project_id"),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateCrossRegionSnapshotPolicyInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Settings for keeping snapshots of a cluster in another region.
#[derive(Clone)]
pub struct CreateCrossRegionSnapshotPolicyRequest {
    /// ID of the cluster whose snapshots are to be copied, as [`list_clusters`](crate::dws::Client::list_clusters)
    /// gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// ID of the project in the destination region that receives the snapshots.
    ///
    /// Required.
    pub destination_project_id: Option<String>,
    /// Region to which the snapshots are copied.
    ///
    /// Required.
    pub destination_region: Option<String>,
    /// Whether snapshots are to be copied to the other region.
    ///
    /// Required.
    pub status: Option<bool>,
    /// Number of days for which snapshots are kept in the destination region.
    ///
    /// Required.
    pub back_keep_day: Option<i64>,
}

impl CreateCrossRegionSnapshotPolicyRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateCrossRegionSnapshotPolicyRequest {
        cluster_id: Member::new("cluster_id").required(),
        destination_project_id: Member::new("destination_project_id").required(),
        destination_region: Member::new("destination_region").required(),
        status: Member::new("status").required(),
        back_keep_day: Member::new("back_keep_day").required(),
    }
}
