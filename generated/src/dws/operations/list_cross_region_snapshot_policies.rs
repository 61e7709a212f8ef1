// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1snapshots~1cross-region-policies/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.20; dws-2023-zh, 5.2.9",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listCrossRegionSnapshotPolicies",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/snapshots/cross-region-policies",
    )
};

impl crate::dws::Client {
    /// List cross-region backup settings
    ///
    /// Lists the cross-region backup settings of all clusters in the project, or of the cluster in
    /// `cluster_id`: source, destination, retention and total size. Paged with `offset` and `limit`.
    ///
    /// `GET /v1/{project_id}/snapshots/cross-region-policies`
    ///
    /// - Documented in: section 5.3.20 of `dws-2024-en`, section 5.2.9 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_cross_region_snapshot_policies().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_cross_region_snapshot_policies(
        &self,
    ) -> ListCrossRegionSnapshotPolicies {
        ListCrossRegionSnapshotPolicies {
            client: self.clone(),
            input: <ListCrossRegionSnapshotPoliciesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`list_cross_region_snapshot_policies`](crate::dws::Client::list_cross_region_snapshot_policies).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCrossRegionSnapshotPolicies {
    client: crate::dws::Client,
    input: ListCrossRegionSnapshotPoliciesInput,
}

impl ListCrossRegionSnapshotPolicies {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster to which the list is narrowed.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// Offset at which the page starts; 0 is the beginning.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Largest number of items to return in one page.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListCrossRegionSnapshotPoliciesInput) -> Self {
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
        crate::dws::types::ListCrossRegionSnapshotPoliciesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListCrossRegionSnapshotPoliciesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_cross_region_snapshot_policies`](crate::dws::Client::list_cross_region_snapshot_policies).
#[derive(Clone)]
pub struct ListCrossRegionSnapshotPoliciesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster to which the list is narrowed.
    pub cluster_id: Option<String>,
    /// Offset at which the page starts; 0 is the beginning. The reference does not say what it counts.
    pub offset: Option<i64>,
    /// Largest number of items to return in one page.
    pub limit: Option<i64>,
}

impl ListCrossRegionSnapshotPoliciesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListCrossRegionSnapshotPoliciesInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::query("cluster_id"),
        offset: Member::query("offset"),
        limit: Member::query("limit"),
    }
}

impl gaussdb_runtime::codegen::Input for ListCrossRegionSnapshotPoliciesInput {
    type Output = crate::dws::types::ListCrossRegionSnapshotPoliciesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListCrossRegionSnapshotPoliciesInput {
    type Item = crate::dws::types::CrossRegionSnapshotPolicy;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        ..gaussdb_runtime::codegen::Pagination::new("cross_region_configs")
    };
}

impl ListCrossRegionSnapshotPolicies {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::dws::types::CrossRegionSnapshotPolicy> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::dws::types::CrossRegionSnapshotPolicy> {
        self.pages().items()
    }
}

/// Settings for keeping snapshots of one cluster in another region, with source, destination and
/// retention.
#[derive(Clone)]
#[non_exhaustive]
pub struct CrossRegionSnapshotPolicy {
    /// ID of the cluster whose snapshots are copied.
    pub cluster_id: Option<String>,
    /// Name of the cluster whose snapshots are copied.
    pub cluster_name: Option<String>,
    /// Region from which the snapshots are copied.
    pub source_region: Option<String>,
    /// ID of the project from which snapshots are copied.
    pub source_project_id: Option<String>,
    /// Region to which the snapshots are copied.
    pub destination_region: Option<String>,
    /// ID of the project in the destination region that receives the snapshots.
    pub destination_project_id: Option<String>,
    /// Whether snapshots are copied to the other region.
    pub status: Option<bool>,
    /// Number of days for which snapshots are kept in the destination region.
    pub back_keep_day: Option<i64>,
    /// Size of the copied snapshots together, null in the documented example.
    pub total_size: Option<i64>,
}

impl CrossRegionSnapshotPolicy {
    /// ID of the cluster whose snapshots are copied.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }

    /// Name of the cluster whose snapshots are copied.
    #[inline]
    pub fn cluster_name(&self) -> Option<&str> {
        self.cluster_name.as_deref()
    }

    /// Region from which the snapshots are copied.
    #[inline]
    pub fn source_region(&self) -> Option<&str> {
        self.source_region.as_deref()
    }

    /// ID of the project from which snapshots are copied.
    #[inline]
    pub fn source_project_id(&self) -> Option<&str> {
        self.source_project_id.as_deref()
    }

    /// Region to which the snapshots are copied.
    #[inline]
    pub fn destination_region(&self) -> Option<&str> {
        self.destination_region.as_deref()
    }

    /// ID of the project in the destination region that receives the snapshots.
    #[inline]
    pub fn destination_project_id(&self) -> Option<&str> {
        self.destination_project_id.as_deref()
    }

    /// Whether snapshots are copied to the other region.
    #[inline]
    pub fn status(&self) -> Option<bool> {
        self.status
    }

    /// Number of days for which snapshots are kept in the destination region.
    #[inline]
    pub fn back_keep_day(&self) -> Option<i64> {
        self.back_keep_day
    }

    /// Size of the copied snapshots together, null in the documented example.
    #[inline]
    pub fn total_size(&self) -> Option<i64> {
        self.total_size
    }
}

gaussdb_runtime::reflect_struct! {
    CrossRegionSnapshotPolicy {
        cluster_id: Member::new("cluster_id"),
        cluster_name: Member::new("cluster_name"),
        source_region: Member::new("source_region"),
        source_project_id: Member::new("source_project_id"),
        destination_region: Member::new("destination_region"),
        destination_project_id: Member::new("destination_project_id"),
        status: Member::new("status"),
        back_keep_day: Member::new("back_keep_day"),
        total_size: Member::new("total_size"),
    }
}

/// Settings for cross-region backup, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListCrossRegionSnapshotPoliciesResponse {
    /// Settings for backup to other regions, one entry per cluster.
    pub cross_region_configs: Vec<crate::dws::types::CrossRegionSnapshotPolicy>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListCrossRegionSnapshotPoliciesResponse {
    /// Settings for backup to other regions, one entry per cluster.
    #[inline]
    pub fn cross_region_configs(
        &self,
    ) -> &[crate::dws::types::CrossRegionSnapshotPolicy] {
        &self.cross_region_configs
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListCrossRegionSnapshotPoliciesResponse {
        cross_region_configs: Member::new("cross_region_configs"),
        count: Member::new("count"),
    }
}
