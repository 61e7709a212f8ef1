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

impl SlowLogEntryLegacy {
    /// ID of the node that wrote the entry.
    #[inline]
    pub fn node_id(&self) -> Option<&str> {
        self.node_id.as_deref()
    }

    /// Time that the statement took, such as `1.04899 s`.
    #[inline]
    pub fn time(&self) -> Option<&str> {
        self.time.as_deref()
    }

    /// Number of times the statement was executed.
    #[inline]
    pub fn count(&self) -> Option<&str> {
        self.count.as_deref()
    }

    /// Time that the statement waited for locks, such as `0.00003 s`.
    #[inline]
    pub fn lock_time(&self) -> Option<&str> {
        self.lock_time.as_deref()
    }

    /// Number of rows that the statement returned.
    #[inline]
    pub fn rows_sent(&self) -> Option<&str> {
        self.rows_sent.as_deref()
    }

    /// Number of rows that the statement read.
    #[inline]
    pub fn rows_examined(&self) -> Option<&str> {
        self.rows_examined.as_deref()
    }

    /// Name of the database that the statement used.
    #[inline]
    pub fn database(&self) -> Option<&str> {
        self.database.as_deref()
    }

    /// Account that ran the statement, such as `root`.
    #[inline]
    pub fn users(&self) -> Option<&str> {
        self.users.as_deref()
    }

    /// Sample of the statement, as text.
    #[inline]
    pub fn query_sample(&self) -> Option<&str> {
        self.query_sample.as_deref()
    }

    /// Kind of statement, such as `SELECT`.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// Time in UTC at which the statement was executed.
    #[inline]
    pub fn start_time(&self) -> Option<&str> {
        self.start_time.as_deref()
    }

    /// IP address of the client that sent the statement.
    #[inline]
    pub fn client_ip(&self) -> Option<&str> {
        self.client_ip.as_deref()
    }
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
