// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1storage-expand-range/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.50",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getClusterStorageExpansionRange",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/storage-expand-range",
    )
};

impl crate::dws::Client {
    /// Get possible disk sizes
    ///
    /// Returns the present disk size of a cluster and the smallest and largest size that
    /// [`expand_cluster_storage`](crate::dws::Client::expand_cluster_storage) accepts.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/storage-expand-range`
    ///
    /// - Documented in: section 5.2.50 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_cluster_storage_expansion_range()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_cluster_storage_expansion_range(
        &self,
    ) -> GetClusterStorageExpansionRange {
        GetClusterStorageExpansionRange {
            client: self.clone(),
            input: <GetClusterStorageExpansionRangeInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`get_cluster_storage_expansion_range`](crate::dws::Client::get_cluster_storage_expansion_range).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetClusterStorageExpansionRange {
    client: crate::dws::Client,
    input: GetClusterStorageExpansionRangeInput,
}

impl GetClusterStorageExpansionRange {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetClusterStorageExpansionRangeInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<
        crate::dws::types::GetClusterStorageExpansionRangeResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::GetClusterStorageExpansionRangeResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_cluster_storage_expansion_range`](crate::dws::Client::get_cluster_storage_expansion_range).
#[derive(Clone)]
pub struct GetClusterStorageExpansionRangeInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl GetClusterStorageExpansionRangeInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetClusterStorageExpansionRangeInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for GetClusterStorageExpansionRangeInput {
    type Output = crate::dws::types::GetClusterStorageExpansionRangeResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Present, smallest and largest disk size of the cluster.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetClusterStorageExpansionRangeResponse {
    /// Smallest size that can be chosen for the disks, such as 100; the reference names no unit.
    pub min_size: Option<i64>,
    /// Largest size to which the disks can be expanded, such as 2000, in the unit of `min_size`.
    pub max_size: Option<i64>,
    /// Disk size of the cluster as it is now, before an expansion, in the unit of `min_size`.
    pub current_size: Option<i64>,
}

impl GetClusterStorageExpansionRangeResponse {
    /// Smallest size that can be chosen for the disks, such as 100; the reference names no unit.
    #[inline]
    pub fn min_size(&self) -> Option<i64> {
        self.min_size
    }

    /// Largest size to which the disks can be expanded, such as 2000, in the unit of `min_size`.
    #[inline]
    pub fn max_size(&self) -> Option<i64> {
        self.max_size
    }

    /// Disk size of the cluster as it is now, before an expansion, in the unit of `min_size`.
    #[inline]
    pub fn current_size(&self) -> Option<i64> {
        self.current_size
    }
}

gaussdb_runtime::reflect_struct! {
    GetClusterStorageExpansionRangeResponse {
        min_size: Member::new("min_size"),
        max_size: Member::new("max_size"),
        current_size: Member::new("current_size"),
    }
}
