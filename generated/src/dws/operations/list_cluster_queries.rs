// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1dms~1clusters~1{cluster_id}~1query/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listClusterQueries",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/dms/clusters/{cluster_id}/query",
    )
};

impl crate::dws::Client {
    /// List queries of a cluster
    ///
    /// Lists the SQL queries of a cluster with text, database, and the memory, spill, CPU time and I/O
    /// they take on the data nodes (DNs). For filters, sorting and paging, use [`list_queries`](crate::dws::Client::list_queries).
    ///
    /// `GET /v1/{project_id}/dms/clusters/{cluster_id}/query`
    ///
    /// - Documented in: section 5.18.8 of `dws-2024-en`
    /// - Documented error statuses: 401, 403, 404
    #[inline]
    pub fn list_cluster_queries(&self) -> ListClusterQueries<'_> {
        ListClusterQueries {
            client: self,
            input: <ListClusterQueriesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_cluster_queries`](crate::dws::Client::list_cluster_queries).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListClusterQueries<'a> {
    client: &'a crate::dws::Client,
    input: ListClusterQueriesInput,
}

impl ListClusterQueries<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListClusterQueriesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListClusterQueriesResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListClusterQueriesResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_cluster_queries`](crate::dws::Client::list_cluster_queries) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListClusterQueriesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListClusterQueriesInput {
    type Output = crate::dws::types::ListClusterQueriesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
    }
}

/// SQL queries of the cluster, with the time of the response.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListClusterQueriesResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Statements that the cluster executes, each with its resource use.
    #[serde(default)]
    pub queries: ::std::vec::Vec<crate::dws::types::QueryData>,
    /// Time of the response, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<i64>,
}

/// An SQL query, with its use of memory, disk, CPU and I/O on the data nodes (DNs).
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct QueryData {
    /// Client program whose connection runs the query, for example `gsql`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub application: ::std::option::Option<::std::string::String>,
    /// Mean of the I/O peaks of the query on all data nodes (DNs), in operations per second for
    /// column-store tables and in 10,000 operations per second for row-store tables.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avg_peak_iops: ::std::option::Option<i64>,
    /// Mean memory that the query takes while it runs, in MB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avg_peak_mem: ::std::option::Option<i64>,
    /// Mean amount of data that the query spills to disk per data node (DN), in MB; 0 if nothing
    /// spills.
    ///
    /// Default: `0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avg_spill_size: ::std::option::Option<i64>,
    /// Skew of the CPU time of the query, that is, how unevenly it is spread over the data nodes (DNs).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cpu_skew: ::std::option::Option<i64>,
    /// Name of the database, such as `postgres`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_name: ::std::option::Option<::std::string::String>,
    /// Skew of the I/O of the query, that is, how unevenly it is spread over the data nodes (DNs).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub iops_skew: ::std::option::Option<i64>,
    /// Longest CPU time that the statement took on any data node (DN), in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_cpu_time: ::std::option::Option<i64>,
    /// Highest peak of I/O operations per second that the statement reached on any data node (DN):
    /// single operations for column-store tables, tens of thousands for row-store tables.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_peak_iops: ::std::option::Option<i64>,
    /// Highest memory peak of the query on any data node (DN), in MB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_peak_mem: ::std::option::Option<i64>,
    /// Largest amount of data that the statement spilled to disk on any data node (DN), in MB; 0 by
    /// default.
    ///
    /// Default: `0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_spill_size: ::std::option::Option<i64>,
    /// Skew of the memory of the query, that is, how unevenly it is spread over the data nodes (DNs).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mem_skew: ::std::option::Option<i64>,
    /// Shortest CPU time that the statement took on any data node (DN), in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub min_cpu_time: ::std::option::Option<i64>,
    /// Lowest peak of I/O operations per second that the statement reached on any data node (DN):
    /// single operations for column-store tables, tens of thousands for row-store tables.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub min_peak_iops: ::std::option::Option<i64>,
    /// Lowest memory peak of the query on any data node (DN), in MB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub min_peak_mem: ::std::option::Option<i64>,
    /// Smallest amount of data that the statement spilled to disk on any data node (DN), in MB; 0 by
    /// default.
    ///
    /// Default: `0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub min_spill_size: ::std::option::Option<i64>,
    /// Text of the SQL statement that was run.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub query: ::std::option::Option<::std::string::String>,
    /// Internal ID of the execution of the statement.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub query_id: ::std::option::Option<::std::string::String>,
    /// Skew of the data that the query spills, that is, how unevenly it is spread over the data nodes
    /// (DNs).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spill_skew: ::std::option::Option<i64>,
    /// CPU time that the statement took on all data nodes (DNs) together, in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_cpu_time: ::std::option::Option<i64>,
}
