// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1dms~1tables~1statistic/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listTableStatistics",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_table_statistics(&self) -> ListTableStatistics<'_> {
        ListTableStatistics {
            client: self,
            input: <ListTableStatisticsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_table_statistics`](crate::dws::Client::list_table_statistics).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListTableStatistics<'a> {
    client: &'a crate::dws::Client,
    input: ListTableStatisticsInput,
}

impl ListTableStatistics<'_> {
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

    /// Rate to list tables by, either `skew` (uneven spread over nodes) or `dirtyPage` (share of dirty pages). Required.
    pub fn rate_type(
        mut self,
        value: impl ::std::convert::Into<crate::dws::types::ListTableStatisticsRateType>,
    ) -> Self {
        self.input.rate_type = ::std::option::Option::Some(value.into());
        self
    }

    /// Position in the list at which the page starts; 0 is the beginning. Required.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.input.offset = ::std::option::Option::Some(value);
        self
    }

    /// Largest number of items to return in one page. Required.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.input.limit = ::std::option::Option::Some(value);
        self
    }

    /// Field to sort by: `table_size`, or `rate` for the skew rate or dirty page rate.
    pub fn order_by(
        mut self,
        value: impl ::std::convert::Into<crate::dws::types::ListTableStatisticsOrderBy>,
    ) -> Self {
        self.input.order_by = ::std::option::Option::Some(value.into());
        self
    }

    /// Sort order: `ASC` for ascending, `DESC` for descending.
    pub fn sort_by(
        mut self,
        value: impl ::std::convert::Into<crate::dws::types::ListTableStatisticsSortBy>,
    ) -> Self {
        self.input.sort_by = ::std::option::Option::Some(value.into());
        self
    }

    /// Field to search by, whose value goes into `value`: `db_name`, `schema_name`, `table_name` or `table_owner`.
    pub fn filter(
        mut self,
        value: impl ::std::convert::Into<crate::dws::types::ListTableStatisticsFilter>,
    ) -> Self {
        self.input.filter = ::std::option::Option::Some(value.into());
        self
    }

    /// Value that the field named in `filter` must have.
    pub fn value(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.value = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListTableStatisticsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListTableStatisticsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListTableStatisticsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_table_statistics`](crate::dws::Client::list_table_statistics) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTableStatisticsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Rate to list tables by, either `skew` (uneven spread over nodes) or `dirtyPage` (share of dirty
    /// pages).
    ///
    /// Required.
    pub rate_type: ::std::option::Option<crate::dws::types::ListTableStatisticsRateType>,
    /// Position in the list at which the page starts; 0 is the beginning.
    ///
    /// Required. At least 0.
    pub offset: ::std::option::Option<i64>,
    /// Largest number of items to return in one page.
    ///
    /// Required.
    pub limit: ::std::option::Option<i64>,
    /// Field to sort by: `table_size`, or `rate` for the skew rate or dirty page rate.
    pub order_by: ::std::option::Option<crate::dws::types::ListTableStatisticsOrderBy>,
    /// Sort order: `ASC` for ascending, `DESC` for descending.
    pub sort_by: ::std::option::Option<crate::dws::types::ListTableStatisticsSortBy>,
    /// Field to search by, whose value goes into `value`: `db_name`, `schema_name`, `table_name` or
    /// `table_owner`.
    pub filter: ::std::option::Option<crate::dws::types::ListTableStatisticsFilter>,
    /// Value that the field named in `filter` must have.
    pub value: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListTableStatisticsInput {
    type Output = crate::dws::types::ListTableStatisticsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .query("rate_type", &self.rate_type)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("order_by", &self.order_by)
            .query("sort_by", &self.sort_by)
            .query("filter", &self.filter)
            .query("value", &self.value)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("rate_type", self.rate_type.is_some());
        v.limit(
            "rate_type",
            &self.rate_type,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["skew", "dirtyPage"])],
        );
        v.require("offset", self.offset.is_some());
        v.limit(
            "offset",
            &self.offset,
            &[::gaussdb_runtime::generated::Limit::Minimum(0f64)],
        );
        v.require("limit", self.limit.is_some());
        v.limit(
            "order_by",
            &self.order_by,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["table_size", "rate"])],
        );
        v.limit(
            "sort_by",
            &self.sort_by,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["ASC", "DESC"])],
        );
        v.limit(
            "filter",
            &self.filter,
            &[
                ::gaussdb_runtime::generated::Limit::OneOf(
                    &["db_name", "schema_name", "table_name", "table_owner"],
                ),
            ],
        );
    }
}

impl ::gaussdb_runtime::generated::Paged for ListTableStatisticsInput {
    type Item = crate::dws::types::ListTablesStatisticDto;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Unclear,
        },
        total: ::std::option::Option::Some("count"),
        ..::gaussdb_runtime::generated::Pagination::new("data")
    };
}

impl ListTableStatistics<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::dws::types::ListTablesStatisticDto> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::dws::types::ListTablesStatisticDto,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// Tables with skew or dirty pages, one page of them, and when the values were collected.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListTableStatisticsResponse {
    /// Time at which the values were collected, as Unix time in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub collect_time: ::std::option::Option<i64>,
    /// Tables with their skew rate or dirty page rate.
    #[serde(default)]
    pub data: ::std::vec::Vec<crate::dws::types::ListTablesStatisticDto>,
    /// Total number of items found, on all pages together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
}

/// A table with its owner, size, skew and share of dirty pages.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListTablesStatisticDto {
    /// Name of the database, such as `postgres`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_name: ::std::option::Option<::std::string::String>,
    /// Name of the schema, such as `public`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schema_name: ::std::option::Option<::std::string::String>,
    /// Name of the table in its schema.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub table_name: ::std::option::Option<::std::string::String>,
    /// Database user who owns the table.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub table_owner: ::std::option::Option<::std::string::String>,
    /// Size of the table with its unit, for example `224 KB`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub table_size: ::std::option::Option<::std::string::String>,
    /// Skew of the table, that is, how unevenly its rows are spread over nodes, for example 0.05; null
    /// when dirty pages were asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub skew_rate: ::std::option::Option<f64>,
    /// Share of dirty pages in the table, for example 0.77.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dirty_page_rate: ::std::option::Option<f64>,
}

/// Rate to list tables by, either `skew` (uneven spread over nodes) or `dirtyPage` (share of dirty
/// pages).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTableStatisticsRateType {
    /// Skew of the tables over the data nodes.
    Skew,
    /// Share of dirty pages in the tables.
    DirtyPage,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl ListTableStatisticsRateType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("skew", Self::Skew),
        ("dirtyPage", Self::DirtyPage),
    ];
}
open_enum!(ListTableStatisticsRateType);

/// Field to sort by: `table_size`, or `rate` for the skew rate or dirty page rate.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTableStatisticsOrderBy {
    /// By the size of the table.
    TableSize,
    /// By the rate that `rate_type` selects.
    Rate,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl ListTableStatisticsOrderBy {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("table_size", Self::TableSize),
        ("rate", Self::Rate),
    ];
}
open_enum!(ListTableStatisticsOrderBy);

/// Sort order: `ASC` for ascending, `DESC` for descending.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTableStatisticsSortBy {
    /// Smallest value first.
    Asc,
    /// Largest value first.
    Desc,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl ListTableStatisticsSortBy {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ASC", Self::Asc),
        ("DESC", Self::Desc),
    ];
}
open_enum!(ListTableStatisticsSortBy);

/// Field to search by, whose value goes into `value`: `db_name`, `schema_name`, `table_name` or
/// `table_owner`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl ListTableStatisticsFilter {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("db_name", Self::DbName),
        ("schema_name", Self::SchemaName),
        ("table_name", Self::TableName),
        ("table_owner", Self::TableOwner),
    ];
}
open_enum!(ListTableStatisticsFilter);
