// Made from spec/openapi/dws.yaml#/components/schemas/ListQueriesDto by `cargo xtask generate`; not to be edited.

/// An SQL statement, with session, timing, and its use of memory, disk, CPU and I/O on the data
/// nodes (DNs).
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListQueriesDto {
    /// Number that identifies the virtual cluster, such as 53.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub virtual_cluster_id: ::std::option::Option<i64>,
    /// Time when the data was collected, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ctime: ::std::option::Option<i64>,
    /// ID of the session, such as `140535026615872`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pid: ::std::option::Option<::std::string::String>,
    /// Name of the database instance that serves the session.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub inst_name: ::std::option::Option<::std::string::String>,
    /// Whether the statement waits for a lock.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub waiting: ::std::option::Option<bool>,
    /// State of the statement in workload management, in particular whether it is queued.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enqueue: ::std::option::Option<::std::string::String>,
    /// Warnings about the statement, and advice from the self-diagnosis of SQL.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub warning: ::std::option::Option<::std::string::String>,
    /// Text of the SQL statement that was run.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub query: ::std::option::Option<::std::string::String>,
    /// Lane in which the statement runs, `fast` or `slow`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lane: ::std::option::Option<::std::string::String>,
    /// Name of the database, such as `postgres`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_name: ::std::option::Option<::std::string::String>,
    /// Priority of the job in its resource pool. The reference lists `1`, `2`, `4` and `8` for rush,
    /// high, medium and low.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<crate::dws::types::ListQueriesDtoPriority>,
    /// Internal ID of the execution of the statement.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub query_id: ::std::option::Option<::std::string::String>,
    /// Label of the kind of job, set by the database parameter of the same name; empty by default.
    ///
    /// Default: an empty text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub query_band: ::std::option::Option<::std::string::String>,
    /// Value at position 0 of `query_band`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_name: ::std::option::Option<::std::string::String>,
    /// Second part of `query_band` (position 1).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_inst: ::std::option::Option<::std::string::String>,
    /// Name of the database user who opened the connection.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
    /// Name of the client application that opened the connection.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub application_name: ::std::option::Option<::std::string::String>,
    /// IP address from which the client is connected.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_address: ::std::option::Option<::std::string::String>,
    /// Host on which the client runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_hostname: ::std::option::Option<::std::string::String>,
    /// TCP port on the side of the client.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_port: ::std::option::Option<::std::string::String>,
    /// Time when the execution of the statement began.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start_time: ::std::option::Option<i64>,
    /// Time for which the statement was blocked before it ran, in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub block_time: ::std::option::Option<i64>,
    /// Time for which the statement has been running, in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duration: ::std::option::Option<i64>,
    /// Estimate of the whole execution time of the statement, in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub estimate_total_time: ::std::option::Option<i64>,
    /// Estimate of the time that the statement still needs, in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub estimate_left_time: ::std::option::Option<i64>,
    /// Resource pool that the user of the statement is bound to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_pool: ::std::option::Option<::std::string::String>,
    /// Control group (cgroup) under which the statement runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub control_group: ::std::option::Option<::std::string::String>,
    /// Lowest memory peak of the statement on any data node (DN), in MB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub min_peak_memory: ::std::option::Option<i64>,
    /// Highest memory peak of the statement on any data node (DN), in MB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_peak_memory: ::std::option::Option<i64>,
    /// Mean memory that the statement takes while it runs, in MB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub average_peak_memory: ::std::option::Option<i64>,
    /// Skew of the memory of the statement, that is, how unevenly it is spread over the data nodes
    /// (DNs).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub memory_skew_percent: ::std::option::Option<i64>,
    /// Estimate of the memory that the statement takes, in MB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub estimate_memory: ::std::option::Option<i64>,
    /// Account of the data that the statement spills to disk on the data nodes (DNs).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spill_info: ::std::option::Option<::std::string::String>,
    /// Smallest amount of data that the statement spilled to disk on any data node (DN), in MB; 0 by
    /// default.
    ///
    /// Default: `0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub min_spill_size: ::std::option::Option<i64>,
    /// Largest amount of data that the statement spilled to disk on any data node (DN), in MB; 0 by
    /// default.
    ///
    /// Default: `0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_spill_size: ::std::option::Option<i64>,
    /// Mean amount of data that the statement spills to disk per data node (DN), in MB; 0 if nothing
    /// spills.
    ///
    /// Default: `0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub average_spill_size: ::std::option::Option<i64>,
    /// Skew of the data that the statement spills, that is, how unevenly it is spread over the data
    /// nodes (DNs).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spill_skew_percent: ::std::option::Option<i64>,
    /// Shortest execution time of the statement on any data node (DN), in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub min_dn_time: ::std::option::Option<i64>,
    /// Longest execution time of the statement on any data node (DN), in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_dn_time: ::std::option::Option<i64>,
    /// Mean execution time of the statement over all data nodes (DNs), in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub average_dn_time: ::std::option::Option<i64>,
    /// Skew of the execution time of the statement, that is, how unevenly it is spread over the data
    /// nodes (DNs).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dntime_skew_percent: ::std::option::Option<i64>,
    /// Shortest CPU time that the statement took on any data node (DN), in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub min_cpu_time: ::std::option::Option<i64>,
    /// Longest CPU time that the statement took on any data node (DN), in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_cpu_time: ::std::option::Option<i64>,
    /// CPU time that the statement took on all data nodes (DNs) together, in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_cpu_time: ::std::option::Option<i64>,
    /// Skew of the CPU time of the statement, that is, how unevenly it is spread over the data nodes
    /// (DNs).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cpu_skew_percent: ::std::option::Option<i64>,
    /// Mean of the I/O peaks of the statement on all data nodes (DNs), in operations per second for
    /// column-store tables and in 10,000 operations per second for row-store tables.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub average_peak_iops: ::std::option::Option<i64>,
    /// Skew of the I/O of the statement, that is, how unevenly it is spread over the data nodes (DNs).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub iops_skew_percent: ::std::option::Option<i64>,
    /// Highest peak of I/O operations per second that the statement reached on any data node (DN):
    /// single operations for column-store tables, tens of thousands for row-store tables.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_peak_iops: ::std::option::Option<i64>,
    /// Lowest peak of I/O operations per second that the statement reached on any data node (DN):
    /// single operations for column-store tables, tens of thousands for row-store tables.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub min_peak_iops: ::std::option::Option<i64>,
    /// Execution plan of the statement, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub query_plan: ::std::option::Option<::std::string::String>,
    /// State of the statement at the moment, one of `active`, `disabled`, `fastpath function call`,
    /// `idle`, `idle in transaction(aborted)` and `idle in transaction`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub query_status: ::std::option::Option<::std::string::String>,
    /// State of the statement in its resource pool, one of `pending`, `running`, `finished`, `aborted`,
    /// `active` and `unknown`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub wlm_status: ::std::option::Option<::std::string::String>,
    /// Kind of statement to workload management, one of `ordinary`, `simple`, `complicated` and
    /// `internal`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub wlm_attrib: ::std::option::Option<crate::dws::types::ListQueriesDtoWlmAttrib>,
    /// Whether the statement was issued by the system itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub system_query: ::std::option::Option<bool>,
    /// Time at which the client connected and its server process began, as Unix time in seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backend_start: ::std::option::Option<i64>,
    /// Time for which the statement has been running so far, such as 64585; the reference names no
    /// unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub elapsed_time: ::std::option::Option<i64>,
    /// Start of the current transaction, as Unix time in seconds; null if none is open, and equal to
    /// `query_start` for the first query of a transaction.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub curr_xact_start: ::std::option::Option<i64>,
    /// Time of the latest change of `query_status`, as Unix time in seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state_change: ::std::option::Option<i64>,
    /// Time at which the statement began to run, as Unix time in seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub query_start: ::std::option::Option<i64>,
    /// Time for which the statement has actually been running, in seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub query_elapsed_time: ::std::option::Option<i64>,
}
