// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1dms~1clusters~1{cluster_id}~1query/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.18.8",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listClusterQueries",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/dms/clusters/{cluster_id}/query",
    )
};

impl crate::dws::Client {
    /// List queries of a cluster
    ///
    /// Lists the SQL queries of a cluster with text, database, and the memory, spill, CPU time and I/O
    /// they take on the data nodes (DNs). For filters, sorting and paging, use
    /// [`list_queries`](crate::dws::Client::list_queries).
    ///
    /// `GET /v1/{project_id}/dms/clusters/{cluster_id}/query`
    ///
    /// - Documented in: section 5.18.8 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_cluster_queries()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_cluster_queries(&self) -> ListClusterQueries {
        ListClusterQueries {
            client: self.clone(),
            input: <ListClusterQueriesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_cluster_queries`](crate::dws::Client::list_cluster_queries).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClusterQueries {
    client: crate::dws::Client,
    input: ListClusterQueriesInput,
}

impl ListClusterQueries {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListClusterQueriesInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListClusterQueriesResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListClusterQueriesResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_cluster_queries`](crate::dws::Client::list_cluster_queries).
#[derive(Clone)]
pub struct ListClusterQueriesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl ListClusterQueriesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterQueriesInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListClusterQueriesInput {
    type Output = crate::dws::types::ListClusterQueriesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// An SQL query, with its use of memory, disk, CPU and I/O on the data nodes (DNs).
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterQuery {
    /// Client program whose connection runs the query, for example `gsql`.
    pub application: Option<String>,
    /// Mean of the I/O peaks of the query on all data nodes (DNs), in operations per second for
    /// column-store tables and in 10,000 operations per second for row-store tables.
    pub avg_peak_iops: Option<i64>,
    /// Mean memory that the query takes while it runs, in MB.
    pub avg_peak_mem: Option<i64>,
    /// Mean amount of data that the query spills to disk per data node (DN), in MB; 0 if nothing
    /// spills. Default: `0`.
    pub avg_spill_size: Option<i64>,
    /// Skew of the CPU time of the query, that is, how unevenly it is spread over the data nodes (DNs).
    pub cpu_skew: Option<i64>,
    /// Name of the database, such as `postgres`.
    pub db_name: Option<String>,
    /// Skew of the I/O of the query, that is, how unevenly it is spread over the data nodes (DNs).
    pub iops_skew: Option<i64>,
    /// Longest CPU time that the statement took on any data node (DN), in milliseconds.
    pub max_cpu_time: Option<i64>,
    /// Highest peak of I/O operations per second that the statement reached on any data node (DN):
    /// single operations for column-store tables, tens of thousands for row-store tables.
    pub max_peak_iops: Option<i64>,
    /// Highest memory peak of the query on any data node (DN), in MB.
    pub max_peak_mem: Option<i64>,
    /// Largest amount of data that the statement spilled to disk on any data node (DN), in MB; 0 by
    /// default.
    ///
    /// Default: `0`.
    pub max_spill_size: Option<i64>,
    /// Skew of the memory of the query, that is, how unevenly it is spread over the data nodes (DNs).
    pub mem_skew: Option<i64>,
    /// Shortest CPU time that the statement took on any data node (DN), in milliseconds.
    pub min_cpu_time: Option<i64>,
    /// Lowest peak of I/O operations per second that the statement reached on any data node (DN):
    /// single operations for column-store tables, tens of thousands for row-store tables.
    pub min_peak_iops: Option<i64>,
    /// Lowest memory peak of the query on any data node (DN), in MB.
    pub min_peak_mem: Option<i64>,
    /// Smallest amount of data that the statement spilled to disk on any data node (DN), in MB; 0 by
    /// default.
    ///
    /// Default: `0`.
    pub min_spill_size: Option<i64>,
    /// Text of the SQL statement that was run.
    pub query: Option<String>,
    /// Internal ID of the execution of the statement.
    pub query_id: Option<String>,
    /// Skew of the data that the query spills, that is, how unevenly it is spread over the data nodes
    /// (DNs).
    pub spill_skew: Option<i64>,
    /// CPU time that the statement took on all data nodes (DNs) together, in milliseconds.
    pub total_cpu_time: Option<i64>,
}

impl ClusterQuery {
    /// Client program whose connection runs the query, for example `gsql`.
    #[inline]
    pub fn application(&self) -> Option<&str> {
        self.application.as_deref()
    }

    /// Mean of the I/O peaks of the query on all data nodes (DNs), in operations per second for column-store tables and
    /// in 10,000 operations per second for row-store tables.
    #[inline]
    pub fn avg_peak_iops(&self) -> Option<i64> {
        self.avg_peak_iops
    }

    /// Mean memory that the query takes while it runs, in MB.
    #[inline]
    pub fn avg_peak_mem(&self) -> Option<i64> {
        self.avg_peak_mem
    }

    /// Mean amount of data that the query spills to disk per data node (DN), in MB; 0 if nothing spills.
    #[inline]
    pub fn avg_spill_size(&self) -> Option<i64> {
        self.avg_spill_size
    }

    /// Skew of the CPU time of the query, that is, how unevenly it is spread over the data nodes (DNs).
    #[inline]
    pub fn cpu_skew(&self) -> Option<i64> {
        self.cpu_skew
    }

    /// Name of the database, such as `postgres`.
    #[inline]
    pub fn db_name(&self) -> Option<&str> {
        self.db_name.as_deref()
    }

    /// Skew of the I/O of the query, that is, how unevenly it is spread over the data nodes (DNs).
    #[inline]
    pub fn iops_skew(&self) -> Option<i64> {
        self.iops_skew
    }

    /// Longest CPU time that the statement took on any data node (DN), in milliseconds.
    #[inline]
    pub fn max_cpu_time(&self) -> Option<i64> {
        self.max_cpu_time
    }

    /// Highest peak of I/O operations per second that the statement reached on any data node (DN): single operations
    /// for column-store tables, tens of thousands for row-store tables.
    #[inline]
    pub fn max_peak_iops(&self) -> Option<i64> {
        self.max_peak_iops
    }

    /// Highest memory peak of the query on any data node (DN), in MB.
    #[inline]
    pub fn max_peak_mem(&self) -> Option<i64> {
        self.max_peak_mem
    }

    /// Largest amount of data that the statement spilled to disk on any data node (DN), in MB; 0 by default.
    #[inline]
    pub fn max_spill_size(&self) -> Option<i64> {
        self.max_spill_size
    }

    /// Skew of the memory of the query, that is, how unevenly it is spread over the data nodes (DNs).
    #[inline]
    pub fn mem_skew(&self) -> Option<i64> {
        self.mem_skew
    }

    /// Shortest CPU time that the statement took on any data node (DN), in milliseconds.
    #[inline]
    pub fn min_cpu_time(&self) -> Option<i64> {
        self.min_cpu_time
    }

    /// Lowest peak of I/O operations per second that the statement reached on any data node (DN): single operations for
    /// column-store tables, tens of thousands for row-store tables.
    #[inline]
    pub fn min_peak_iops(&self) -> Option<i64> {
        self.min_peak_iops
    }

    /// Lowest memory peak of the query on any data node (DN), in MB.
    #[inline]
    pub fn min_peak_mem(&self) -> Option<i64> {
        self.min_peak_mem
    }

    /// Smallest amount of data that the statement spilled to disk on any data node (DN), in MB; 0 by default.
    #[inline]
    pub fn min_spill_size(&self) -> Option<i64> {
        self.min_spill_size
    }

    /// Text of the SQL statement that was run.
    #[inline]
    pub fn query(&self) -> Option<&str> {
        self.query.as_deref()
    }

    /// Internal ID of the execution of the statement.
    #[inline]
    pub fn query_id(&self) -> Option<&str> {
        self.query_id.as_deref()
    }

    /// Skew of the data that the query spills, that is, how unevenly it is spread over the data nodes (DNs).
    #[inline]
    pub fn spill_skew(&self) -> Option<i64> {
        self.spill_skew
    }

    /// CPU time that the statement took on all data nodes (DNs) together, in milliseconds.
    #[inline]
    pub fn total_cpu_time(&self) -> Option<i64> {
        self.total_cpu_time
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterQuery {
        application: Member::new("application"),
        avg_peak_iops: Member::new("avg_peak_iops"),
        avg_peak_mem: Member::new("avg_peak_mem"),
        avg_spill_size: Member::new("avg_spill_size"),
        cpu_skew: Member::new("cpu_skew"),
        db_name: Member::new("db_name"),
        iops_skew: Member::new("iops_skew"),
        max_cpu_time: Member::new("max_cpu_time"),
        max_peak_iops: Member::new("max_peak_iops"),
        max_peak_mem: Member::new("max_peak_mem"),
        max_spill_size: Member::new("max_spill_size"),
        mem_skew: Member::new("mem_skew"),
        min_cpu_time: Member::new("min_cpu_time"),
        min_peak_iops: Member::new("min_peak_iops"),
        min_peak_mem: Member::new("min_peak_mem"),
        min_spill_size: Member::new("min_spill_size"),
        query: Member::new("query"),
        query_id: Member::new("query_id"),
        spill_skew: Member::new("spill_skew"),
        total_cpu_time: Member::new("total_cpu_time"),
    }
}

/// SQL queries of the cluster, with the time of the response.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListClusterQueriesResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub cluster_id: Option<String>,
    /// Statements that the cluster executes, each with its resource use.
    pub queries: Vec<crate::dws::types::ClusterQuery>,
    /// Time of the response, as a Unix timestamp in milliseconds.
    pub timestamp: Option<i64>,
}

impl ListClusterQueriesResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }

    /// Statements that the cluster executes, each with its resource use.
    #[inline]
    pub fn queries(&self) -> &[crate::dws::types::ClusterQuery] {
        &self.queries
    }

    /// Time of the response, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn timestamp(&self) -> Option<i64> {
        self.timestamp
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterQueriesResponse {
        cluster_id: Member::new("cluster_id"),
        queries: Member::new("queries"),
        timestamp: Member::new("timestamp"),
    }
}
