// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1upgrade-management~1avail-versions/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.17.2; dws-2023-zh, 5.6.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listUpgradeVersions",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/upgrade-management/avail-versions",
    )
};

impl crate::dws::Client {
    /// List versions to upgrade to
    ///
    /// Lists the upgrades open to a cluster, each from one version to another, and how far one already
    /// begun has come. The `id` of an entry is the `item_id` of
    /// [`execute_upgrade_action`](crate::dws::Client::execute_upgrade_action). Paged with `offset` and `limit`.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/upgrade-management/avail-versions`
    ///
    /// - Documented in: section 5.17.2 of `dws-2024-en`, section 5.6.2 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_upgrade_versions()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_upgrade_versions(&self) -> ListUpgradeVersions {
        ListUpgradeVersions {
            client: self.clone(),
            input: <ListUpgradeVersionsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_upgrade_versions`](crate::dws::Client::list_upgrade_versions).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUpgradeVersions {
    client: crate::dws::Client,
    input: ListUpgradeVersionsInput,
}

impl ListUpgradeVersions {
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
    pub fn input(mut self, input: ListUpgradeVersionsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListUpgradeVersionsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListUpgradeVersionsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_upgrade_versions`](crate::dws::Client::list_upgrade_versions).
#[derive(Clone)]
pub struct ListUpgradeVersionsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Offset at which the page starts; 0 is the beginning. The reference does not say what it counts.
    pub offset: Option<i64>,
    /// Largest number of items to return in one page.
    pub limit: Option<i64>,
}

impl ListUpgradeVersionsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListUpgradeVersionsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        offset: Member::query("offset"),
        limit: Member::query("limit"),
    }
}

impl gaussdb_runtime::codegen::Input for ListUpgradeVersionsInput {
    type Output = crate::dws::types::ListUpgradeVersionsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListUpgradeVersionsInput {
    type Item = crate::dws::types::AvailableUpgrade;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        id: Some("id"),
        ..gaussdb_runtime::codegen::Pagination::new("items")
    };
}

impl ListUpgradeVersions {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::AvailableUpgrade> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::AvailableUpgrade> {
        self.pages().items()
    }
}

/// An upgrade open to a cluster, with versions and, once begun, progress.
#[derive(Clone)]
#[non_exhaustive]
pub struct AvailableUpgrade {
    /// ID of the upgrade item; pass it to [`execute_upgrade_action`](crate::dws::Client::execute_upgrade_action) as
    /// `item_id`.
    pub id: Option<String>,
    /// Version that the upgrade starts from, such as `8.2.0`.
    pub from: Option<String>,
    /// Version that the upgrade leads to, such as `8.2.0.100`.
    pub to: Option<String>,
    /// State of the upgrade, such as `Update_Success`.
    pub status: Option<String>,
    /// Progress of the upgrade, for example `0`.
    pub process: Option<String>,
    /// Time when the upgrade started, such as `2023-08-04T06:54:52`.
    pub start_time: Option<String>,
    /// Time when the upgrade ended, such as `2023-08-04T06:46:46`.
    pub end_time: Option<String>,
    /// ID of the job that carries out the upgrade.
    pub job_id: Option<String>,
    /// Reason for the failure, if there was one.
    pub failed_reason: Option<String>,
}

impl AvailableUpgrade {
    /// ID of the upgrade item; pass it to [`execute_upgrade_action`](crate::dws::Client::execute_upgrade_action) as
    /// `item_id`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Version that the upgrade starts from, such as `8.2.0`.
    #[inline]
    pub fn from(&self) -> Option<&str> {
        self.from.as_deref()
    }

    /// Version that the upgrade leads to, such as `8.2.0.100`.
    #[inline]
    pub fn to(&self) -> Option<&str> {
        self.to.as_deref()
    }

    /// State of the upgrade, such as `Update_Success`.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Progress of the upgrade, for example `0`.
    #[inline]
    pub fn process(&self) -> Option<&str> {
        self.process.as_deref()
    }

    /// Time when the upgrade started, such as `2023-08-04T06:54:52`.
    #[inline]
    pub fn start_time(&self) -> Option<&str> {
        self.start_time.as_deref()
    }

    /// Time when the upgrade ended, such as `2023-08-04T06:46:46`.
    #[inline]
    pub fn end_time(&self) -> Option<&str> {
        self.end_time.as_deref()
    }

    /// ID of the job that carries out the upgrade.
    #[inline]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }

    /// Reason for the failure, if there was one.
    #[inline]
    pub fn failed_reason(&self) -> Option<&str> {
        self.failed_reason.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    AvailableUpgrade {
        id: Member::new("id"),
        from: Member::new("from"),
        to: Member::new("to"),
        status: Member::new("status"),
        process: Member::new("process"),
        start_time: Member::new("start_time"),
        end_time: Member::new("end_time"),
        job_id: Member::new("job_id"),
        failed_reason: Member::new("failed_reason"),
    }
}

/// Upgrades open to the cluster, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListUpgradeVersionsResponse {
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
    /// Upgrades that the cluster can take, each with source and target version.
    pub items: Vec<crate::dws::types::AvailableUpgrade>,
}

impl ListUpgradeVersionsResponse {
    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }

    /// Upgrades that the cluster can take, each with source and target version.
    #[inline]
    pub fn items(&self) -> &[crate::dws::types::AvailableUpgrade] {
        &self.items
    }
}

gaussdb_runtime::reflect_struct! {
    ListUpgradeVersionsResponse {
        count: Member::new("count"),
        items: Member::new("items"),
    }
}
