// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1dms~1tables~1statistic/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.14.6; dws-2023-zh, 5.4.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listTableStatistics",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/dms/tables/statistic",
    )
};

impl crate::dws::Client {
    /// List table skew or dirty pages
    ///
    /// Lists tables of a cluster by skew rate (`rate_type` `skew`) or by share of dirty pages
    /// (`dirtyPage`), with their size. Can be narrowed by database, schema, table or owner, and sorted
    /// by size or rate. Values are as old as `collect_time` says.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/dms/tables/statistic`
    ///
    /// - Documented in: section 5.14.6 of `dws-2024-en`, section 5.4.1 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::ListTableStatisticsRateType;
    ///
    /// let mut items = client
    ///     .list_table_statistics()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .rate_type(ListTableStatisticsRateType::Skew)
    ///     .offset(0)
    ///     .limit(10)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_table_statistics(&self) -> ListTableStatistics {
        ListTableStatistics {
            client: self.clone(),
            input: <ListTableStatisticsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_table_statistics`](crate::dws::Client::list_table_statistics).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTableStatistics {
    client: crate::dws::Client,
    input: ListTableStatisticsInput,
}

impl ListTableStatistics {
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

    /// Rate to list tables by, either `skew` (uneven spread over nodes) or `dirtyPage` (share of dirty pages).
    /// Required.
    pub fn rate_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::ListTableStatisticsRateType,
        >,
    ) -> Self {
        self.input.rate_type = value.into_value();
        self
    }

    /// Offset at which the page starts; 0 is the beginning. Required.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Largest number of items to return in one page. Required.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Field to sort by: `table_size`, or `rate` for the skew rate or dirty page rate.
    pub fn order_by(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::ListTableStatisticsOrderBy,
        >,
    ) -> Self {
        self.input.order_by = value.into_value();
        self
    }

    /// Sort order: `ASC` for ascending, `DESC` for descending.
    pub fn sort_by(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::ListTableStatisticsSortBy,
        >,
    ) -> Self {
        self.input.sort_by = value.into_value();
        self
    }

    /// Field to search by, whose value goes into `value`: `db_name`, `schema_name`, `table_name` or `table_owner`.
    pub fn filter(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::ListTableStatisticsFilter,
        >,
    ) -> Self {
        self.input.filter = value.into_value();
        self
    }

    /// Value that the field named in `filter` must have.
    pub fn value(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.value = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListTableStatisticsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListTableStatisticsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListTableStatisticsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_table_statistics`](crate::dws::Client::list_table_statistics).
#[derive(Clone)]
pub struct ListTableStatisticsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Rate to list tables by, either `skew` (uneven spread over nodes) or `dirtyPage` (share of dirty
    /// pages).
    ///
    /// Required.
    pub rate_type: Option<crate::dws::types::ListTableStatisticsRateType>,
    /// Offset at which the page starts; 0 is the beginning. The reference does not say what it counts.
    ///
    /// Required. At least 0.
    pub offset: Option<i64>,
    /// Largest number of items to return in one page.
    ///
    /// Required.
    pub limit: Option<i64>,
    /// Field to sort by: `table_size`, or `rate` for the skew rate or dirty page rate.
    pub order_by: Option<crate::dws::types::ListTableStatisticsOrderBy>,
    /// Sort order: `ASC` for ascending, `DESC` for descending.
    pub sort_by: Option<crate::dws::types::ListTableStatisticsSortBy>,
    /// Field to search by, whose value goes into `value`: `db_name`, `schema_name`, `table_name` or
    /// `table_owner`.
    pub filter: Option<crate::dws::types::ListTableStatisticsFilter>,
    /// Value that the field named in `filter` must have.
    pub value: Option<String>,
}

impl ListTableStatisticsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListTableStatisticsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        rate_type: Member::query("rate_type").required().limits(&[OneOf(&["skew", "dirtyPage"])]),
        offset: Member::query("offset").required().limits(&[Minimum(Int(0))]),
        limit: Member::query("limit").required(),
        order_by: Member::query("order_by").limits(&[OneOf(&["table_size", "rate"])]),
        sort_by: Member::query("sort_by").limits(&[OneOf(&["ASC", "DESC"])]),
        filter: Member::query("filter").limits(&[OneOf(&["db_name", "schema_name", "table_name", "table_owner"])]),
        value: Member::query("value"),
    }
}

impl gaussdb_runtime::codegen::Input for ListTableStatisticsInput {
    type Output = crate::dws::types::ListTableStatisticsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListTableStatisticsInput {
    type Item = crate::dws::types::TableStatistics;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        ..gaussdb_runtime::codegen::Pagination::new("data")
    };
}

impl ListTableStatistics {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::TableStatistics> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::TableStatistics> {
        self.pages().items()
    }
}

/// Tables with skew or dirty pages, one page of them, and when the values were collected.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListTableStatisticsResponse {
    /// Time at which the values were collected, as Unix time in milliseconds.
    pub collect_time: Option<i64>,
    /// Tables with their skew rate or dirty page rate.
    pub data: Vec<crate::dws::types::TableStatistics>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListTableStatisticsResponse {
    /// Time at which the values were collected, as Unix time in milliseconds.
    #[inline]
    pub fn collect_time(&self) -> Option<i64> {
        self.collect_time
    }

    /// Tables with their skew rate or dirty page rate.
    #[inline]
    pub fn data(&self) -> &[crate::dws::types::TableStatistics] {
        &self.data
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListTableStatisticsResponse {
        collect_time: Member::new("collect_time"),
        data: Member::new("data"),
        count: Member::new("count"),
    }
}

/// A table with its owner, size, skew and share of dirty pages.
#[derive(Clone)]
#[non_exhaustive]
pub struct TableStatistics {
    /// Name of the database, such as `postgres`.
    pub db_name: Option<String>,
    /// Name of the schema, such as `public`.
    pub schema_name: Option<String>,
    /// Name of the table in its schema.
    pub table_name: Option<String>,
    /// Database user who owns the table.
    pub table_owner: Option<String>,
    /// Size of the table with its unit, for example `224 KB`.
    pub table_size: Option<String>,
    /// Skew of the table, that is, how unevenly its rows are spread over nodes, for example 0.05; null
    /// when dirty pages were asked for.
    pub skew_rate: Option<f64>,
    /// Share of dirty pages in the table, for example 0.77.
    pub dirty_page_rate: Option<f64>,
}

impl TableStatistics {
    /// Name of the database, such as `postgres`.
    #[inline]
    pub fn db_name(&self) -> Option<&str> {
        self.db_name.as_deref()
    }

    /// Name of the schema, such as `public`.
    #[inline]
    pub fn schema_name(&self) -> Option<&str> {
        self.schema_name.as_deref()
    }

    /// Name of the table in its schema.
    #[inline]
    pub fn table_name(&self) -> Option<&str> {
        self.table_name.as_deref()
    }

    /// Database user who owns the table.
    #[inline]
    pub fn table_owner(&self) -> Option<&str> {
        self.table_owner.as_deref()
    }

    /// Size of the table with its unit, for example `224 KB`.
    #[inline]
    pub fn table_size(&self) -> Option<&str> {
        self.table_size.as_deref()
    }

    /// Skew of the table, that is, how unevenly its rows are spread over nodes, for example 0.05; null when dirty pages
    /// were asked for.
    #[inline]
    pub fn skew_rate(&self) -> Option<f64> {
        self.skew_rate
    }

    /// Share of dirty pages in the table, for example 0.77.
    #[inline]
    pub fn dirty_page_rate(&self) -> Option<f64> {
        self.dirty_page_rate
    }
}

gaussdb_runtime::reflect_struct! {
    TableStatistics {
        db_name: Member::new("db_name"),
        schema_name: Member::new("schema_name"),
        table_name: Member::new("table_name"),
        table_owner: Member::new("table_owner"),
        table_size: Member::new("table_size"),
        skew_rate: Member::new("skew_rate"),
        dirty_page_rate: Member::new("dirty_page_rate"),
    }
}

/// Rate to list tables by, either `skew` (uneven spread over nodes) or `dirtyPage` (share of dirty
/// pages).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ListTableStatisticsRateType {
    /// Skew of the tables over the data nodes.
    Skew,
    /// Share of dirty pages in the tables.
    DirtyPage,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ListTableStatisticsRateType {
        Skew = "skew",
        DirtyPage = "dirtyPage",
    }
}

/// Field to sort by: `table_size`, or `rate` for the skew rate or dirty page rate.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ListTableStatisticsOrderBy {
    /// By the size of the table.
    TableSize,
    /// By the rate that `rate_type` selects.
    Rate,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ListTableStatisticsOrderBy {
        TableSize = "table_size",
        Rate = "rate",
    }
}

/// Sort order: `ASC` for ascending, `DESC` for descending.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ListTableStatisticsSortBy {
    /// Smallest value first.
    Asc,
    /// Largest value first.
    Desc,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ListTableStatisticsSortBy {
        Asc = "ASC",
        Desc = "DESC",
    }
}

/// Field to search by, whose value goes into `value`: `db_name`, `schema_name`, `table_name` or
/// `table_owner`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ListTableStatisticsFilter {
    /// By the database of the table.
    DbName,
    /// By the schema of the table.
    SchemaName,
    /// By the name of the table.
    TableName,
    /// By the owner of the table.
    TableOwner,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ListTableStatisticsFilter {
        DbName = "db_name",
        SchemaName = "schema_name",
        TableName = "table_name",
        TableOwner = "table_owner",
    }
}
