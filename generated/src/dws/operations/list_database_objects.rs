// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1db-manager~1objects/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.15.11",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listDatabaseObjects",
        gaussdb_runtime::codegen::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_database_objects()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .r#type("TABLE")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_database_objects(&self) -> ListDatabaseObjects {
        ListDatabaseObjects {
            client: self.clone(),
            input: <ListDatabaseObjectsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_database_objects`](crate::dws::Client::list_database_objects).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDatabaseObjects {
    client: crate::dws::Client,
    input: ListDatabaseObjectsInput,
}

impl ListDatabaseObjects {
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

    /// Type of the objects to list, such as `TABLE` or `SCHEMA`. Required.
    pub fn r#type(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.r#type = value.into_value();
        self
    }

    /// Name of an object to which the list is narrowed.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.name = value.into_value();
        self
    }

    /// Name of the database that holds the objects; required for objects inside a database.
    pub fn database(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.database = value.into_value();
        self
    }

    /// Name of the schema that holds the objects; required for objects inside a schema.
    pub fn schema(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.schema = value.into_value();
        self
    }

    /// Name of the table whose columns are listed; required for columns.
    pub fn table(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.table = value.into_value();
        self
    }

    /// Offset at which the page starts; 0, the beginning, by default.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Largest number of items to return in one page; 1000 by default.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListDatabaseObjectsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListDatabaseObjectsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListDatabaseObjectsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_database_objects`](crate::dws::Client::list_database_objects).
#[derive(Clone)]
pub struct ListDatabaseObjectsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Type of the objects to list, such as `TABLE` or `SCHEMA`.
    ///
    /// Required. At least 1 character.
    pub r#type: Option<String>,
    /// Name of an object to which the list is narrowed.
    pub name: Option<String>,
    /// Name of the database that holds the objects; required for objects inside a database.
    pub database: Option<String>,
    /// Name of the schema that holds the objects; required for objects inside a schema.
    pub schema: Option<String>,
    /// Name of the table whose columns are listed; required for columns.
    pub table: Option<String>,
    /// Offset at which the page starts; 0, the beginning, by default. The reference does not say what
    /// it counts.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Largest number of items to return in one page; 1000 by default.
    ///
    /// Default: `1000`.
    pub limit: Option<i64>,
}

impl ListDatabaseObjectsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListDatabaseObjectsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        r#type: Member::query("type").required().limits(&[MinLength(1)]),
        name: Member::query("name"),
        database: Member::query("database"),
        schema: Member::query("schema"),
        table: Member::query("table"),
        offset: Member::query("offset"),
        limit: Member::query("limit"),
    }
}

impl gaussdb_runtime::codegen::Input for ListDatabaseObjectsInput {
    type Output = crate::dws::types::ListDatabaseObjectsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListDatabaseObjectsInput {
    type Item = crate::dws::types::DatabaseObject;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        limit: 1000i64,
        ..gaussdb_runtime::codegen::Pagination::new("object_list")
    };
}

impl ListDatabaseObjects {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::DatabaseObject> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::DatabaseObject> {
        self.pages().items()
    }
}

/// A database object, by its name.
#[derive(Clone)]
#[non_exhaustive]
pub struct DatabaseObject {
    /// Name of the database object, such as a table.
    pub obj_name: Option<String>,
}

impl DatabaseObject {
    /// Name of the database object, such as a table.
    #[inline]
    pub fn obj_name(&self) -> Option<&str> {
        self.obj_name.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    DatabaseObject {
        obj_name: Member::new("obj_name"),
    }
}

/// Names of database objects of one type, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDatabaseObjectsResponse {
    /// Type of the objects in the list, such as `SCHEMA`.
    pub r#type: Option<String>,
    /// Database objects that match, one page of them.
    pub object_list: Vec<crate::dws::types::DatabaseObject>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListDatabaseObjectsResponse {
    /// Type of the objects in the list, such as `SCHEMA`.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// Database objects that match, one page of them.
    #[inline]
    pub fn object_list(&self) -> &[crate::dws::types::DatabaseObject] {
        &self.object_list
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListDatabaseObjectsResponse {
        r#type: Member::new("type"),
        object_list: Member::new("object_list"),
        count: Member::new("count"),
    }
}
