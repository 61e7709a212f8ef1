// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1queues/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.6",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[500u16],
            message: Some("workload_res_str"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("workload_res_code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listResourcePools",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/workload/queues",
    )
};

impl crate::dws::Client {
    /// List resource pools
    ///
    /// Lists the names of the resource pools of a cluster; in logical cluster mode, of the logical
    /// cluster that must then be named. HTTP 200 alone is not success: `workload_res_code` must be 0.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/workload/queues`
    ///
    /// - Documented in: section 5.7.6 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_resource_pools()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_resource_pools(&self) -> ListResourcePools {
        ListResourcePools {
            client: self.clone(),
            input: <ListResourcePoolsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_resource_pools`](crate::dws::Client::list_resource_pools).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListResourcePools {
    client: crate::dws::Client,
    input: ListResourcePoolsInput,
}

impl ListResourcePools {
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

    /// Name of the logical cluster; required in logical cluster mode.
    pub fn logical_cluster_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.logical_cluster_name = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListResourcePoolsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListResourcePoolsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListResourcePoolsResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_resource_pools`](crate::dws::Client::list_resource_pools).
#[derive(Clone)]
pub struct ListResourcePoolsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Name of the logical cluster; required in logical cluster mode.
    pub logical_cluster_name: Option<String>,
}

impl ListResourcePoolsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListResourcePoolsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        logical_cluster_name: Member::query("logical_cluster_name"),
    }
}

impl gaussdb_runtime::codegen::Input for ListResourcePoolsInput {
    type Output = crate::dws::types::ListResourcePoolsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Names of the resource pools.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListResourcePoolsResponse {
    /// Names of the resource pools.
    pub workload_queue_name_list: Vec<String>,
    /// Result code of the request: 0 for success, any other value for an error.
    pub workload_res_code: Option<i64>,
    /// Text that explains `workload_res_code`; null on success.
    pub workload_res_str: Option<String>,
}

impl ListResourcePoolsResponse {
    /// Names of the resource pools.
    #[inline]
    pub fn workload_queue_name_list(&self) -> &[String] {
        &self.workload_queue_name_list
    }

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
}

gaussdb_runtime::reflect_struct! {
    ListResourcePoolsResponse {
        workload_queue_name_list: Member::new("workload_queue_name_list"),
        workload_res_code: Member::new("workload_res_code"),
        workload_res_str: Member::new("workload_res_str"),
    }
}
