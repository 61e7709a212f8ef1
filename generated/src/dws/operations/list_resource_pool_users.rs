// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1queues~1{queue_name}~1users/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.16",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[500u16],
            message: Some("workload_res_str"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("workload_res_code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listResourcePoolUsers",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/workload/queues/{queue_name}/users",
    )
};

impl crate::dws::Client {
    /// List users of a resource pool
    ///
    /// Lists the database users bound to a resource pool with the resources each of them occupies.
    /// Paged with `offset` and `limit`. HTTP 200 alone is not success: `workload_res_code`, where
    /// present, must be 0.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/workload/queues/{queue_name}/users`
    ///
    /// - Documented in: section 5.7.16 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_resource_pool_users()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .queue_name("reports")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_resource_pool_users(&self) -> ListResourcePoolUsers {
        ListResourcePoolUsers {
            client: self.clone(),
            input: <ListResourcePoolUsersInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_resource_pool_users`](crate::dws::Client::list_resource_pool_users).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListResourcePoolUsers {
    client: crate::dws::Client,
    input: ListResourcePoolUsersInput,
}

impl ListResourcePoolUsers {
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

    /// Name of the resource pool whose users are concerned. Required.
    pub fn queue_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.queue_name = value.into_value();
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
    pub fn input(mut self, input: ListResourcePoolUsersInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListResourcePoolUsersResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListResourcePoolUsersResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_resource_pool_users`](crate::dws::Client::list_resource_pool_users).
#[derive(Clone)]
pub struct ListResourcePoolUsersInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Name of the resource pool whose users are concerned.
    ///
    /// Required.
    pub queue_name: Option<String>,
    /// Largest number of items to return in one page.
    pub limit: Option<i64>,
    /// Offset at which the page starts; 0 is the beginning. The reference does not say what it counts.
    pub offset: Option<i64>,
}

impl ListResourcePoolUsersInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListResourcePoolUsersInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        queue_name: Member::path("queue_name").required(),
        limit: Member::query("limit"),
        offset: Member::query("offset"),
    }
}

impl gaussdb_runtime::codegen::Input for ListResourcePoolUsersInput {
    type Output = crate::dws::types::ListResourcePoolUsersResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListResourcePoolUsersInput {
    type Item = crate::dws::types::ResourcePoolUser;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        ..gaussdb_runtime::codegen::Pagination::new("user_list")
    };
}

impl ListResourcePoolUsers {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::ResourcePoolUser> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::ResourcePoolUser> {
        self.pages().items()
    }
}

/// Users bound to the resource pool, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListResourcePoolUsersResponse {
    /// Result code of the request: 0 for success, any other value for an error.
    pub workload_res_code: Option<i64>,
    /// Text that explains `workload_res_code`; null on success.
    pub workload_res_str: Option<String>,
    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools)
    /// gives it.
    pub queue_name: Option<String>,
    /// Database users of the resource pool.
    pub user_list: Vec<crate::dws::types::ResourcePoolUser>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListResourcePoolUsersResponse {
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

    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools)
    /// gives it.
    #[inline]
    pub fn queue_name(&self) -> Option<&str> {
        self.queue_name.as_deref()
    }

    /// Database users of the resource pool.
    #[inline]
    pub fn user_list(&self) -> &[crate::dws::types::ResourcePoolUser] {
        &self.user_list
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListResourcePoolUsersResponse {
        workload_res_code: Member::new("workload_res_code"),
        workload_res_str: Member::new("workload_res_str"),
        queue_name: Member::new("queue_name"),
        user_list: Member::new("user_list"),
        count: Member::new("count"),
    }
}

/// Amount of one resource that a user occupies.
#[derive(Clone)]
#[non_exhaustive]
pub struct OccupiedResource {
    /// Name of the resource that the user occupies, such as `memory_used`.
    pub resource_name: Option<String>,
    /// Amount of the resource, in the unit that `value_unit` names.
    pub resource_value: Option<i64>,
    /// Unit of `resource_value`, such as `%`.
    pub value_unit: Option<String>,
    /// Additional text about the resource, such as `Workload Queue Memory Percent`.
    pub resource_description: Option<String>,
}

impl OccupiedResource {
    /// Name of the resource that the user occupies, such as `memory_used`.
    #[inline]
    pub fn resource_name(&self) -> Option<&str> {
        self.resource_name.as_deref()
    }

    /// Amount of the resource, in the unit that `value_unit` names.
    #[inline]
    pub fn resource_value(&self) -> Option<i64> {
        self.resource_value
    }

    /// Unit of `resource_value`, such as `%`.
    #[inline]
    pub fn value_unit(&self) -> Option<&str> {
        self.value_unit.as_deref()
    }

    /// Additional text about the resource, such as `Workload Queue Memory Percent`.
    #[inline]
    pub fn resource_description(&self) -> Option<&str> {
        self.resource_description.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    OccupiedResource {
        resource_name: Member::new("resource_name"),
        resource_value: Member::new("resource_value"),
        value_unit: Member::new("value_unit"),
        resource_description: Member::new("resource_description"),
    }
}

/// A user of a resource pool, with the resources that the user occupies.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResourcePoolUser {
    /// Name of the database user.
    pub user_name: Option<String>,
    /// Resources that the user occupies, each with amount and unit.
    pub occupy_resource_list: Vec<crate::dws::types::OccupiedResource>,
    /// Result of the execution as a number, such as 0.
    pub exec_result: Option<i64>,
    /// Log that was written during the execution.
    pub exec_log: Option<String>,
}

impl ResourcePoolUser {
    /// Name of the database user.
    #[inline]
    pub fn user_name(&self) -> Option<&str> {
        self.user_name.as_deref()
    }

    /// Resources that the user occupies, each with amount and unit.
    #[inline]
    pub fn occupy_resource_list(&self) -> &[crate::dws::types::OccupiedResource] {
        &self.occupy_resource_list
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
    ResourcePoolUser {
        user_name: Member::new("user_name"),
        occupy_resource_list: Member::new("occupy_resource_list"),
        exec_result: Member::new("exec_result"),
        exec_log: Member::new("exec_log"),
    }
}
