// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1workload~1rules/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.13",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[500u16],
            message: Some("workload_res_str"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("workload_res_code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listExceptionRules",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/workload/rules",
    )
};

impl crate::dws::Client {
    /// List exception rules
    ///
    /// Lists the exception rules of a cluster with thresholds, action (such as `abort`) and the
    /// resource pools they are bound to. Can be narrowed to a rule or a pool and is paged with `offset`
    /// and `limit`. Needs version 8.2.0 or later; not available on DWS 3.0. HTTP 200 alone is not
    /// success: `workload_res_code` must be 0.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/workload/rules`
    ///
    /// - Documented in: section 5.7.13 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_exception_rules()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_exception_rules(&self) -> ListExceptionRules {
        ListExceptionRules {
            client: self.clone(),
            input: <ListExceptionRulesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_exception_rules`](crate::dws::Client::list_exception_rules).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListExceptionRules {
    client: crate::dws::Client,
    input: ListExceptionRulesInput,
}

impl ListExceptionRules {
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

    /// Name of the resource pool to whose rules the list is narrowed.
    pub fn queue_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.queue_name = value.into_value();
        self
    }

    /// Name of the rule to which the list is narrowed.
    pub fn rule_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.rule_name = value.into_value();
        self
    }

    /// Largest number of items to return in one page.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Offset at which the page starts; 0 is the beginning.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListExceptionRulesInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListExceptionRulesResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListExceptionRulesResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_exception_rules`](crate::dws::Client::list_exception_rules).
#[derive(Clone)]
pub struct ListExceptionRulesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Name of the resource pool to whose rules the list is narrowed.
    pub queue_name: Option<String>,
    /// Name of the rule to which the list is narrowed.
    pub rule_name: Option<String>,
    /// Largest number of items to return in one page.
    pub limit: Option<i64>,
    /// Offset at which the page starts; 0 is the beginning. The reference does not say what it counts.
    pub offset: Option<String>,
}

impl ListExceptionRulesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListExceptionRulesInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        queue_name: Member::query("queue_name"),
        rule_name: Member::query("rule_name"),
        limit: Member::query("limit"),
        offset: Member::query("offset"),
    }
}

impl gaussdb_runtime::codegen::Input for ListExceptionRulesInput {
    type Output = crate::dws::types::ListExceptionRulesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListExceptionRulesInput {
    type Item = crate::dws::types::ExceptionRule;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        ..gaussdb_runtime::codegen::Pagination::new("items")
    };
}

impl ListExceptionRules {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::ExceptionRule> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::ExceptionRule> {
        self.pages().items()
    }
}

/// An exception rule, with thresholds, action and the resource pools it is bound to.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExceptionRule {
    /// Name of the exception rule.
    pub name: Option<String>,
    /// Action taken when a job violates the rule, such as `abort` or `penalty`.
    pub action: Option<String>,
    /// Names of the resource pools that the rule is bound to.
    pub queues: Vec<String>,
    /// Thresholds of the exception rule, such as run time or CPU time.
    pub except_rules: Option<crate::dws::types::ExceptionRuleThresholds>,
}

impl ExceptionRule {
    /// Name of the exception rule.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Action taken when a job violates the rule, such as `abort` or `penalty`.
    #[inline]
    pub fn action(&self) -> Option<&str> {
        self.action.as_deref()
    }

    /// Names of the resource pools that the rule is bound to.
    #[inline]
    pub fn queues(&self) -> &[String] {
        &self.queues
    }

    /// Thresholds of the exception rule, such as run time or CPU time.
    #[inline]
    pub fn except_rules(&self) -> Option<&crate::dws::types::ExceptionRuleThresholds> {
        self.except_rules.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    ExceptionRule {
        name: Member::new("name"),
        action: Member::new("action"),
        queues: Member::new("queues"),
        except_rules: Member::new("except_rules"),
    }
}

/// The thresholds of an exception rule, one property each.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExceptionRuleThresholds {
    /// Threshold for the time that a statement is blocked.
    pub blocktime: Option<String>,
    /// Threshold for the time that a statement runs.
    pub elapsedtime: Option<String>,
    /// Threshold for the CPU time that a statement takes on all data nodes (DNs) together.
    pub allcputime: Option<String>,
    /// Threshold for the skew of CPU time between the data nodes (DNs); an example shows `-1` beside
    /// thresholds in use.
    pub cpuskewpercent: Option<String>,
    /// Threshold for the mean CPU usage of a statement per data node (DN).
    pub cpuavgpercent: Option<String>,
    /// Threshold for the data that a statement spills to disk per data node (DN).
    pub spillsize: Option<String>,
    /// Largest bandwidth on a single data node (DN) that the rule tolerates.
    pub bandwidth: Option<String>,
}

impl ExceptionRuleThresholds {
    /// Threshold for the time that a statement is blocked.
    #[inline]
    pub fn blocktime(&self) -> Option<&str> {
        self.blocktime.as_deref()
    }

    /// Threshold for the time that a statement runs.
    #[inline]
    pub fn elapsedtime(&self) -> Option<&str> {
        self.elapsedtime.as_deref()
    }

    /// Threshold for the CPU time that a statement takes on all data nodes (DNs) together.
    #[inline]
    pub fn allcputime(&self) -> Option<&str> {
        self.allcputime.as_deref()
    }

    /// Threshold for the skew of CPU time between the data nodes (DNs); an example shows `-1` beside thresholds in use.
    #[inline]
    pub fn cpuskewpercent(&self) -> Option<&str> {
        self.cpuskewpercent.as_deref()
    }

    /// Threshold for the mean CPU usage of a statement per data node (DN).
    #[inline]
    pub fn cpuavgpercent(&self) -> Option<&str> {
        self.cpuavgpercent.as_deref()
    }

    /// Threshold for the data that a statement spills to disk per data node (DN).
    #[inline]
    pub fn spillsize(&self) -> Option<&str> {
        self.spillsize.as_deref()
    }

    /// Largest bandwidth on a single data node (DN) that the rule tolerates.
    #[inline]
    pub fn bandwidth(&self) -> Option<&str> {
        self.bandwidth.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ExceptionRuleThresholds {
        blocktime: Member::new("blocktime"),
        elapsedtime: Member::new("elapsedtime"),
        allcputime: Member::new("allcputime"),
        cpuskewpercent: Member::new("cpuskewpercent"),
        cpuavgpercent: Member::new("cpuavgpercent"),
        spillsize: Member::new("spillsize"),
        bandwidth: Member::new("bandwidth"),
    }
}

/// Exception rules of the cluster, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListExceptionRulesResponse {
    /// Result code of the request: 0 for success, any other value for an error.
    pub workload_res_code: Option<i64>,
    /// Text that explains `workload_res_code`; null on success.
    pub workload_res_str: Option<String>,
    /// Exception rules of the cluster.
    pub items: Vec<crate::dws::types::ExceptionRule>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListExceptionRulesResponse {
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

    /// Exception rules of the cluster.
    #[inline]
    pub fn items(&self) -> &[crate::dws::types::ExceptionRule] {
        &self.items
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListExceptionRulesResponse {
        workload_res_code: Member::new("workload_res_code"),
        workload_res_str: Member::new("workload_res_str"),
        items: Member::new("items"),
        count: Member::new("count"),
    }
}
