// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1resource-statistics/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.3",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getResourceStatusStatistics",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/resource-statistics",
    )
};

impl crate::dws::Client {
    /// Count active clusters and nodes
    ///
    /// Returns the number of active and of all clusters, and of active and of all nodes, in the
    /// project. [`list_resource_statistics`](crate::dws::Client::list_resource_statistics) gives the storage capacity
    /// as well.
    ///
    /// `GET /v1/{project_id}/resource-statistics`
    ///
    /// - Documented in: section 5.7.3 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client.get_resource_status_statistics().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_resource_status_statistics(&self) -> GetResourceStatusStatistics {
        GetResourceStatusStatistics {
            client: self.clone(),
            input: <GetResourceStatusStatisticsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_resource_status_statistics`](crate::dws::Client::get_resource_status_statistics).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetResourceStatusStatistics {
    client: crate::dws::Client,
    input: GetResourceStatusStatisticsInput,
}

impl GetResourceStatusStatistics {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Namespace of the request; the reference names no values.
    pub fn namespace(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.namespace = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetResourceStatusStatisticsInput) -> Self {
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
        crate::dws::types::GetResourceStatusStatisticsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::GetResourceStatusStatisticsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_resource_status_statistics`](crate::dws::Client::get_resource_status_statistics).
#[derive(Clone)]
pub struct GetResourceStatusStatisticsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Namespace of the request; the reference names no values.
    pub namespace: Option<String>,
}

impl GetResourceStatusStatisticsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetResourceStatusStatisticsInput {
        project_id: Member::path("project_id"),
        namespace: Member::query("namespace"),
    }
}

impl gaussdb_runtime::codegen::Input for GetResourceStatusStatisticsInput {
    type Output = crate::dws::types::GetResourceStatusStatisticsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A number of clusters or nodes, active and all.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActiveCount {
    /// Number of clusters or nodes that are in service.
    pub active: Option<i64>,
    /// Number of all clusters or nodes.
    pub total: Option<i64>,
}

impl ActiveCount {
    /// Number of clusters or nodes that are in service.
    #[inline]
    pub fn active(&self) -> Option<i64> {
        self.active
    }

    /// Number of all clusters or nodes.
    #[inline]
    pub fn total(&self) -> Option<i64> {
        self.total
    }
}

gaussdb_runtime::reflect_struct! {
    ActiveCount {
        active: Member::new("active"),
        total: Member::new("total"),
    }
}

/// Numbers of clusters and nodes, active and all.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetResourceStatusStatisticsResponse {
    /// Count of clusters, active and all.
    pub cluster_statistics: Option<crate::dws::types::ActiveCount>,
    /// Count of nodes, active and all.
    pub node_statistics: Option<crate::dws::types::ActiveCount>,
}

impl GetResourceStatusStatisticsResponse {
    /// Count of clusters, active and all.
    #[inline]
    pub fn cluster_statistics(&self) -> Option<&crate::dws::types::ActiveCount> {
        self.cluster_statistics.as_ref()
    }

    /// Count of nodes, active and all.
    #[inline]
    pub fn node_statistics(&self) -> Option<&crate::dws::types::ActiveCount> {
        self.node_statistics.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetResourceStatusStatisticsResponse {
        cluster_statistics: Member::new("cluster_statistics"),
        node_statistics: Member::new("node_statistics"),
    }
}
