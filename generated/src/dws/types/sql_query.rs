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
    /// spills. Default: `0`.
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

impl SqlQuery {
    /// Number that identifies the virtual cluster, such as 53.
    #[inline]
    pub fn virtual_cluster_id(&self) -> Option<i64> {
        self.virtual_cluster_id
    }

    /// Time when the data was collected, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn ctime(&self) -> Option<i64> {
        self.ctime
    }

    /// ID of the session, such as `140535026615872`.
    #[inline]
    pub fn pid(&self) -> Option<&str> {
        self.pid.as_deref()
    }

    /// Name of the database instance that serves the session.
    #[inline]
    pub fn inst_name(&self) -> Option<&str> {
        self.inst_name.as_deref()
    }

    /// Whether the statement waits for a lock.
    #[inline]
    pub fn waiting(&self) -> Option<bool> {
        self.waiting
    }

    /// State of the statement in workload management, in particular whether it is queued.
    #[inline]
    pub fn enqueue(&self) -> Option<&str> {
        self.enqueue.as_deref()
    }

    /// Warnings about the statement, and advice from the self-diagnosis of SQL.
    #[inline]
    pub fn warning(&self) -> Option<&str> {
        self.warning.as_deref()
    }

    /// Text of the SQL statement that was run.
    #[inline]
    pub fn query(&self) -> Option<&str> {
        self.query.as_deref()
    }

    /// Lane in which the statement runs, `fast` or `slow`.
    #[inline]
    pub fn lane(&self) -> Option<&str> {
        self.lane.as_deref()
    }

    /// Name of the database, such as `postgres`.
    #[inline]
    pub fn db_name(&self) -> Option<&str> {
        self.db_name.as_deref()
    }

    /// Priority of the job in its resource pool.
    #[inline]
    pub fn priority(&self) -> Option<&crate::dws::types::SqlQueryPriority> {
        self.priority.as_ref()
    }

    /// Internal ID of the execution of the statement.
    #[inline]
    pub fn query_id(&self) -> Option<&str> {
        self.query_id.as_deref()
    }

    /// Label of the kind of job, set by the database parameter of the same name; empty by default.
    #[inline]
    pub fn query_band(&self) -> Option<&str> {
        self.query_band.as_deref()
    }

    /// Value at position 0 of `query_band`.
    #[inline]
    pub fn job_name(&self) -> Option<&str> {
        self.job_name.as_deref()
    }

    /// Second part of `query_band` (position 1).
    #[inline]
    pub fn job_inst(&self) -> Option<&str> {
        self.job_inst.as_deref()
    }

    /// Name of the database user who opened the connection.
    #[inline]
    pub fn user_name(&self) -> Option<&str> {
        self.user_name.as_deref()
    }

    /// Name of the client application that opened the connection.
    #[inline]
    pub fn application_name(&self) -> Option<&str> {
        self.application_name.as_deref()
    }

    /// IP address from which the client is connected.
    #[inline]
    pub fn client_address(&self) -> Option<&str> {
        self.client_address.as_deref()
    }

    /// Host on which the client runs.
    #[inline]
    pub fn client_hostname(&self) -> Option<&str> {
        self.client_hostname.as_deref()
    }

    /// TCP port on the side of the client.
    #[inline]
    pub fn client_port(&self) -> Option<&str> {
        self.client_port.as_deref()
    }

    /// Time when the execution of the statement began.
    #[inline]
    pub fn start_time(&self) -> Option<i64> {
        self.start_time
    }

    /// Time for which the statement was blocked before it ran, in milliseconds.
    #[inline]
    pub fn block_time(&self) -> Option<i64> {
        self.block_time
    }

    /// Time for which the statement has been running, in milliseconds.
    #[inline]
    pub fn duration(&self) -> Option<i64> {
        self.duration
    }

    /// Estimate of the whole execution time of the statement, in milliseconds.
    #[inline]
    pub fn estimate_total_time(&self) -> Option<i64> {
        self.estimate_total_time
    }

    /// Estimate of the time that the statement still needs, in milliseconds.
    #[inline]
    pub fn estimate_left_time(&self) -> Option<i64> {
        self.estimate_left_time
    }

    /// Resource pool that the user of the statement is bound to.
    #[inline]
    pub fn resource_pool(&self) -> Option<&str> {
        self.resource_pool.as_deref()
    }

    /// Control group (cgroup) under which the statement runs.
    #[inline]
    pub fn control_group(&self) -> Option<&str> {
        self.control_group.as_deref()
    }

    /// Lowest memory peak of the statement on any data node (DN), in MB.
    #[inline]
    pub fn min_peak_memory(&self) -> Option<i64> {
        self.min_peak_memory
    }

    /// Highest memory peak of the statement on any data node (DN), in MB.
    #[inline]
    pub fn max_peak_memory(&self) -> Option<i64> {
        self.max_peak_memory
    }

    /// Mean memory that the statement takes while it runs, in MB.
    #[inline]
    pub fn average_peak_memory(&self) -> Option<i64> {
        self.average_peak_memory
    }

    /// Skew of the memory of the statement, that is, how unevenly it is spread over the data nodes (DNs).
    #[inline]
    pub fn memory_skew_percent(&self) -> Option<i64> {
        self.memory_skew_percent
    }

    /// Estimate of the memory that the statement takes, in MB.
    #[inline]
    pub fn estimate_memory(&self) -> Option<i64> {
        self.estimate_memory
    }

    /// Account of the data that the statement spills to disk on the data nodes (DNs).
    #[inline]
    pub fn spill_info(&self) -> Option<&str> {
        self.spill_info.as_deref()
    }

    /// Smallest amount of data that the statement spilled to disk on any data node (DN), in MB; 0 by default.
    #[inline]
    pub fn min_spill_size(&self) -> Option<i64> {
        self.min_spill_size
    }

    /// Largest amount of data that the statement spilled to disk on any data node (DN), in MB; 0 by default.
    #[inline]
    pub fn max_spill_size(&self) -> Option<i64> {
        self.max_spill_size
    }

    /// Mean amount of data that the statement spills to disk per data node (DN), in MB; 0 if nothing spills.
    #[inline]
    pub fn average_spill_size(&self) -> Option<i64> {
        self.average_spill_size
    }

    /// Skew of the data that the statement spills, that is, how unevenly it is spread over the data nodes (DNs).
    #[inline]
    pub fn spill_skew_percent(&self) -> Option<i64> {
        self.spill_skew_percent
    }

    /// Shortest execution time of the statement on any data node (DN), in milliseconds.
    #[inline]
    pub fn min_dn_time(&self) -> Option<i64> {
        self.min_dn_time
    }

    /// Longest execution time of the statement on any data node (DN), in milliseconds.
    #[inline]
    pub fn max_dn_time(&self) -> Option<i64> {
        self.max_dn_time
    }

    /// Mean execution time of the statement over all data nodes (DNs), in milliseconds.
    #[inline]
    pub fn average_dn_time(&self) -> Option<i64> {
        self.average_dn_time
    }

    /// Skew of the execution time of the statement, that is, how unevenly it is spread over the data nodes (DNs).
    #[inline]
    pub fn dntime_skew_percent(&self) -> Option<i64> {
        self.dntime_skew_percent
    }

    /// Shortest CPU time that the statement took on any data node (DN), in milliseconds.
    #[inline]
    pub fn min_cpu_time(&self) -> Option<i64> {
        self.min_cpu_time
    }

    /// Longest CPU time that the statement took on any data node (DN), in milliseconds.
    #[inline]
    pub fn max_cpu_time(&self) -> Option<i64> {
        self.max_cpu_time
    }

    /// CPU time that the statement took on all data nodes (DNs) together, in milliseconds.
    #[inline]
    pub fn total_cpu_time(&self) -> Option<i64> {
        self.total_cpu_time
    }

    /// Skew of the CPU time of the statement, that is, how unevenly it is spread over the data nodes (DNs).
    #[inline]
    pub fn cpu_skew_percent(&self) -> Option<i64> {
        self.cpu_skew_percent
    }

    /// Mean of the I/O peaks of the statement on all data nodes (DNs), in operations per second for column-store tables
    /// and in 10,000 operations per second for row-store tables.
    #[inline]
    pub fn average_peak_iops(&self) -> Option<i64> {
        self.average_peak_iops
    }

    /// Skew of the I/O of the statement, that is, how unevenly it is spread over the data nodes (DNs).
    #[inline]
    pub fn iops_skew_percent(&self) -> Option<i64> {
        self.iops_skew_percent
    }

    /// Highest peak of I/O operations per second that the statement reached on any data node (DN): single operations
    /// for column-store tables, tens of thousands for row-store tables.
    #[inline]
    pub fn max_peak_iops(&self) -> Option<i64> {
        self.max_peak_iops
    }

    /// Lowest peak of I/O operations per second that the statement reached on any data node (DN): single operations for
    /// column-store tables, tens of thousands for row-store tables.
    #[inline]
    pub fn min_peak_iops(&self) -> Option<i64> {
        self.min_peak_iops
    }

    /// Execution plan of the statement, as text.
    #[inline]
    pub fn query_plan(&self) -> Option<&str> {
        self.query_plan.as_deref()
    }

    /// State of the statement at the moment, one of `active`, `disabled`, `fastpath function call`, `idle`, `idle in transaction(aborted)`
    /// and `idle in transaction`.
    #[inline]
    pub fn query_status(&self) -> Option<&str> {
        self.query_status.as_deref()
    }

    /// State of the statement in its resource pool, one of `pending`, `running`, `finished`, `aborted`, `active` and
    /// `unknown`.
    #[inline]
    pub fn wlm_status(&self) -> Option<&str> {
        self.wlm_status.as_deref()
    }

    /// Kind of statement to workload management, one of `ordinary`, `simple`, `complicated` and `internal`.
    #[inline]
    pub fn wlm_attrib(&self) -> Option<&crate::dws::types::SqlQueryWlmAttrib> {
        self.wlm_attrib.as_ref()
    }

    /// Whether the statement was issued by the system itself.
    #[inline]
    pub fn system_query(&self) -> Option<bool> {
        self.system_query
    }

    /// Time at which the client connected and its server process began, as Unix time in seconds.
    #[inline]
    pub fn backend_start(&self) -> Option<i64> {
        self.backend_start
    }

    /// Time for which the statement has been running so far, such as 64585; the reference names no unit.
    #[inline]
    pub fn elapsed_time(&self) -> Option<i64> {
        self.elapsed_time
    }

    /// Start of the current transaction, as Unix time in seconds; null if none is open, and equal to `query_start` for
    /// the first query of a transaction.
    #[inline]
    pub fn curr_xact_start(&self) -> Option<i64> {
        self.curr_xact_start
    }

    /// Time of the latest change of `query_status`, as Unix time in seconds.
    #[inline]
    pub fn state_change(&self) -> Option<i64> {
        self.state_change
    }

    /// Time at which the statement began to run, as Unix time in seconds.
    #[inline]
    pub fn query_start(&self) -> Option<i64> {
        self.query_start
    }

    /// Time for which the statement has actually been running, in seconds.
    #[inline]
    pub fn query_elapsed_time(&self) -> Option<i64> {
        self.query_elapsed_time
    }
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
