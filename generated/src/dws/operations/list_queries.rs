// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1dms~1queries/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    success_when: ::std::option::Option::Some(
        &::gaussdb_runtime::generated::SuccessWhen {
            code: "code",
            values: &["0"],
            message: ::std::option::Option::Some("msg"),
        },
    ),
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listQueries",
        ::gaussdb_runtime::generated::Method::Post,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_queries(&self) -> ListQueries<'_> {
        ListQueries {
            client: self,
            input: <ListQueriesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_queries`](crate::dws::Client::list_queries).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListQueries<'a> {
    client: &'a crate::dws::Client,
    input: ListQueriesInput,
}

impl ListQueries<'_> {
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

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn body_cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.body_cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the project (resource set), as the page My Settings of the console shows it. Required.
    pub fn body_project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.body_project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Position in the list at which the page starts, 0 or more, as text. Required.
    pub fn offset(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.offset = ::std::option::Option::Some(value.into());
        self
    }

    /// Largest number of items to return in one page, as text. Required.
    pub fn limit(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.limit = ::std::option::Option::Some(value.into());
        self
    }

    /// Conditions that the listed statements must meet. Required.
    pub fn conditions(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::dws::types::ListQueriesCondition,
        >,
    ) -> Self {
        self.input.body.conditions = ::std::option::Option::Some(
            value.into_iter().collect(),
        );
        self
    }

    /// Name of the field to sort by, with the sort order, as in `duration asc`.
    pub fn order_by(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.order_by = ::std::option::Option::Some(value.into());
        self
    }

    /// Subject of the list; always `db_queries`. Required.
    pub fn target(
        mut self,
        value: impl ::std::convert::Into<crate::dws::types::ListQueriesRequestTarget>,
    ) -> Self {
        self.input.body.target = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListQueriesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListQueriesResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListQueriesResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_queries`](crate::dws::Client::list_queries) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListQueriesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::ListQueriesRequest,
}

impl ::gaussdb_runtime::generated::Input for ListQueriesInput {
    type Output = crate::dws::types::ListQueriesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        self.body.validate(v);
    }
}

impl ::gaussdb_runtime::generated::Paged for ListQueriesInput {
    type Item = crate::dws::types::ListQueriesDto;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Unclear,
        },
        place: ::gaussdb_runtime::generated::Place::Body,
        total: ::std::option::Option::Some("count"),
        id: ::std::option::Option::Some("query_id"),
        text: true,
        ..::gaussdb_runtime::generated::Pagination::new("data.queries")
    };
}

impl ListQueries<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(self) -> ::gaussdb_runtime::Pages<crate::dws::types::ListQueriesDto> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::dws::types::ListQueriesDto,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// A comparison that the listed statements must satisfy.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListQueriesCondition {
    /// Property of the statement to compare, in camel case, for example `userName`, `dbName` or
    /// `blockTime`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub field: ::std::option::Option<::std::string::String>,
    /// Value with which the field is compared.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// Comparison between field and value: `=` and `!=` for any type, `like` and `not like` for text,
    /// `>`, `<`, `>=` and `<=` for numbers.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub operator: ::std::option::Option<::std::string::String>,
}

impl ListQueriesCondition {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Property of the statement to compare, in camel case, for example `userName`, `dbName` or `blockTime`. Required.
    pub fn field(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.field = ::std::option::Option::Some(value.into());
        self
    }

    /// Value with which the field is compared. Required.
    pub fn value(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.value = ::std::option::Option::Some(value.into());
        self
    }

    /// Comparison between field and value: `=` and `!=` for any type, `like` and `not like` for text, `>`, `<`, `>=` and `<=` for numbers. Required.
    pub fn operator(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.operator = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("field", self.field.is_some());
        v.require("value", self.value.is_some());
        v.require("operator", self.operator.is_some());
    }
}

/// Statements that match, with averages over queries and sessions.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListQueriesData {
    /// Statements that meet the conditions.
    #[serde(default)]
    pub queries: ::std::vec::Vec<crate::dws::types::ListQueriesDto>,
    /// Figures over the statements and sessions.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::dws::types::ListQueriesStatus>,
}

/// Conditions, sorting and paging for the list of SQL statements.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListQueriesRequest {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    #[serde(rename = "cluster_id")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub body_cluster_id: ::std::option::Option<::std::string::String>,
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Required.
    #[serde(rename = "project_id")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub body_project_id: ::std::option::Option<::std::string::String>,
    /// Position in the list at which the page starts, 0 or more, as text.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: ::std::option::Option<::std::string::String>,
    /// Largest number of items to return in one page, as text.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<::std::string::String>,
    /// Conditions that the listed statements must meet.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub conditions: ::std::option::Option<
        ::std::vec::Vec<crate::dws::types::ListQueriesCondition>,
    >,
    /// Name of the field to sort by, with the sort order, as in `duration asc`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order_by: ::std::option::Option<::std::string::String>,
    /// Subject of the list; always `db_queries`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub target: ::std::option::Option<crate::dws::types::ListQueriesRequestTarget>,
}

impl ListQueriesRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.body_cluster_id.is_some());
        v.require("project_id", self.body_project_id.is_some());
        v.require("offset", self.offset.is_some());
        v.limit(
            "offset",
            &self.offset,
            &[
                ::gaussdb_runtime::generated::Limit::NumericString(
                    ::std::option::Option::Some(0i64),
                    ::std::option::Option::None,
                    ::std::option::Option::None,
                ),
            ],
        );
        v.require("limit", self.limit.is_some());
        v.require("conditions", self.conditions.is_some());
        if let ::std::option::Option::Some(value) = &self.conditions {
            v.within(
                "conditions",
                |v| {
                    for (index, value) in value.iter().enumerate() {
                        v.element(
                            index,
                            |v| {
                                value.validate(v);
                            },
                        );
                    }
                },
            );
        }
        v.require("target", self.target.is_some());
        v.limit(
            "target",
            &self.target,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["db_queries"])],
        );
    }
}

/// SQL statements of the cluster, one page of them.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListQueriesResponse {
    /// Result code of the request, such as 0 together with the message `OK`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<i64>,
    /// Text that explains `code`, such as `OK`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub msg: ::std::option::Option<::std::string::String>,
    /// Statements found and figures about them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<crate::dws::types::ListQueriesData>,
    /// Total number of items found, on all pages together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
}

/// Counts of queries and sessions, and how long they take on average.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListQueriesStatus {
    /// Mean time that queries wait before they run; the reference names no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub average_query_waiting_time: ::std::option::Option<f64>,
    /// Mean run time of queries; the reference names no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub average_time_consumption_of_queries: ::std::option::Option<f64>,
    /// Mean length of sessions; the reference names no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub average_time_consumption_of_sessions: ::std::option::Option<f64>,
    /// Number of queries that the averages cover.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queries_count: ::std::option::Option<i64>,
    /// Number of sessions that the averages cover.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub session_count: ::std::option::Option<i64>,
}

/// Subject of the list; always `db_queries`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListQueriesRequestTarget {
    /// Queries of the database.
    DbQueries,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl ListQueriesRequestTarget {
    const KNOWN: &'static [(&'static str, Self)] = &[("db_queries", Self::DbQueries)];
}
open_enum!(ListQueriesRequestTarget);
