// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1snapshots~1cross-regions/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.18; dws-2023-zh, 5.2.7",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listCrossRegionSnapshotRegions",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/snapshots/cross-regions",
    )
};

impl crate::dws::Client {
    /// List regions for cross-region snapshots
    ///
    /// Lists the regions to which snapshots can be copied by
    /// [`create_cross_region_snapshot_policy`](crate::dws::Client::create_cross_region_snapshot_policy). Paged with
    /// `offset` and `limit`.
    ///
    /// `GET /v1/{project_id}/snapshots/cross-regions`
    ///
    /// - Documented in: section 5.3.18 of `dws-2024-en`, section 5.2.7 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_cross_region_snapshot_regions().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_cross_region_snapshot_regions(&self) -> ListCrossRegionSnapshotRegions {
        ListCrossRegionSnapshotRegions {
            client: self.clone(),
            input: <ListCrossRegionSnapshotRegionsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`list_cross_region_snapshot_regions`](crate::dws::Client::list_cross_region_snapshot_regions).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCrossRegionSnapshotRegions {
    client: crate::dws::Client,
    input: ListCrossRegionSnapshotRegionsInput,
}

impl ListCrossRegionSnapshotRegions {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Offset at which the page starts; 0, the beginning, by default.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Largest number of items to return in one page; 10 by default.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListCrossRegionSnapshotRegionsInput) -> Self {
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
        crate::dws::types::ListCrossRegionSnapshotRegionsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListCrossRegionSnapshotRegionsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_cross_region_snapshot_regions`](crate::dws::Client::list_cross_region_snapshot_regions).
#[derive(Clone)]
pub struct ListCrossRegionSnapshotRegionsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Offset at which the page starts; 0, the beginning, by default. The reference does not say what
    /// it counts.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Largest number of items to return in one page; 10 by default.
    ///
    /// Default: `10`.
    pub limit: Option<i64>,
}

impl ListCrossRegionSnapshotRegionsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListCrossRegionSnapshotRegionsInput {
        project_id: Member::path("project_id"),
        offset: Member::query("offset"),
        limit: Member::query("limit"),
    }
}

impl gaussdb_runtime::codegen::Input for ListCrossRegionSnapshotRegionsInput {
    type Output = crate::dws::types::ListCrossRegionSnapshotRegionsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListCrossRegionSnapshotRegionsInput {
    type Item = crate::dws::types::SnapshotRegion;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        limit: 10i64,
        ..gaussdb_runtime::codegen::Pagination::new("regions")
    };
}

impl ListCrossRegionSnapshotRegions {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::SnapshotRegion> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::SnapshotRegion> {
        self.pages().items()
    }
}

/// Regions to which snapshots can be copied, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListCrossRegionSnapshotRegionsResponse {
    /// Regions to which snapshots can be copied.
    pub regions: Vec<crate::dws::types::SnapshotRegion>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListCrossRegionSnapshotRegionsResponse {
    /// Regions to which snapshots can be copied.
    #[inline]
    pub fn regions(&self) -> &[crate::dws::types::SnapshotRegion] {
        &self.regions
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListCrossRegionSnapshotRegionsResponse {
        regions: Member::new("regions"),
        count: Member::new("count"),
    }
}

/// A region to which snapshots can be copied.
#[derive(Clone)]
#[non_exhaustive]
pub struct SnapshotRegion {
    /// ID of a region to which snapshots can be copied.
    pub region_id: Option<String>,
}

impl SnapshotRegion {
    /// ID of a region to which snapshots can be copied.
    #[inline]
    pub fn region_id(&self) -> Option<&str> {
        self.region_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    SnapshotRegion {
        region_id: Member::new("region_id"),
    }
}
