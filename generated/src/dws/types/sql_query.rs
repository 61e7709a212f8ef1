// Made from spec/openapi/dws.yaml#/components/schemas/SqlQuery by `cargo xtask generate`; not to be edited.

/// An SQL statement, with session, timing, and its use of memory, disk, CPU and I/O on the data
/// nodes (DNs).
#[derive(Clone)]
#[non_exhaustive]
pub struct SqlQuery {
    /// Number that identifies the virtual cluster, such as 53.
    pub virtual_cluster_id: Option<i64>,
    /// Time when the data was collected, as a Unix timestamp in milliseconds.
    pub ctime: Option<i64>,
    /// ID of the session, such as `140535026615872`.
    pub pid: Option<String>,
    /// Name of the database instance that serves the session.
    pub inst_name: Option<String>,
    /// Whether the statement waits for a lock.
    pub waiting: Option<bool>,
    /// State of the statement in workload management, in particular whether it is queued.
    pub enqueue: Option<String>,
    /// Warnings about the statement, and advice from the self-diagnosis of SQL.
    pub warning: Option<String>,
    /// Text of the SQL statement that was run.
    pub query: Option<String>,
    /// Lane in which the statement runs, `fast` or `slow`.
    pub lane: Option<String>,
    /// Name of the database, such as `postgres`.
    pub db_name: Option<String>,
    /// Priority of the job in its resource pool. The reference lists `1`, `2`, `4` and `8` for rush,
    /// high, medium and low.
    pub priority: Option<crate::dws::types::SqlQueryPriority>,
    /// Internal ID of the execution of the statement.
    pub query_id: Option<String>,
    /// Label of the kind of job, set by the database parameter of the same name; empty by default.
    ///
    /// Default: an empty text.
    pub query_band: Option<String>,
    /// Value at position 0 of `query_band`.
    pub job_name: Option<String>,
    /// Second part of `query_band` (position 1).
    pub job_inst: Option<String>,
    /// Name of the database user who opened the connection.
    pub user_name: Option<String>,
    /// Name of the client application that opened the connection.
    pub application_name: Option<String>,
    /// IP address from which the client is connected.
    pub client_address: Option<String>,
    /// Host on which the client runs.
    pub client_hostname: Option<String>,
    /// TCP port on the side of the client.
    pub client_port: Option<String>,
    /// Time when the execution of the statement began.
    pub start_time: Option<i64>,
    /// Time for which the statement was blocked before it ran, in milliseconds.
    pub block_time: Option<i64>,
    /// Time for which the statement has been running, in milliseconds.
    pub duration: Option<i64>,
    /// Estimate of the whole execution time of the statement, in milliseconds.
    pub estimate_total_time: Option<i64>,
    /// Estimate of the time that the statement still needs, in milliseconds.
    pub estimate_left_time: Option<i64>,
    /// Resource pool that the user of the statement is bound to.
    pub resource_pool: Option<String>,
    /// Control group (cgroup) under which the statement runs.
    pub control_group: Option<String>,
    /// Lowest memory peak of the statement on any data node (DN), in MB.
    pub min_peak_memory: Option<i64>,
    /// Highest memory peak of the statement on any data node (DN), in MB.
    pub max_peak_memory: Option<i64>,
    /// Mean memory that the statement takes while it runs, in MB.
    pub average_peak_memory: Option<i64>,
    /// Skew of the memory of the statement, that is, how unevenly it is spread over the data nodes
    /// (DNs).
    pub memory_skew_percent: Option<i64>,
    /// Estimate of the memory that the statement takes, in MB.
    pub estimate_memory: Option<i64>,
    /// Account of the data that the statement spills to disk on the data nodes (DNs).
    pub spill_info: Option<String>,
    /// Smallest amount of data that the statement spilled to disk on any data node (DN), in MB; 0 by
    /// default.
    ///
    /// Default: `0`.
    pub min_spill_size: Option<i64>,
    /// Largest amount of data that the statement spilled to disk on any data node (DN), in MB; 0 by
    /// default.
    ///
    /// Default: `0`.
    pub max_spill_size: Option<i64>,
    /// Mean amount of data that the statement spills to disk per data node (DN), in MB; 0 if nothing
    /// spills.
    ///
    /// Default: `0`.
    pub average_spill_size: Option<i64>,
    /// Skew of the data that the statement spills, that is, how unevenly it is spread over the data
    /// nodes (DNs).
    pub spill_skew_percent: Option<i64>,
    /// Shortest execution time of the statement on any data node (DN), in milliseconds.
    pub min_dn_time: Option<i64>,
    /// Longest execution time of the statement on any data node (DN), in milliseconds.
    pub max_dn_time: Option<i64>,
    /// Mean execution time of the statement over all data nodes (DNs), in milliseconds.
    pub average_dn_time: Option<i64>,
    /// Skew of the execution time of the statement, that is, how unevenly it is spread over the data
    /// nodes (DNs).
    pub dntime_skew_percent: Option<i64>,
    /// Shortest CPU time that the statement took on any data node (DN), in milliseconds.
    pub min_cpu_time: Option<i64>,
    /// Longest CPU time that the statement took on any data node (DN), in milliseconds.
    pub max_cpu_time: Option<i64>,
    /// CPU time that the statement took on all data nodes (DNs) together, in milliseconds.
    pub total_cpu_time: Option<i64>,
    /// Skew of the CPU time of the statement, that is, how unevenly it is spread over the data nodes
    /// (DNs).
    pub cpu_skew_percent: Option<i64>,
    /// Mean of the I/O peaks of the statement on all data nodes (DNs), in operations per second for
    /// column-store tables and in 10,000 operations per second for row-store tables.
    pub average_peak_iops: Option<i64>,
    /// Skew of the I/O of the statement, that is, how unevenly it is spread over the data nodes (DNs).
    pub iops_skew_percent: Option<i64>,
    /// Highest peak of I/O operations per second that the statement reached on any data node (DN):
    /// single operations for column-store tables, tens of thousands for row-store tables.
    pub max_peak_iops: Option<i64>,
    /// Lowest peak of I/O operations per second that the statement reached on any data node (DN):
    /// single operations for column-store tables, tens of thousands for row-store tables.
    pub min_peak_iops: Option<i64>,
    /// Execution plan of the statement, as text.
    pub query_plan: Option<String>,
    /// State of the statement at the moment, one of `active`, `disabled`, `fastpath function call`,
    /// `idle`, `idle in transaction(aborted)` and `idle in transaction`.
    pub query_status: Option<String>,
    /// State of the statement in its resource pool, one of `pending`, `running`, `finished`, `aborted`,
    /// `active` and `unknown`.
    pub wlm_status: Option<String>,
    /// Kind of statement to workload management, one of `ordinary`, `simple`, `complicated` and
    /// `internal`.
    pub wlm_attrib: Option<crate::dws::types::SqlQueryWlmAttrib>,
    /// Whether the statement was issued by the system itself.
    pub system_query: Option<bool>,
    /// Time at which the client connected and its server process began, as Unix time in seconds.
    pub backend_start: Option<i64>,
    /// Time for which the statement has been running so far, such as 64585; the reference names no
    /// unit.
    pub elapsed_time: Option<i64>,
    /// Start of the current transaction, as Unix time in seconds; null if none is open, and equal to
    /// `query_start` for the first query of a transaction.
    pub curr_xact_start: Option<i64>,
    /// Time of the latest change of `query_status`, as Unix time in seconds.
    pub state_change: Option<i64>,
    /// Time at which the statement began to run, as Unix time in seconds.
    pub query_start: Option<i64>,
    /// Time for which the statement has actually been running, in seconds.
    pub query_elapsed_time: Option<i64>,
}

gaussdb_runtime::reflect_struct! {
    SqlQuery {
        virtual_cluster_id: Member::new("virtual_cluster_id"),
        ctime: Member::new("ctime"),
        pid: Member::new("pid"),
        inst_name: Member::new("inst_name"),
        waiting: Member::new("waiting"),
        enqueue: Member::new("enqueue"),
        warning: Member::new("warning"),
        query: Member::new("query"),
        lane: Member::new("lane"),
        db_name: Member::new("db_name"),
        priority: Member::new("priority"),
        query_id: Member::new("query_id"),
        query_band: Member::new("query_band"),
        job_name: Member::new("job_name"),
        job_inst: Member::new("job_inst"),
        user_name: Member::new("user_name"),
        application_name: Member::new("application_name"),
        client_address: Member::new("client_address"),
        client_hostname: Member::new("client_hostname"),
        client_port: Member::new("client_port"),
        start_time: Member::new("start_time"),
        block_time: Member::new("block_time"),
        duration: Member::new("duration"),
        estimate_total_time: Member::new("estimate_total_time"),
        estimate_left_time: Member::new("estimate_left_time"),
        resource_pool: Member::new("resource_pool"),
        control_group: Member::new("control_group"),
        min_peak_memory: Member::new("min_peak_memory"),
        max_peak_memory: Member::new("max_peak_memory"),
        average_peak_memory: Member::new("average_peak_memory"),
        memory_skew_percent: Member::new("memory_skew_percent"),
        estimate_memory: Member::new("estimate_memory"),
        spill_info: Member::new("spill_info"),
        min_spill_size: Member::new("min_spill_size"),
        max_spill_size: Member::new("max_spill_size"),
        average_spill_size: Member::new("average_spill_size"),
        spill_skew_percent: Member::new("spill_skew_percent"),
        min_dn_time: Member::new("min_dn_time"),
        max_dn_time: Member::new("max_dn_time"),
        average_dn_time: Member::new("average_dn_time"),
        dntime_skew_percent: Member::new("dntime_skew_percent"),
        min_cpu_time: Member::new("min_cpu_time"),
        max_cpu_time: Member::new("max_cpu_time"),
        total_cpu_time: Member::new("total_cpu_time"),
        cpu_skew_percent: Member::new("cpu_skew_percent"),
        average_peak_iops: Member::new("average_peak_iops"),
        iops_skew_percent: Member::new("iops_skew_percent"),
        max_peak_iops: Member::new("max_peak_iops"),
        min_peak_iops: Member::new("min_peak_iops"),
        query_plan: Member::new("query_plan"),
        query_status: Member::new("query_status"),
        wlm_status: Member::new("wlm_status"),
        wlm_attrib: Member::new("wlm_attrib"),
        system_query: Member::new("system_query"),
        backend_start: Member::new("backend_start"),
        elapsed_time: Member::new("elapsed_time"),
        curr_xact_start: Member::new("curr_xact_start"),
        state_change: Member::new("state_change"),
        query_start: Member::new("query_start"),
        query_elapsed_time: Member::new("query_elapsed_time"),
    }
}
