// Made from spec/metrics/gaussdb-mysql.yaml by `cargo xtask generate`; not to be edited.

//! The 51 metrics of GaussDB(for MySQL) in the monitoring service.
//!
//! | metric | measures | unit | of |
//! |---|---|---|---|
//! | `gaussdb_mysql001_cpu_util` | CPU usage | % | server |
//! | `gaussdb_mysql002_mem_utl` | Memory usage | % | server |
//! | `gaussdb_mysql004_bytes_in` | Bytes received over all network adapters | Bytes/s | server |
//! | `gaussdb_mysql005_bytes_out` | Bytes sent over all network adapters | Bytes/s | server |
//! | `gaussdb_mysql006_conn_count` | Connections to the server | Connections | database |
//! | `gaussdb_mysql007_conn_active_count` | Active connections | Connections | database |
//! | `gaussdb_mysql008_qps` | Queries, stored procedures among them | Times/s | server |
//! | `gaussdb_mysql009_tps` | Transactions, committed and rolled back | Times/s | server |
//! | `gaussdb_mysql010_innodb_buf_usage` | Used share of the InnoDB buffer pool | % | server |
//! | `gaussdb_mysql011_innodb_buf_hit` | Reads that the InnoDB buffer pool answers | % | server |
//! | `gaussdb_mysql012_innodb_buf_dirty` | Dirty share of the InnoDB buffer pool | % | database |
//! | `gaussdb_mysql013_innodb_reads` | Bytes that InnoDB reads | Bytes/s | database |
//! | `gaussdb_mysql014_innodb_writes` | Bytes that InnoDB writes | Bytes/s | server |
//! | `gaussdb_mysql017_innodb_log_write_req_count` | Requests to write the InnoDB redo log | Requests/s | server |
//! | `gaussdb_mysql019_innodb_log_writes` | Physical writes to the InnoDB redo log | Writes | database |
//! | `gaussdb_mysql020_temp_tbl_count` | Temporary tables on disk | Tables | server |
//! | `gaussdb_mysql028_comdml_del_count` | DELETE statements | Statements/s | server |
//! | `gaussdb_mysql029_comdml_ins_count` | INSERT statements | Statements/s | database |
//! | `gaussdb_mysql030_comdml_ins_sel_count` | Statements of the kind INSERT … SELECT | Statements/s | database |
//! | `gaussdb_mysql031_comdml_rep_count` | REPLACE statements | Statements/s | server |
//! | `gaussdb_mysql032_comdml_rep_sel_count` | Statements of the kind REPLACE … SELECT | Statements/s | server |
//! | `gaussdb_mysql033_comdml_sel_count` | SELECT statements | Statements/s | server |
//! | `gaussdb_mysql034_comdml_upd_count` | UPDATE statements | Statements/s | server |
//! | `gaussdb_mysql035_innodb_del_row_count` | Rows deleted from InnoDB tables | Rows/s | database |
//! | `gaussdb_mysql036_innodb_ins_row_count` | Rows inserted into InnoDB tables | Rows/s | database |
//! | `gaussdb_mysql037_innodb_read_row_count` | Rows read from InnoDB tables | Rows/s | server |
//! | `gaussdb_mysql038_innodb_upd_row_count` | Rows updated in InnoDB tables | Rows/s | server |
//! | `gaussdb_mysql048_disk_used_size` | Used disk space | GB | server |
//! | `gaussdb_mysql072_conn_usage` | Used share of the allowed connections | % | server |
//! | `gaussdb_mysql074_slow_queries` | Slow queries | Queries/min | database |
//! | `gaussdb_mysql077_replication_delay` | Delay of replication between primary and standby | s | database |
//! | `gaussdb_mysql104_dfv_write_delay` | Mean latency of writes to the storage layer | ms | server |
//! | `gaussdb_mysql105_dfv_read_delay` | Mean latency of reads from the storage layer | ms | server |
//! | `gaussdb_mysql106_innodb_row_lock_current_waits` | Row locks of InnoDB tables that are waited for | Locks | server |
//! | `gaussdb_mysql107_comdml_ins_and_ins_sel_count` | INSERT and INSERT … SELECT statements | Statement/s | server |
//! | `gaussdb_mysql108_com_commit_count` | COMMIT statements | Statement/s | database |
//! | `gaussdb_mysql109_com_rollback_count` | ROLLBACK statements | Statement/s | database |
//! | `gaussdb_mysql110_innodb_bufpool_reads` | InnoDB reads that went to the storage layer | Times/s | database |
//! | `gaussdb_mysql111_innodb_bufpool_read_requests` | InnoDB read requests | Requests/s | database |
//! | `gaussdb_mysql114_innodb_bufpool_read_ahead` | Pages that InnoDB read ahead in sequence | Pages | database |
//! | `gaussdb_mysql115_innodb_bufpool_read_ahead_evicted` | Pages read ahead in sequence and never used | Pages | database |
//! | `gaussdb_mysql116_innodb_bufpool_read_ahead_rnd` | Pages that InnoDB read ahead at random | Read-aheads | database |
//! | `gaussdb_mysql117_innodb_pages_read` | Physical pages that InnoDB read | Pages | database |
//! | `gaussdb_mysql118_innodb_pages_written` | Physical pages that InnoDB wrote | Pages | database |
//! | `gaussdb_mysql119_disk_usage_ratio` | Used share of the disk | % | database |
//! | `gaussdb_mysql342_iostat_iops_write` | Disk writes | Operations/s | database |
//! | `gaussdb_mysql344_iostat_iops_read` | Disk reads | Operations/s | database |
//! | `gaussdb_mysql346_iostat_roughput_write` | Write bandwidth of the disk | Bytes/s | database |
//! | `gaussdb_mysql348_iostat_roughput_read` | Read bandwidth of the disk | Bytes/s | database |
//! | `gaussdb_mysql371_taurus_binlog_total_file_counts` | Number of binlog files |  | database |
//! | `gaussdb_mysql378_create_temp_tbl_per_min` | Temporary tables created on disk | Tables/min | database |

/// The namespace of the metrics.
pub const NAMESPACE: &str = "SYS.GAUSSDB";

/// The dimensions of the metrics, from the widest to the narrowest.
pub static DIMENSIONS: &[&str] = &["gaussdb_mysql_instance_id", "gaussdb_mysql_node_id"];

/// All documented metrics, sorted by id.
pub static ALL: [gaussdb_runtime::Metric; 51usize] = [
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql001_cpu_util",
        name: "CPU usage",
        unit: "%",
        minimum: Some(0u64),
        maximum: Some(100u64),
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql002_mem_utl",
        name: "Memory usage",
        unit: "%",
        minimum: Some(0u64),
        maximum: Some(100u64),
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql004_bytes_in",
        name: "Bytes received over all network adapters",
        unit: "Bytes/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql005_bytes_out",
        name: "Bytes sent over all network adapters",
        unit: "Bytes/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql006_conn_count",
        name: "Connections to the server",
        unit: "Connections",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql007_conn_active_count",
        name: "Active connections",
        unit: "Connections",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql008_qps",
        name: "Queries, stored procedures among them",
        unit: "Times/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql009_tps",
        name: "Transactions, committed and rolled back",
        unit: "Times/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql010_innodb_buf_usage",
        name: "Used share of the InnoDB buffer pool",
        unit: "%",
        minimum: Some(0u64),
        maximum: Some(100u64),
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql011_innodb_buf_hit",
        name: "Reads that the InnoDB buffer pool answers",
        unit: "%",
        minimum: Some(0u64),
        maximum: Some(100u64),
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql012_innodb_buf_dirty",
        name: "Dirty share of the InnoDB buffer pool",
        unit: "%",
        minimum: Some(0u64),
        maximum: Some(100u64),
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql013_innodb_reads",
        name: "Bytes that InnoDB reads",
        unit: "Bytes/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql014_innodb_writes",
        name: "Bytes that InnoDB writes",
        unit: "Bytes/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql017_innodb_log_write_req_count",
        name: "Requests to write the InnoDB redo log",
        unit: "Requests/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql019_innodb_log_writes",
        name: "Physical writes to the InnoDB redo log",
        unit: "Writes",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql020_temp_tbl_count",
        name: "Temporary tables on disk",
        unit: "Tables",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql028_comdml_del_count",
        name: "DELETE statements",
        unit: "Statements/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql029_comdml_ins_count",
        name: "INSERT statements",
        unit: "Statements/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql030_comdml_ins_sel_count",
        name: "Statements of the kind INSERT … SELECT",
        unit: "Statements/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql031_comdml_rep_count",
        name: "REPLACE statements",
        unit: "Statements/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql032_comdml_rep_sel_count",
        name: "Statements of the kind REPLACE … SELECT",
        unit: "Statements/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql033_comdml_sel_count",
        name: "SELECT statements",
        unit: "Statements/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql034_comdml_upd_count",
        name: "UPDATE statements",
        unit: "Statements/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql035_innodb_del_row_count",
        name: "Rows deleted from InnoDB tables",
        unit: "Rows/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql036_innodb_ins_row_count",
        name: "Rows inserted into InnoDB tables",
        unit: "Rows/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql037_innodb_read_row_count",
        name: "Rows read from InnoDB tables",
        unit: "Rows/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql038_innodb_upd_row_count",
        name: "Rows updated in InnoDB tables",
        unit: "Rows/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql048_disk_used_size",
        name: "Used disk space",
        unit: "GB",
        minimum: Some(0u64),
        maximum: Some(128u64),
        maximum_unit: "TB",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql072_conn_usage",
        name: "Used share of the allowed connections",
        unit: "%",
        minimum: Some(0u64),
        maximum: Some(100u64),
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql074_slow_queries",
        name: "Slow queries",
        unit: "Queries/min",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql077_replication_delay",
        name: "Delay of replication between primary and standby",
        unit: "s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql104_dfv_write_delay",
        name: "Mean latency of writes to the storage layer",
        unit: "ms",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql105_dfv_read_delay",
        name: "Mean latency of reads from the storage layer",
        unit: "ms",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql106_innodb_row_lock_current_waits",
        name: "Row locks of InnoDB tables that are waited for",
        unit: "Locks",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql107_comdml_ins_and_ins_sel_count",
        name: "INSERT and INSERT … SELECT statements",
        unit: "Statement/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "server",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql108_com_commit_count",
        name: "COMMIT statements",
        unit: "Statement/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql109_com_rollback_count",
        name: "ROLLBACK statements",
        unit: "Statement/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql110_innodb_bufpool_reads",
        name: "InnoDB reads that went to the storage layer",
        unit: "Times/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql111_innodb_bufpool_read_requests",
        name: "InnoDB read requests",
        unit: "Requests/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql114_innodb_bufpool_read_ahead",
        name: "Pages that InnoDB read ahead in sequence",
        unit: "Pages",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql115_innodb_bufpool_read_ahead_evicted",
        name: "Pages read ahead in sequence and never used",
        unit: "Pages",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql116_innodb_bufpool_read_ahead_rnd",
        name: "Pages that InnoDB read ahead at random",
        unit: "Read-aheads",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql117_innodb_pages_read",
        name: "Physical pages that InnoDB read",
        unit: "Pages",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql118_innodb_pages_written",
        name: "Physical pages that InnoDB wrote",
        unit: "Pages",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql119_disk_usage_ratio",
        name: "Used share of the disk",
        unit: "%",
        minimum: Some(0u64),
        maximum: Some(100u64),
        maximum_unit: "",
        of: "database",
        period: Some(60u32),
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql342_iostat_iops_write",
        name: "Disk writes",
        unit: "Operations/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql344_iostat_iops_read",
        name: "Disk reads",
        unit: "Operations/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql346_iostat_roughput_write",
        name: "Write bandwidth of the disk",
        unit: "Bytes/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql348_iostat_roughput_read",
        name: "Read bandwidth of the disk",
        unit: "Bytes/s",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: None,
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql371_taurus_binlog_total_file_counts",
        name: "Number of binlog files",
        unit: "",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: Some(300u32),
    },
    gaussdb_runtime::Metric {
        id: "gaussdb_mysql378_create_temp_tbl_per_min",
        name: "Temporary tables created on disk",
        unit: "Tables/min",
        minimum: Some(0u64),
        maximum: None,
        maximum_unit: "",
        of: "database",
        period: Some(60u32),
    },
];

/// Finds a metric by its id.
pub fn lookup(id: &str) -> Option<&'static gaussdb_runtime::Metric> {
    ALL.binary_search_by(|entry| entry.id.cmp(id)).ok().map(|at| &ALL[at])
}
