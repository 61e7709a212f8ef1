// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1lts-logs/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.16.1; dws-2023-zh, 5.5.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listLtsLogs",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/lts-logs",
    )
};

impl crate::dws::Client {
    /// List logs in the log service
    ///
    /// Returns whether a cluster delivers logs to the log service (LTS) and lists these logs, each with
    /// the address where it can be read. Paged with `offset` and `limit`.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/lts-logs`
    ///
    /// - Documented in: section 5.16.1 of `dws-2024-en`, section 5.5.1 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_lts_logs()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_lts_logs(&self) -> ListLtsLogs {
        ListLtsLogs {
            client: self.clone(),
            input: <ListLtsLogsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_lts_logs`](crate::dws::Client::list_lts_logs).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLtsLogs {
    client: crate::dws::Client,
    input: ListLtsLogsInput,
}

impl ListLtsLogs {
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

    /// Largest number of items to return in one page.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Offset at which the page starts; 0 is the beginning.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListLtsLogsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListLtsLogsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListLtsLogsResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_lts_logs`](crate::dws::Client::list_lts_logs).
#[derive(Clone)]
pub struct ListLtsLogsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Largest number of items to return in one page.
    pub limit: Option<i64>,
    /// Offset at which the page starts; 0 is the beginning. The reference does not say what it counts.
    pub offset: Option<i64>,
}

impl ListLtsLogsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListLtsLogsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        limit: Member::query("limit"),
        offset: Member::query("offset"),
    }
}

impl gaussdb_runtime::codegen::Input for ListLtsLogsInput {
    type Output = crate::dws::types::ListLtsLogsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListLtsLogsInput {
    type Item = crate::dws::types::LtsLog;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        id: Some("id"),
        ..gaussdb_runtime::codegen::Pagination::new("lts_access_list")
    };
}

impl ListLtsLogs {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::LtsLog> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::LtsLog> {
        self.pages().items()
    }
}

/// Logs that the cluster delivers to the log service (LTS), and whether it does.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListLtsLogsResponse {
    /// Whether the cluster delivers its logs to the log service (LTS), `OPEN` when it does.
    pub access_status: Option<String>,
    /// Logs that the cluster delivers to the log service (LTS).
    pub lts_access_list: Vec<crate::dws::types::LtsLog>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListLtsLogsResponse {
    /// Whether the cluster delivers its logs to the log service (LTS), `OPEN` when it does.
    #[inline]
    pub fn access_status(&self) -> Option<&str> {
        self.access_status.as_deref()
    }

    /// Logs that the cluster delivers to the log service (LTS).
    #[inline]
    pub fn lts_access_list(&self) -> &[crate::dws::types::LtsLog] {
        &self.lts_access_list
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListLtsLogsResponse {
        access_status: Member::new("access_status"),
        lts_access_list: Member::new("lts_access_list"),
        count: Member::new("count"),
    }
}

/// A log delivered to the log service (LTS), with the address where to read it.
#[derive(Clone)]
#[non_exhaustive]
pub struct LtsLog {
    /// State of the log delivery, such as `OPEN`.
    pub status: Option<String>,
    /// ID of the log in the log service (LTS).
    pub id: Option<String>,
    /// Kind of log, for example `messages`.
    pub log_type: Option<String>,
    /// Contents of the log, for example `operating system messages log`.
    pub log_desc: Option<String>,
    /// Path on the console of the log service (LTS), with query, where the log can be read.
    pub access_url: Option<String>,
}

impl LtsLog {
    /// State of the log delivery, such as `OPEN`.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// ID of the log in the log service (LTS).
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Kind of log, for example `messages`.
    #[inline]
    pub fn log_type(&self) -> Option<&str> {
        self.log_type.as_deref()
    }

    /// Contents of the log, for example `operating system messages log`.
    #[inline]
    pub fn log_desc(&self) -> Option<&str> {
        self.log_desc.as_deref()
    }

    /// Path on the console of the log service (LTS), with query, where the log can be read.
    #[inline]
    pub fn access_url(&self) -> Option<&str> {
        self.access_url.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    LtsLog {
        status: Member::new("status"),
        id: Member::new("id"),
        log_type: Member::new("log_type"),
        log_desc: Member::new("log_desc"),
        access_url: Member::new("access_url"),
    }
}
