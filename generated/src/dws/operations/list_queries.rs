// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1dms~1queries/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.14.7; dws-2023-zh, 5.4.2",
    idempotent: true,
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            message: Some("msg"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listQueries",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/dms/queries",
    )
};

impl crate::dws::Client {
    /// List SQL statements in real time
    ///
    /// Lists the SQL statements of a cluster in real time with session, user, waiting and run time,
    /// memory, spill, CPU and I/O on the data nodes (DNs), and averages over queries and sessions.
    /// Conditions, sorting and paging go into the body; `offset` and `limit` are strings there. Nothing
    /// is changed in spite of the method POST.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/dms/queries`
    ///
    /// - Documented in: section 5.14.7 of `dws-2024-en`, section 5.4.2 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::{ListQueriesRequestTarget, QueryCondition};
    ///
    /// let mut items = client
    ///     .list_queries()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .body_cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .body_project_id("46f86faa6bbf9ac94a7e459509a20ed0")
    ///     .offset(0)
    ///     .limit("limit")
    ///     .conditions([
    ///         QueryCondition::builder()
    ///             .field("queue_name")
    ///             .value("production")
    ///             .operator("="),
    ///     ])
    ///     .target(ListQueriesRequestTarget::DbQueries)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_queries(&self) -> ListQueries {
        ListQueries {
            client: self.clone(),
            input: <ListQueriesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_queries`](crate::dws::Client::list_queries).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListQueries {
    client: crate::dws::Client,
    input: ListQueriesInput,
}

impl ListQueries {
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

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn body_cluster_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.body_cluster_id = value.into_value();
        self
    }

    /// ID of the project (resource set), as the page My Settings of the console shows it. Required.
    pub fn body_project_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.body_project_id = value.into_value();
        self
    }

    /// Offset at which the page starts, 0 or more, as text. Required.
    pub fn offset(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::NumberText>,
    ) -> Self {
        self.input.body.offset = value
            .into_value()
            .map(gaussdb_runtime::NumberText::into_string);
        self
    }

    /// Largest number of items to return in one page, as text. Required.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.limit = value.into_value();
        self
    }

    /// Conditions that the listed statements must meet. Required.
    pub fn conditions(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::QueryCondition>,
    ) -> Self {
        self.input.body.conditions = Some(value.into_iter().collect());
        self
    }

    /// Name of the field to sort by, with the sort order, as in `duration asc`.
    pub fn order_by(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.order_by = value.into_value();
        self
    }

    /// Subject of the list; always `db_queries`. Required.
    pub fn target(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::ListQueriesRequestTarget,
        >,
    ) -> Self {
        self.input.body.target = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListQueriesInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListQueriesResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListQueriesResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_queries`](crate::dws::Client::list_queries).
#[derive(Clone)]
pub struct ListQueriesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::ListQueriesRequest,
}

impl ListQueriesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListQueriesInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for ListQueriesInput {
    type Output = crate::dws::types::ListQueriesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListQueriesInput {
    type Item = crate::dws::types::SqlQuery;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        location: gaussdb_runtime::codegen::Location::Body,
        total: Some("count"),
        id: Some("query_id"),
        text: true,
        ..gaussdb_runtime::codegen::Pagination::new("data.queries")
    };
}

impl ListQueries {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::SqlQuery> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::SqlQuery> {
        self.pages().items()
    }
}

/// Conditions, sorting and paging for the list of SQL statements.
#[derive(Clone)]
pub struct ListQueriesRequest {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub body_cluster_id: Option<String>,
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Required.
    pub body_project_id: Option<String>,
    /// Offset at which the page starts, 0 or more, as text. The reference does not say what it counts.
    ///
    /// Required. A number, at least 0.
    pub offset: Option<String>,
    /// Largest number of items to return in one page, as text.
    ///
    /// Required.
    pub limit: Option<String>,
    /// Conditions that the listed statements must meet.
    ///
    /// Required.
    pub conditions: Option<Vec<crate::dws::types::QueryCondition>>,
    /// Name of the field to sort by, with the sort order, as in `duration asc`.
    pub order_by: Option<String>,
    /// Subject of the list; always `db_queries`.
    ///
    /// Required.
    pub target: Option<crate::dws::types::ListQueriesRequestTarget>,
}

impl ListQueriesRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ListQueriesRequest {
        body_cluster_id: Member::new("cluster_id").required(),
        body_project_id: Member::new("project_id").required(),
        offset: Member::new("offset").required().limits(&[NumericString(Some(0), None, None)]),
        limit: Member::new("limit").required(),
        conditions: Member::new("conditions").required(),
        order_by: Member::new("order_by"),
        target: Member::new("target").required().limits(&[OneOf(&["db_queries"])]),
    }
}

/// SQL statements of the cluster, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListQueriesResponse {
    /// Result code of the request, such as 0 together with the message `OK`.
    pub code: Option<i64>,
    /// Text that explains `code`, such as `OK`.
    pub msg: Option<String>,
    /// Statements found and figures about them.
    pub data: Option<crate::dws::types::QueryPage>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListQueriesResponse {
    /// Result code of the request, such as 0 together with the message `OK`.
    #[inline]
    pub fn code(&self) -> Option<i64> {
        self.code
    }

    /// Text that explains `code`, such as `OK`.
    #[inline]
    pub fn msg(&self) -> Option<&str> {
        self.msg.as_deref()
    }

    /// Statements found and figures about them.
    #[inline]
    pub fn data(&self) -> Option<&crate::dws::types::QueryPage> {
        self.data.as_ref()
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListQueriesResponse {
        code: Member::new("code"),
        msg: Member::new("msg"),
        data: Member::new("data"),
        count: Member::new("count"),
    }
}

/// A comparison that the listed statements must satisfy.
#[derive(Clone)]
pub struct QueryCondition {
    /// Property of the statement to compare, in camel case, for example `userName`, `dbName` or
    /// `blockTime`.
    ///
    /// Required.
    pub field: Option<String>,
    /// Value with which the field is compared.
    ///
    /// Required.
    pub value: Option<String>,
    /// Comparison between field and value: `=` and `!=` for any type, `like` and `not like` for text,
    /// `>`, `<`, `>=` and `<=` for numbers.
    ///
    /// Required.
    pub operator: Option<String>,
}

impl QueryCondition {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Property of the statement to compare, in camel case, for example `userName`, `dbName` or `blockTime`. Required.
    pub fn field(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.field = value.into_value();
        self
    }

    /// Value with which the field is compared. Required.
    pub fn value(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.value = value.into_value();
        self
    }

    /// Comparison between field and value: `=` and `!=` for any type, `like` and `not like` for text, `>`, `<`, `>=`
    /// and `<=` for numbers. Required.
    pub fn operator(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.operator = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    QueryCondition {
        field: Member::new("field").required(),
        value: Member::new("value").required(),
        operator: Member::new("operator").required(),
    }
}

/// Statements that match, with averages over queries and sessions.
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryPage {
    /// Statements that meet the conditions.
    pub queries: Vec<crate::dws::types::SqlQuery>,
    /// Figures over the statements and sessions.
    pub status: Option<crate::dws::types::QueryStatistics>,
}

impl QueryPage {
    /// Statements that meet the conditions.
    #[inline]
    pub fn queries(&self) -> &[crate::dws::types::SqlQuery] {
        &self.queries
    }

    /// Figures over the statements and sessions.
    #[inline]
    pub fn status(&self) -> Option<&crate::dws::types::QueryStatistics> {
        self.status.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    QueryPage {
        queries: Member::new("queries"),
        status: Member::new("status"),
    }
}

/// Counts of queries and sessions, and how long they take on average.
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryStatistics {
    /// Mean time that queries wait before they run; the reference names no unit.
    pub average_query_waiting_time: Option<f64>,
    /// Mean run time of queries; the reference names no unit.
    pub average_time_consumption_of_queries: Option<f64>,
    /// Mean length of sessions; the reference names no unit.
    pub average_time_consumption_of_sessions: Option<f64>,
    /// Number of queries that the averages cover.
    pub queries_count: Option<i64>,
    /// Number of sessions that the averages cover.
    pub session_count: Option<i64>,
}

impl QueryStatistics {
    /// Mean time that queries wait before they run; the reference names no unit.
    #[inline]
    pub fn average_query_waiting_time(&self) -> Option<f64> {
        self.average_query_waiting_time
    }

    /// Mean run time of queries; the reference names no unit.
    #[inline]
    pub fn average_time_consumption_of_queries(&self) -> Option<f64> {
        self.average_time_consumption_of_queries
    }

    /// Mean length of sessions; the reference names no unit.
    #[inline]
    pub fn average_time_consumption_of_sessions(&self) -> Option<f64> {
        self.average_time_consumption_of_sessions
    }

    /// Number of queries that the averages cover.
    #[inline]
    pub fn queries_count(&self) -> Option<i64> {
        self.queries_count
    }

    /// Number of sessions that the averages cover.
    #[inline]
    pub fn session_count(&self) -> Option<i64> {
        self.session_count
    }
}

gaussdb_runtime::reflect_struct! {
    QueryStatistics {
        average_query_waiting_time: Member::new("average_query_waiting_time"),
        average_time_consumption_of_queries: Member::new("average_time_consumption_of_queries"),
        average_time_consumption_of_sessions: Member::new("average_time_consumption_of_sessions"),
        queries_count: Member::new("queries_count"),
        session_count: Member::new("session_count"),
    }
}

/// Subject of the list; always `db_queries`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ListQueriesRequestTarget {
    /// Queries of the database.
    DbQueries,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ListQueriesRequestTarget {
        DbQueries = "db_queries",
    }
}
