// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1databases/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listDatabases",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/databases",
    )
};

impl crate::dws::Client {
    /// List databases of a cluster
    ///
    /// Lists the names of the user databases in a cluster, as needed for schema snapshots and table
    /// restoration. Can be narrowed by name and is paged with `offset` and `limit`.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/databases`
    ///
    /// - Documented in: section 5.3.27 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 500, 503
    #[inline]
    pub fn list_databases(&self) -> ListDatabases<'_> {
        ListDatabases {
            client: self,
            input: <ListDatabasesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_databases`](crate::dws::Client::list_databases).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListDatabases<'a> {
    client: &'a crate::dws::Client,
    input: ListDatabasesInput,
}

impl ListDatabases<'_> {
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

    /// Name of a database to which the list is narrowed.
    pub fn database(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.database = ::std::option::Option::Some(value.into());
        self
    }

    /// Position in the list at which the page starts; 0 is the beginning.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.input.offset = ::std::option::Option::Some(value);
        self
    }

    /// Largest number of items to return in one page.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.input.limit = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListDatabasesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListDatabasesResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListDatabasesResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_databases`](crate::dws::Client::list_databases) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDatabasesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Name of a database to which the list is narrowed.
    pub database: ::std::option::Option<::std::string::String>,
    /// Position in the list at which the page starts; 0 is the beginning.
    pub offset: ::std::option::Option<i64>,
    /// Largest number of items to return in one page.
    pub limit: ::std::option::Option<i64>,
}

impl ::gaussdb_runtime::generated::Input for ListDatabasesInput {
    type Output = crate::dws::types::ListDatabasesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .query("database", &self.database)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
    }
}

impl ::gaussdb_runtime::generated::Paged for ListDatabasesInput {
    type Item = ::std::string::String;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Unclear,
        },
        total: ::std::option::Option::Some("count"),
        ..::gaussdb_runtime::generated::Pagination::new("databases")
    };
}

impl ListDatabases<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(self) -> ::gaussdb_runtime::Pages<::std::string::String> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<::std::string::String, ::gaussdb_runtime::Error>,
    > + Send + use<> {
        self.pages().items()
    }
}

/// Names of the user databases in the cluster, one page of them.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListDatabasesResponse {
    /// Names of the user databases in the cluster.
    #[serde(default)]
    pub databases: ::std::vec::Vec<::std::string::String>,
    /// Total number of items found, on all pages together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
}
