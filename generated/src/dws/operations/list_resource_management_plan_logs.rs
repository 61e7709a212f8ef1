// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1plans~1{plan_id}~1logs/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.21",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            kinds: &[("103", gaussdb_runtime::codegen::ErrorKind::NotFound)],
            statuses: &[500u16],
            message: Some("workload_res_str"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("workload_res_code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listResourceManagementPlanLogs",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/workload/plans/{plan_id}/logs",
    )
};

impl crate::dws::Client {
    /// List plan execution logs
    ///
    /// Lists when which stage of a resource management plan was carried out, with result and log. Paged
    /// with `offset` and `limit`. HTTP 200 alone is not success: `workload_res_code`, where present,
    /// must be 0.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/workload/plans/{plan_id}/logs`
    ///
    /// - Documented in: section 5.7.21 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_resource_management_plan_logs()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .plan_id("7a30ebf6-004c-422e-aa07-827e7b2eb89b")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_resource_management_plan_logs(&self) -> ListResourceManagementPlanLogs {
        ListResourceManagementPlanLogs {
            client: self.clone(),
            input: <ListResourceManagementPlanLogsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`list_resource_management_plan_logs`](crate::dws::Client::list_resource_management_plan_logs).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListResourceManagementPlanLogs {
    client: crate::dws::Client,
    input: ListResourceManagementPlanLogsInput,
}

impl ListResourceManagementPlanLogs {
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

    /// ID of the resource management plan, as
    /// [`list_resource_management_plans`](crate::dws::Client::list_resource_management_plans) gives it. Required.
    pub fn plan_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.plan_id = value.into_value();
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
    pub fn input(mut self, input: ListResourceManagementPlanLogsInput) -> Self {
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
        crate::dws::types::ListResourceManagementPlanLogsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListResourceManagementPlanLogsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_resource_management_plan_logs`](crate::dws::Client::list_resource_management_plan_logs).
#[derive(Clone)]
pub struct ListResourceManagementPlanLogsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// ID of the resource management plan, as
    /// [`list_resource_management_plans`](crate::dws::Client::list_resource_management_plans) gives it.
    ///
    /// Required.
    pub plan_id: Option<String>,
    /// Largest number of items to return in one page.
    pub limit: Option<i64>,
    /// Offset at which the page starts; 0 is the beginning. The reference does not say what it counts.
    pub offset: Option<i64>,
}

impl ListResourceManagementPlanLogsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListResourceManagementPlanLogsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        plan_id: Member::path("plan_id").required(),
        limit: Member::query("limit"),
        offset: Member::query("offset"),
    }
}

impl gaussdb_runtime::codegen::Input for ListResourceManagementPlanLogsInput {
    type Output = crate::dws::types::ListResourceManagementPlanLogsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListResourceManagementPlanLogsInput {
    type Item = crate::dws::types::PlanExecution;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        ..gaussdb_runtime::codegen::Pagination::new("plan_logs")
    };
}

impl ListResourceManagementPlanLogs {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::PlanExecution> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::PlanExecution> {
        self.pages().items()
    }
}

/// Log of the executions of the plan, one page of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListResourceManagementPlanLogsResponse {
    /// Result code of the request: 0 for success, any other value for an error.
    pub workload_res_code: Option<i64>,
    /// Text that explains `workload_res_code`; null on success.
    pub workload_res_str: Option<String>,
    /// Executions of the stages of the plan, with result and log.
    pub plan_logs: Vec<crate::dws::types::PlanExecution>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListResourceManagementPlanLogsResponse {
    /// Result code of the request: 0 for success, any other value for an error.
    #[inline]
    pub fn workload_res_code(&self) -> Option<i64> {
        self.workload_res_code
    }

    /// Text that explains `workload_res_code`; null on success.
    #[inline]
    pub fn workload_res_str(&self) -> Option<&str> {
        self.workload_res_str.as_deref()
    }

    /// Executions of the stages of the plan, with result and log.
    #[inline]
    pub fn plan_logs(&self) -> &[crate::dws::types::PlanExecution] {
        &self.plan_logs
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListResourceManagementPlanLogsResponse {
        workload_res_code: Member::new("workload_res_code"),
        workload_res_str: Member::new("workload_res_str"),
        plan_logs: Member::new("plan_logs"),
        count: Member::new("count"),
    }
}

/// One execution of a plan stage, with time, result and log.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlanExecution {
    /// Time at which the stage was carried out, as `YYYY-MM-DD hh:mm:ss`.
    pub exec_time: Option<String>,
    /// Stage that was carried out, for example `stage1`.
    pub stage_info: Option<String>,
    /// Result of the execution as a number, such as 0.
    pub exec_result: Option<i64>,
    /// Log that was written during the execution.
    pub exec_log: Option<String>,
}

impl PlanExecution {
    /// Time at which the stage was carried out, as `YYYY-MM-DD hh:mm:ss`.
    #[inline]
    pub fn exec_time(&self) -> Option<&str> {
        self.exec_time.as_deref()
    }

    /// Stage that was carried out, for example `stage1`.
    #[inline]
    pub fn stage_info(&self) -> Option<&str> {
        self.stage_info.as_deref()
    }

    /// Result of the execution as a number, such as 0.
    #[inline]
    pub fn exec_result(&self) -> Option<i64> {
        self.exec_result
    }

    /// Log that was written during the execution.
    #[inline]
    pub fn exec_log(&self) -> Option<&str> {
        self.exec_log.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    PlanExecution {
        exec_time: Member::new("exec_time"),
        stage_info: Member::new("stage_info"),
        exec_result: Member::new("exec_result"),
        exec_log: Member::new("exec_log"),
    }
}
