// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1queues~1{queue_name}~1users~1batch-create/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.15",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[500u16],
            message: Some("workload_res_str"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("workload_res_code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "bindResourcePoolUsers",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/workload/queues/{queue_name}/users/batch-create",
    )
};

impl crate::dws::Client {
    /// Bind users to a resource pool
    ///
    /// Binds database users to a resource pool, so that its limits apply to their jobs. HTTP 200 alone
    /// is not success: `workload_res_code` must be 0.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/workload/queues/{queue_name}/users/batch-create`
    ///
    /// - Documented in: section 5.7.15 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::DatabaseUserName;
    ///
    /// let response = client
    ///     .bind_resource_pool_users()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .queue_name("reports")
    ///     .body_queue_name("reports")
    ///     .user_list([DatabaseUserName::builder().user_name("alice")])
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn bind_resource_pool_users(&self) -> BindResourcePoolUsers {
        BindResourcePoolUsers {
            client: self.clone(),
            input: <BindResourcePoolUsersInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`bind_resource_pool_users`](crate::dws::Client::bind_resource_pool_users).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct BindResourcePoolUsers {
    client: crate::dws::Client,
    input: BindResourcePoolUsersInput,
}

impl BindResourcePoolUsers {
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

    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools)
    /// gives it. Required.
    pub fn body_queue_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.body_queue_name = value.into_value();
        self
    }

    /// Database users to bind to the resource pool. Required.
    pub fn user_list(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::DatabaseUserName>,
    ) -> Self {
        self.input.body.user_list = Some(value.into_iter().collect());
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: BindResourcePoolUsersInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::WorkloadOutcome> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::WorkloadOutcome> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`bind_resource_pool_users`](crate::dws::Client::bind_resource_pool_users).
#[derive(Clone)]
pub struct BindResourcePoolUsersInput {
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
    /// The body.
    pub body: crate::dws::types::BindResourcePoolUsersRequest,
}

impl BindResourcePoolUsersInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    BindResourcePoolUsersInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        queue_name: Member::path("queue_name").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for BindResourcePoolUsersInput {
    type Output = crate::dws::types::WorkloadOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Database users to bind to a resource pool.
#[derive(Clone)]
pub struct BindResourcePoolUsersRequest {
    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools)
    /// gives it.
    ///
    /// Required.
    pub body_queue_name: Option<String>,
    /// Database users to bind to the resource pool.
    ///
    /// Required.
    pub user_list: Option<Vec<crate::dws::types::DatabaseUserName>>,
}

impl BindResourcePoolUsersRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    BindResourcePoolUsersRequest {
        body_queue_name: Member::new("queue_name").required(),
        user_list: Member::new("user_list").required(),
    }
}
