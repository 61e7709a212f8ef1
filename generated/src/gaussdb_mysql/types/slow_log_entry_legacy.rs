// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/SlowLogEntryLegacy by `cargo xtask generate`; not to be edited.

/// An entry of the slow query log, without a position.
#[derive(Clone)]
#[non_exhaustive]
pub struct SlowLogEntryLegacy {
    /// ID of the node that wrote the entry.
    pub node_id: Option<String>,
    /// Time that the statement took, such as `1.04899 s`.
    pub time: Option<String>,
    /// Number of times the statement was executed.
    pub count: Option<String>,
    /// Time that the statement waited for locks, such as `0.00003 s`.
    pub lock_time: Option<String>,
    /// Number of rows that the statement returned.
    pub rows_sent: Option<String>,
    /// Number of rows that the statement read.
    pub rows_examined: Option<String>,
    /// Name of the database that the statement used.
    pub database: Option<String>,
    /// Account that ran the statement, such as `root`.
    pub users: Option<String>,
    /// Sample of the statement, as text.
    pub query_sample: Option<String>,
    /// Kind of statement, such as `SELECT`.
    pub r#type: Option<String>,
    /// Time in UTC at which the statement was executed.
    pub start_time: Option<String>,
    /// IP address of the client that sent the statement.
    pub client_ip: Option<String>,
}

gaussdb_runtime::reflect_struct! {
    SlowLogEntryLegacy {
        node_id: Member::new("node_id"),
        time: Member::new("time"),
        count: Member::new("count"),
        lock_time: Member::new("lock_time"),
        rows_sent: Member::new("rows_sent"),
        rows_examined: Member::new("rows_examined"),
        database: Member::new("database"),
        users: Member::new("users"),
        query_sample: Member::new("query_sample"),
        r#type: Member::new("type"),
        start_time: Member::new("start_time"),
        client_ip: Member::new("client_ip"),
    }
}
