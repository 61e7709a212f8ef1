// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1dms~1clusters~1{cluster_id}~1disk-io~1aggregate/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.18.4",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listNodeDiskIoAggregates",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/dms/clusters/{cluster_id}/disk-io/aggregate",
    )
};

impl crate::dws::Client {
    /// List disk load over a period
    ///
    /// Lists how busy each disk of each node of a cluster was with I/O between `from` and `to`:
    /// minimum, maximum, average, median, 95th percentile and skew.
    ///
    /// `GET /v1/{project_id}/dms/clusters/{cluster_id}/disk-io/aggregate`
    ///
    /// - Documented in: section 5.18.4 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_node_disk_io_aggregates()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .from(1717402500000i64)
    ///     .to(1717577100000i64)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_node_disk_io_aggregates(&self) -> ListNodeDiskIoAggregates {
        ListNodeDiskIoAggregates {
            client: self.clone(),
            input: <ListNodeDiskIoAggregatesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_node_disk_io_aggregates`](crate::dws::Client::list_node_disk_io_aggregates).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNodeDiskIoAggregates {
    client: crate::dws::Client,
    input: ListNodeDiskIoAggregatesInput,
}

impl ListNodeDiskIoAggregates {
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

    /// Start of the queried period, as a Unix timestamp in milliseconds. Required.
    pub fn from(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.from = value.into_value();
        self
    }

    /// End of the queried period, as a Unix timestamp in milliseconds. Required.
    pub fn to(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.to = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListNodeDiskIoAggregatesInput) -> Self {
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
        crate::dws::types::ListNodeDiskIoAggregatesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListNodeDiskIoAggregatesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_node_disk_io_aggregates`](crate::dws::Client::list_node_disk_io_aggregates).
#[derive(Clone)]
pub struct ListNodeDiskIoAggregatesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Start of the queried period, as a Unix timestamp in milliseconds.
    ///
    /// Required.
    pub from: Option<i64>,
    /// End of the queried period, as a Unix timestamp in milliseconds.
    ///
    /// Required.
    pub to: Option<i64>,
}

impl ListNodeDiskIoAggregatesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListNodeDiskIoAggregatesInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        from: Member::query("from").required(),
        to: Member::query("to").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListNodeDiskIoAggregatesInput {
    type Output = crate::dws::types::ListNodeDiskIoAggregatesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Degree to which one disk was busy with I/O over a period, as aggregates.
#[derive(Clone)]
#[non_exhaustive]
pub struct DiskIoAggregate {
    /// Average of the values collected between `from` and `to`.
    pub avg: Option<f64>,
    /// Name of the disk, such as `vda`.
    pub disk: Option<String>,
    /// Largest of the values collected between `from` and `to`.
    pub max: Option<f64>,
    /// Median of the values collected between `from` and `to`.
    pub median: Option<f64>,
    /// Smallest of the values collected between `from` and `to`.
    pub min: Option<f64>,
    /// 95th percentile of the values collected between `from` and `to`.
    pub p95: Option<f64>,
    /// Skew of the values collected between `from` and `to`, that is, how unevenly they are spread.
    pub skew: Option<f64>,
}

impl DiskIoAggregate {
    /// Average of the values collected between `from` and `to`.
    #[inline]
    pub fn avg(&self) -> Option<f64> {
        self.avg
    }

    /// Name of the disk, such as `vda`.
    #[inline]
    pub fn disk(&self) -> Option<&str> {
        self.disk.as_deref()
    }

    /// Largest of the values collected between `from` and `to`.
    #[inline]
    pub fn max(&self) -> Option<f64> {
        self.max
    }

    /// Median of the values collected between `from` and `to`.
    #[inline]
    pub fn median(&self) -> Option<f64> {
        self.median
    }

    /// Smallest of the values collected between `from` and `to`.
    #[inline]
    pub fn min(&self) -> Option<f64> {
        self.min
    }

    /// 95th percentile of the values collected between `from` and `to`.
    #[inline]
    pub fn p95(&self) -> Option<f64> {
        self.p95
    }

    /// Skew of the values collected between `from` and `to`, that is, how unevenly they are spread.
    #[inline]
    pub fn skew(&self) -> Option<f64> {
        self.skew
    }
}

gaussdb_runtime::reflect_struct! {
    DiskIoAggregate {
        avg: Member::new("avg"),
        disk: Member::new("disk"),
        max: Member::new("max"),
        median: Member::new("median"),
        min: Member::new("min"),
        p95: Member::new("p95"),
        skew: Member::new("skew"),
    }
}

/// Degree to which the disks of each node were busy with I/O in the period.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListNodeDiskIoAggregatesResponse {
    /// Kind of object that the values belong to: `disk`, or `DiskIO` in an example.
    pub dimension: Option<String>,
    /// Nodes of the cluster, each with its values of the metric.
    pub dws_instances: Vec<crate::dws::types::NodeDiskIoAggregate>,
    /// Start of the queried period, as a Unix timestamp in milliseconds.
    pub from: Option<i64>,
    /// Name of the metric, such as `io_busy` or `mem_usage`.
    pub metric_name: Option<String>,
    /// End of the queried period, as a Unix timestamp in milliseconds.
    pub to: Option<i64>,
}

impl ListNodeDiskIoAggregatesResponse {
    /// Kind of object that the values belong to: `disk`, or `DiskIO` in an example.
    #[inline]
    pub fn dimension(&self) -> Option<&str> {
        self.dimension.as_deref()
    }

    /// Nodes of the cluster, each with its values of the metric.
    #[inline]
    pub fn dws_instances(&self) -> &[crate::dws::types::NodeDiskIoAggregate] {
        &self.dws_instances
    }

    /// Start of the queried period, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn from(&self) -> Option<i64> {
        self.from
    }

    /// Name of the metric, such as `io_busy` or `mem_usage`.
    #[inline]
    pub fn metric_name(&self) -> Option<&str> {
        self.metric_name.as_deref()
    }

    /// End of the queried period, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn to(&self) -> Option<i64> {
        self.to
    }
}

gaussdb_runtime::reflect_struct! {
    ListNodeDiskIoAggregatesResponse {
        dimension: Member::new("dimension"),
        dws_instances: Member::new("dws_instances"),
        from: Member::new("from"),
        metric_name: Member::new("metric_name"),
        to: Member::new("to"),
    }
}

/// Degree to which the disks of one node were busy with I/O over a period.
#[derive(Clone)]
#[non_exhaustive]
pub struct NodeDiskIoAggregate {
    /// Disk I/O values of the node, disk by disk.
    pub disks: Vec<crate::dws::types::DiskIoAggregate>,
    /// ID of the node of the cluster.
    pub dws_instance_id: Option<String>,
}

impl NodeDiskIoAggregate {
    /// Disk I/O values of the node, disk by disk.
    #[inline]
    pub fn disks(&self) -> &[crate::dws::types::DiskIoAggregate] {
        &self.disks
    }

    /// ID of the node of the cluster.
    #[inline]
    pub fn dws_instance_id(&self) -> Option<&str> {
        self.dws_instance_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    NodeDiskIoAggregate {
        disks: Member::new("disks"),
        dws_instance_id: Member::new("dws_instance_id"),
    }
}
