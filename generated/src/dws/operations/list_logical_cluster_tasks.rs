// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1logical-clusters~1tasks/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.8",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listLogicalClusterTasks",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/logical-clusters/tasks",
    )
};

impl crate::dws::Client {
    /// List logical cluster tasks
    ///
    /// Lists the tasks that were run on the logical clusters of a cluster (such as creating or
    /// expanding one), with times, result and log. The list can be narrowed to one logical cluster or
    /// task type, sorted, and paged with `offset` and `limit`.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/logical-clusters/tasks`
    ///
    /// - Documented in: section 5.2.8 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_logical_cluster_tasks()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_logical_cluster_tasks(&self) -> ListLogicalClusterTasks {
        ListLogicalClusterTasks {
            client: self.clone(),
            input: <ListLogicalClusterTasksInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_logical_cluster_tasks`](crate::dws::Client::list_logical_cluster_tasks).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLogicalClusterTasks {
    client: crate::dws::Client,
    input: ListLogicalClusterTasksInput,
}

impl ListLogicalClusterTasks {
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

    /// Name of the logical cluster to which the list is narrowed.
    pub fn logical_cluster_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.logical_cluster_name = value.into_value();
        self
    }

    /// Type of the tasks to which the list is narrowed, such as `Expand`.
    pub fn r#type(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.r#type = value.into_value();
        self
    }

    /// Field to sort by, such as `startTime`.
    pub fn order_by(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.order_by = value.into_value();
        self
    }

    /// Sort order: `ASC` for ascending, `DESC` for descending.
    pub fn order(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.order = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListLogicalClusterTasksInput) -> Self {
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
        crate::dws::types::ListLogicalClusterTasksResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListLogicalClusterTasksResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_logical_cluster_tasks`](crate::dws::Client::list_logical_cluster_tasks).
#[derive(Clone)]
pub struct ListLogicalClusterTasksInput {
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
    /// Name of the logical cluster to which the list is narrowed.
    pub logical_cluster_name: Option<String>,
    /// Type of the tasks to which the list is narrowed, such as `Expand`.
    pub r#type: Option<String>,
    /// Field to sort by, such as `startTime`.
    pub order_by: Option<String>,
    /// Sort order: `ASC` for ascending, `DESC` for descending.
    pub order: Option<String>,
}

impl ListLogicalClusterTasksInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListLogicalClusterTasksInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        offset: Member::query("offset"),
        limit: Member::query("limit"),
        logical_cluster_name: Member::query("logical_cluster_name"),
        r#type: Member::query("type"),
        order_by: Member::query("order_by"),
        order: Member::query("order"),
    }
}

impl gaussdb_runtime::codegen::Input for ListLogicalClusterTasksInput {
    type Output = crate::dws::types::ListLogicalClusterTasksResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListLogicalClusterTasksInput {
    type Item = crate::dws::types::LogicalClusterTask;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        ..gaussdb_runtime::codegen::Pagination::new("logical_cluster_tasks")
    };
}

impl ListLogicalClusterTasks {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::LogicalClusterTask> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::LogicalClusterTask> {
        self.pages().items()
    }
}

/// Tasks run on logical clusters, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListLogicalClusterTasksResponse {
    /// Tasks that were run on logical clusters.
    pub logical_cluster_tasks: Vec<crate::dws::types::LogicalClusterTask>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListLogicalClusterTasksResponse {
    /// Tasks that were run on logical clusters.
    #[inline]
    pub fn logical_cluster_tasks(&self) -> &[crate::dws::types::LogicalClusterTask] {
        &self.logical_cluster_tasks
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListLogicalClusterTasksResponse {
        logical_cluster_tasks: Member::new("logical_cluster_tasks"),
        count: Member::new("count"),
    }
}

/// A task that was run on a logical cluster, with times, result and log.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogicalClusterTask {
    /// Kind of task, such as `Create` or `Grow`.
    pub r#type: Option<String>,
    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    pub logical_cluster_name: Option<String>,
    /// Time when the task started, such as `2023-06-05 01:58:43`.
    pub start_time: Option<String>,
    /// Time when the task ended, such as `2023-06-05 02:11:50`.
    pub end_time: Option<String>,
    /// Result of the task, such as `success` or `failed`.
    pub result: Option<String>,
    /// Text that the task left behind, in particular the error of a failed one.
    pub log: Option<String>,
}

impl LogicalClusterTask {
    /// Kind of task, such as `Create` or `Grow`.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    #[inline]
    pub fn logical_cluster_name(&self) -> Option<&str> {
        self.logical_cluster_name.as_deref()
    }

    /// Time when the task started, such as `2023-06-05 01:58:43`.
    #[inline]
    pub fn start_time(&self) -> Option<&str> {
        self.start_time.as_deref()
    }

    /// Time when the task ended, such as `2023-06-05 02:11:50`.
    #[inline]
    pub fn end_time(&self) -> Option<&str> {
        self.end_time.as_deref()
    }

    /// Result of the task, such as `success` or `failed`.
    #[inline]
    pub fn result(&self) -> Option<&str> {
        self.result.as_deref()
    }

    /// Text that the task left behind, in particular the error of a failed one.
    #[inline]
    pub fn log(&self) -> Option<&str> {
        self.log.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    LogicalClusterTask {
        r#type: Member::new("type"),
        logical_cluster_name: Member::new("logical_cluster_name"),
        start_time: Member::new("start_time"),
        end_time: Member::new("end_time"),
        result: Member::new("result"),
        log: Member::new("log"),
    }
}
