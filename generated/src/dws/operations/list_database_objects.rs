// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1db-manager~1objects/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listDatabaseObjects",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/db-manager/objects",
    )
};

impl crate::dws::Client {
    /// List database objects
    ///
    /// Lists the names of database objects of one type, for example all tables of a schema. The more
    /// deeply an object lies, the more must be named: database, then schema, then table for columns.
    /// Paged with `offset` and `limit`.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/db-manager/objects`
    ///
    /// - Documented in: section 5.15.11 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_database_objects(&self) -> ListDatabaseObjects<'_> {
        ListDatabaseObjects {
            client: self,
            input: <ListDatabaseObjectsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_database_objects`](crate::dws::Client::list_database_objects).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListDatabaseObjects<'a> {
    client: &'a crate::dws::Client,
    input: ListDatabaseObjectsInput,
}

impl ListDatabaseObjects<'_> {
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

    /// Type of the objects to list, such as `TABLE` or `SCHEMA`. Required.
    pub fn r#type(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.r#type = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of an object to which the list is narrowed.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the database that holds the objects; required for objects inside a database.
    pub fn database(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.database = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the schema that holds the objects; required for objects inside a schema.
    pub fn schema(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.schema = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the table whose columns are listed; required for columns.
    pub fn table(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.table = ::std::option::Option::Some(value.into());
        self
    }

    /// Position in the list at which the page starts; 0, the beginning, by default.
    #[inline]
    pub fn offset(mut self, value: f64) -> Self {
        self.input.offset = ::std::option::Option::Some(value);
        self
    }

    /// Largest number of items to return in one page; 1000 by default.
    #[inline]
    pub fn limit(mut self, value: f64) -> Self {
        self.input.limit = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListDatabaseObjectsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListDatabaseObjectsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListDatabaseObjectsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_database_objects`](crate::dws::Client::list_database_objects) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDatabaseObjectsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Type of the objects to list, such as `TABLE` or `SCHEMA`.
    ///
    /// Required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Name of an object to which the list is narrowed.
    pub name: ::std::option::Option<::std::string::String>,
    /// Name of the database that holds the objects; required for objects inside a database.
    pub database: ::std::option::Option<::std::string::String>,
    /// Name of the schema that holds the objects; required for objects inside a schema.
    pub schema: ::std::option::Option<::std::string::String>,
    /// Name of the table whose columns are listed; required for columns.
    pub table: ::std::option::Option<::std::string::String>,
    /// Position in the list at which the page starts; 0, the beginning, by default.
    ///
    /// Default: `0`.
    pub offset: ::std::option::Option<f64>,
    /// Largest number of items to return in one page; 1000 by default.
    ///
    /// Default: `1000`.
    pub limit: ::std::option::Option<f64>,
}

impl ::gaussdb_runtime::generated::Input for ListDatabaseObjectsInput {
    type Output = crate::dws::types::ListDatabaseObjectsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .query("type", &self.r#type)
            .query("name", &self.name)
            .query("database", &self.database)
            .query("schema", &self.schema)
            .query("table", &self.table)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("type", self.r#type.is_some());
    }
}

impl ::gaussdb_runtime::generated::Paged for ListDatabaseObjectsInput {
    type Item = crate::dws::types::DatabaseObjectInfo;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Unclear,
        },
        total: ::std::option::Option::Some("count"),
        limit: 1000i64,
        ..::gaussdb_runtime::generated::Pagination::new("object_list")
    };
}

impl ListDatabaseObjects<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::dws::types::DatabaseObjectInfo> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::dws::types::DatabaseObjectInfo,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// A database object, by its name.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DatabaseObjectInfo {
    /// Name of the database object, such as a table.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub obj_name: ::std::option::Option<::std::string::String>,
}

/// Names of database objects of one type, one page of them.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListDatabaseObjectsResponse {
    /// Type of the objects in the list, such as `SCHEMA`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Database objects that match, one page of them.
    #[serde(default)]
    pub object_list: ::std::vec::Vec<crate::dws::types::DatabaseObjectInfo>,
    /// Total number of items found, on all pages together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
}
