// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1databases~1{database}~1schemas/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.28",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listDatabaseSchemas",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/databases/{database}/schemas",
    )
};

impl crate::dws::Client {
    /// List schemas of a database
    ///
    /// Lists the names of the schemas in one user database, as needed for schema snapshots. Can be
    /// filtered and sorted, and is paged with `offset` and `limit`. For the space that schemas use,
    /// call [`list_schema_space_usage`](crate::dws::Client::list_schema_space_usage).
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/databases/{database}/schemas`
    ///
    /// - Documented in: section 5.3.28 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_database_schemas()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .database("sales")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_database_schemas(&self) -> ListDatabaseSchemas {
        ListDatabaseSchemas {
            client: self.clone(),
            input: <ListDatabaseSchemasInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_database_schemas`](crate::dws::Client::list_database_schemas).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDatabaseSchemas {
    client: crate::dws::Client,
    input: ListDatabaseSchemasInput,
}

impl ListDatabaseSchemas {
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

    /// Name of the database whose schemas are listed. Required.
    pub fn database(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.database = value.into_value();
        self
    }

    /// Offset at which the page starts; 0, the beginning, by default.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Largest number of items to return in one page; 10 by default.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Name of the field to sort by.
    pub fn order_by(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.order_by = value.into_value();
        self
    }

    /// Sort order: `asc` for ascending, `desc` for descending.
    pub fn order(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.order = value.into_value();
        self
    }

    /// Condition by which to select schemas.
    pub fn filters(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.filters = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListDatabaseSchemasInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListDatabaseSchemasResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListDatabaseSchemasResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_database_schemas`](crate::dws::Client::list_database_schemas).
#[derive(Clone)]
pub struct ListDatabaseSchemasInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Name of the database whose schemas are listed.
    ///
    /// Required.
    pub database: Option<String>,
    /// Offset at which the page starts; 0, the beginning, by default. The reference does not say what
    /// it counts.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Largest number of items to return in one page; 10 by default.
    ///
    /// Default: `10`.
    pub limit: Option<i64>,
    /// Name of the field to sort by.
    pub order_by: Option<String>,
    /// Sort order: `asc` for ascending, `desc` for descending.
    pub order: Option<String>,
    /// Condition by which to select schemas.
    pub filters: Option<String>,
}

impl ListDatabaseSchemasInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListDatabaseSchemasInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        database: Member::path("database").required(),
        offset: Member::query("offset"),
        limit: Member::query("limit"),
        order_by: Member::query("order_by"),
        order: Member::query("order"),
        filters: Member::query("filters"),
    }
}

impl gaussdb_runtime::codegen::Input for ListDatabaseSchemasInput {
    type Output = crate::dws::types::ListDatabaseSchemasResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListDatabaseSchemasInput {
    type Item = String;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        limit: 10i64,
        ..gaussdb_runtime::codegen::Pagination::new("schemas")
    };
}

impl ListDatabaseSchemas {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<String> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<String> {
        self.pages().items()
    }
}

/// Names of the schemas in the database, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDatabaseSchemasResponse {
    /// Names of the schemas in the database.
    pub schemas: Vec<String>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListDatabaseSchemasResponse {
    /// Names of the schemas in the database.
    #[inline]
    pub fn schemas(&self) -> &[String] {
        &self.schemas
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListDatabaseSchemasResponse {
        schemas: Member::new("schemas"),
        count: Member::new("count"),
    }
}
