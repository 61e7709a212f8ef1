// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1statistics/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.35",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listResourceStatistics",
        gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/statistics",
    )
};

impl crate::dws::Client {
    /// List resource statistics
    ///
    /// Returns five totals over all clusters of the project: available and all clusters, available and
    /// all nodes, and storage capacity in GB.
    ///
    /// `GET /v1.0/{project_id}/statistics`
    ///
    /// - Documented in: section 5.2.35 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client.list_resource_statistics().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_resource_statistics(&self) -> ListResourceStatistics {
        ListResourceStatistics {
            client: self.clone(),
            input: <ListResourceStatisticsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_resource_statistics`](crate::dws::Client::list_resource_statistics).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListResourceStatistics {
    client: crate::dws::Client,
    input: ListResourceStatisticsInput,
}

impl ListResourceStatistics {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListResourceStatisticsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListResourceStatisticsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListResourceStatisticsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_resource_statistics`](crate::dws::Client::list_resource_statistics).
#[derive(Clone)]
pub struct ListResourceStatisticsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
}

impl ListResourceStatisticsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListResourceStatisticsInput {
        project_id: Member::path("project_id"),
    }
}

impl gaussdb_runtime::codegen::Input for ListResourceStatisticsInput {
    type Output = crate::dws::types::ListResourceStatisticsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Totals over all clusters of the project.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListResourceStatisticsResponse {
    /// Totals over all clusters of the project.
    pub statistics: Vec<crate::dws::types::ResourceStatistic>,
}

impl ListResourceStatisticsResponse {
    /// Totals over all clusters of the project.
    #[inline]
    pub fn statistics(&self) -> &[crate::dws::types::ResourceStatistic] {
        &self.statistics
    }
}

gaussdb_runtime::reflect_struct! {
    ListResourceStatisticsResponse {
        statistics: Member::new("statistics"),
    }
}

/// One total over all clusters of the project, with its unit.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResourceStatistic {
    /// Name of the figure, such as `cluster.total` for all clusters or `instance.normal` for the nodes
    /// that are available.
    pub name: Option<crate::dws::types::ResourceStatisticName>,
    /// Number of clusters or nodes, or the storage capacity.
    pub value: Option<f64>,
    /// Unit of `value`, such as `GB`; null for plain counts.
    pub unit: Option<String>,
}

impl ResourceStatistic {
    /// Name of the figure, such as `cluster.total` for all clusters or `instance.normal` for the nodes that are
    /// available.
    #[inline]
    pub fn name(&self) -> Option<&crate::dws::types::ResourceStatisticName> {
        self.name.as_ref()
    }

    /// Number of clusters or nodes, or the storage capacity.
    #[inline]
    pub fn value(&self) -> Option<f64> {
        self.value
    }

    /// Unit of `value`, such as `GB`; null for plain counts.
    #[inline]
    pub fn unit(&self) -> Option<&str> {
        self.unit.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ResourceStatistic {
        name: Member::new("name"),
        value: Member::new("value"),
        unit: Member::new("unit"),
    }
}

/// Name of the figure, such as `cluster.total` for all clusters or `instance.normal` for the nodes
/// that are available.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ResourceStatisticName {
    /// Number of all clusters.
    ClusterTotal,
    /// Number of clusters that can be used.
    ClusterNormal,
    /// Number of all nodes.
    InstanceTotal,
    /// Number of nodes that can be used.
    InstanceNormal,
    /// Total storage capacity, in GB.
    StorageTotal,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ResourceStatisticName {
        ClusterTotal = "cluster.total",
        ClusterNormal = "cluster.normal",
        InstanceTotal = "instance.total",
        InstanceNormal = "instance.normal",
        StorageTotal = "storage.total",
    }
}
