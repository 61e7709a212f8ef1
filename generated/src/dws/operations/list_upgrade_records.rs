// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1upgrade-management~1records/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.17.1; dws-2023-zh, 5.6.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listUpgradeRecords",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/upgrade-management/records",
    )
};

impl crate::dws::Client {
    /// List past upgrades
    ///
    /// Lists the upgrades that a cluster has been through, with versions, times, status, job ID and
    /// cause of failure. Paged with `offset` and `limit`. Poll it after
    /// [`execute_upgrade_action`](crate::dws::Client::execute_upgrade_action).
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/upgrade-management/records`
    ///
    /// - Documented in: section 5.17.1 of `dws-2024-en`, section 5.6.1 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_upgrade_records()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_upgrade_records(&self) -> ListUpgradeRecords {
        ListUpgradeRecords {
            client: self.clone(),
            input: <ListUpgradeRecordsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_upgrade_records`](crate::dws::Client::list_upgrade_records).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUpgradeRecords {
    client: crate::dws::Client,
    input: ListUpgradeRecordsInput,
}

impl ListUpgradeRecords {
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
    pub fn input(mut self, input: ListUpgradeRecordsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListUpgradeRecordsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListUpgradeRecordsResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_upgrade_records`](crate::dws::Client::list_upgrade_records).
#[derive(Clone)]
pub struct ListUpgradeRecordsInput {
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

impl ListUpgradeRecordsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListUpgradeRecordsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        offset: Member::query("offset"),
        limit: Member::query("limit"),
    }
}

impl gaussdb_runtime::codegen::Input for ListUpgradeRecordsInput {
    type Output = crate::dws::types::ListUpgradeRecordsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListUpgradeRecordsInput {
    type Item = crate::dws::types::UpgradeRecord;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        ..gaussdb_runtime::codegen::Pagination::new("records")
    };
}

impl ListUpgradeRecords {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::UpgradeRecord> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::UpgradeRecord> {
        self.pages().items()
    }
}

/// The waiter of [`wait_until_upgrade_done`](crate::dws::operations::ListUpgradeRecords::wait_until_upgrade_done).
pub static UPGRADE_DONE: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    defaults: &[("limit", "100")],
    state: "records[job_id=?].status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "records[job_id=?].status",
                values: &["*_Failure"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "records[job_id=?].status",
                values: &["Update_Success", "Completed", "UpdateCompleted_Success"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "records[job_id=?].status",
                values: &["Waiting", "*_Running"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: None,
    reason: &["records[job_id=?].failed_reason"],
    initial_delay_seconds: 0u64,
    interval_seconds: 30u64,
    deadline_seconds: 86400u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("upgradeDone")
};

impl ListUpgradeRecords {
    /// Polls [`list_upgrade_records`](crate::dws::Client::list_upgrade_records) until `records[job_id=?].status` is
    /// `Update_Success` or `Completed` or `UpdateCompleted_Success`.
    ///
    /// Fails when `records[job_id=?].status` is `*_Failure`.
    ///
    /// Checks the list element with this `job_id`.
    ///
    /// Polls at once, then about every 30 s, and gives up after 24 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_upgrade_done(
        self,
        job_id: impl Into<String>,
    ) -> gaussdb_runtime::Wait<crate::dws::types::ListUpgradeRecordsResponse> {
        self.client.0.wait(&self.input, &UPGRADE_DONE).select(job_id)
    }
}

/// Past upgrades of the cluster, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListUpgradeRecordsResponse {
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
    /// Upgrades that were run on the cluster.
    pub records: Vec<crate::dws::types::UpgradeRecord>,
}

impl ListUpgradeRecordsResponse {
    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }

    /// Upgrades that were run on the cluster.
    #[inline]
    pub fn records(&self) -> &[crate::dws::types::UpgradeRecord] {
        &self.records
    }
}

gaussdb_runtime::reflect_struct! {
    ListUpgradeRecordsResponse {
        count: Member::new("count"),
        records: Member::new("records"),
    }
}

/// A past upgrade of a cluster, with versions, times and outcome.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpgradeRecord {
    /// ID of the upgrade item, which is `id` in the response of
    /// [`list_upgrade_versions`](crate::dws::Client::list_upgrade_versions).
    pub item_id: Option<String>,
    /// State of the upgrade that the record is about.
    pub status: Option<String>,
    /// Kind of upgrade, for example `update-kernel`.
    pub record_type: Option<String>,
    /// Database version that the cluster had before the upgrade.
    pub from_version: Option<String>,
    /// Database version that the upgrade leads to.
    pub to_version: Option<String>,
    /// Time when the upgrade started, such as `2023-08-04T06:54:52`.
    pub start_time: Option<String>,
    /// Time when the upgrade ended, such as `2023-08-04T06:46:46`.
    pub end_time: Option<String>,
    /// ID of the job that carries out the upgrade.
    pub job_id: Option<String>,
    /// Reason for the failure, if there was one.
    pub failed_reason: Option<String>,
}

impl UpgradeRecord {
    /// ID of the upgrade item, which is `id` in the response of
    /// [`list_upgrade_versions`](crate::dws::Client::list_upgrade_versions).
    #[inline]
    pub fn item_id(&self) -> Option<&str> {
        self.item_id.as_deref()
    }

    /// State of the upgrade that the record is about.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Kind of upgrade, for example `update-kernel`.
    #[inline]
    pub fn record_type(&self) -> Option<&str> {
        self.record_type.as_deref()
    }

    /// Database version that the cluster had before the upgrade.
    #[inline]
    pub fn from_version(&self) -> Option<&str> {
        self.from_version.as_deref()
    }

    /// Database version that the upgrade leads to.
    #[inline]
    pub fn to_version(&self) -> Option<&str> {
        self.to_version.as_deref()
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
    UpgradeRecord {
        item_id: Member::new("item_id"),
        status: Member::new("status"),
        record_type: Member::new("record_type"),
        from_version: Member::new("from_version"),
        to_version: Member::new("to_version"),
        start_time: Member::new("start_time"),
        end_time: Member::new("end_time"),
        job_id: Member::new("job_id"),
        failed_reason: Member::new("failed_reason"),
    }
}
