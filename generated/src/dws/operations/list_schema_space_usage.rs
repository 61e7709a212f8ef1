// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1databases~1{database_name}~1schemas/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.30",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listSchemaSpaceUsage",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/databases/{database_name}/schemas",
    )
};

impl crate::dws::Client {
    /// List space used by schemas
    ///
    /// Lists for each schema of a database the space it uses, its limit (`perm_space`), and how
    /// unevenly it is spread over the data nodes (DNs). Can be searched and sorted, and is paged with
    /// `offset` and `limit`. For names only, call [`list_database_schemas`](crate::dws::Client::list_database_schemas).
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/databases/{database_name}/schemas`
    ///
    /// - Documented in: section 5.7.30 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_schema_space_usage()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .database_name("sales")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_schema_space_usage(&self) -> ListSchemaSpaceUsage {
        ListSchemaSpaceUsage {
            client: self.clone(),
            input: <ListSchemaSpaceUsageInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_schema_space_usage`](crate::dws::Client::list_schema_space_usage).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSchemaSpaceUsage {
    client: crate::dws::Client,
    input: ListSchemaSpaceUsageInput,
}

impl ListSchemaSpaceUsage {
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

    /// Name of the database that holds the schemas, such as `gaussdb`. Required.
    pub fn database_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.database_name = value.into_value();
        self
    }

    /// Name of the field to sort by.
    pub fn sort_key(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.sort_key = value.into_value();
        self
    }

    /// Sort order for the field in `sort_key`.
    pub fn sort_dir(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.sort_dir = value.into_value();
        self
    }

    /// Text by which to search for schemas.
    pub fn keywords(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.keywords = value.into_value();
        self
    }

    /// Largest number of items to return in one page.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Offset at which the page starts; 0 is the beginning.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListSchemaSpaceUsageInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListSchemaSpaceUsageResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListSchemaSpaceUsageResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_schema_space_usage`](crate::dws::Client::list_schema_space_usage).
#[derive(Clone)]
pub struct ListSchemaSpaceUsageInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Name of the database that holds the schemas, such as `gaussdb`.
    ///
    /// Required.
    pub database_name: Option<String>,
    /// Name of the field to sort by.
    pub sort_key: Option<String>,
    /// Sort order for the field in `sort_key`.
    pub sort_dir: Option<String>,
    /// Text by which to search for schemas.
    pub keywords: Option<String>,
    /// Largest number of items to return in one page.
    pub limit: Option<i64>,
    /// Offset at which the page starts; 0 is the beginning. The reference does not say what it counts.
    pub offset: Option<i64>,
}

impl ListSchemaSpaceUsageInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListSchemaSpaceUsageInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        database_name: Member::path("database_name").required(),
        sort_key: Member::query("sort_key"),
        sort_dir: Member::query("sort_dir"),
        keywords: Member::query("keywords"),
        limit: Member::query("limit"),
        offset: Member::query("offset"),
    }
}

impl gaussdb_runtime::codegen::Input for ListSchemaSpaceUsageInput {
    type Output = crate::dws::types::ListSchemaSpaceUsageResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListSchemaSpaceUsageInput {
    type Item = crate::dws::types::SchemaSpaceUsage;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        ..gaussdb_runtime::codegen::Pagination::new("schemas")
    };
}

impl ListSchemaSpaceUsage {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::SchemaSpaceUsage> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::SchemaSpaceUsage> {
        self.pages().items()
    }
}

/// Space that the schemas of the database take, one page of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSchemaSpaceUsageResponse {
    /// Schemas of the database with the space they use.
    pub schemas: Vec<crate::dws::types::SchemaSpaceUsage>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListSchemaSpaceUsageResponse {
    /// Schemas of the database with the space they use.
    #[inline]
    pub fn schemas(&self) -> &[crate::dws::types::SchemaSpaceUsage] {
        &self.schemas
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListSchemaSpaceUsageResponse {
        schemas: Member::new("schemas"),
        count: Member::new("count"),
    }
}

/// Space that one schema takes, its limit, and its spread over the data nodes (DNs).
#[derive(Clone)]
#[non_exhaustive]
pub struct SchemaSpaceUsage {
    /// Name of the schema, such as `public`.
    pub schema_name: Option<String>,
    /// Name of the database that holds the schemas, such as `gaussdb`.
    pub database_name: Option<String>,
    /// Space that the schema takes in the whole cluster; the reference names no unit.
    pub total_value: Option<i64>,
    /// Upper limit of the space that the schema may use.
    pub perm_space: Option<i64>,
    /// Skew of the space of the schema, that is, how unevenly it is spread over the data nodes (DNs).
    pub skew_percent: Option<f64>,
    /// Smallest space that the schema takes on a data node (DN), in the unit of `total_value`.
    pub min_value: Option<i64>,
    /// Largest space that the schema takes on a data node (DN), in the unit of `total_value`.
    pub max_value: Option<i64>,
    /// Data node (DN) to which `min_value` belongs, for example `dn_6001_6002`. The reference speaks of
    /// a count, its example shows a name.
    pub min_dn: Option<String>,
    /// Data node (DN) to which `max_value` belongs. The reference speaks of a count, its example of
    /// `min_dn` shows a name.
    pub max_dn: Option<String>,
    /// Number of data nodes (DNs) over which the schema is spread.
    pub dn_num: Option<i64>,
}

impl SchemaSpaceUsage {
    /// Name of the schema, such as `public`.
    #[inline]
    pub fn schema_name(&self) -> Option<&str> {
        self.schema_name.as_deref()
    }

    /// Name of the database that holds the schemas, such as `gaussdb`.
    #[inline]
    pub fn database_name(&self) -> Option<&str> {
        self.database_name.as_deref()
    }

    /// Space that the schema takes in the whole cluster; the reference names no unit.
    #[inline]
    pub fn total_value(&self) -> Option<i64> {
        self.total_value
    }

    /// Upper limit of the space that the schema may use.
    #[inline]
    pub fn perm_space(&self) -> Option<i64> {
        self.perm_space
    }

    /// Skew of the space of the schema, that is, how unevenly it is spread over the data nodes (DNs).
    #[inline]
    pub fn skew_percent(&self) -> Option<f64> {
        self.skew_percent
    }

    /// Smallest space that the schema takes on a data node (DN), in the unit of `total_value`.
    #[inline]
    pub fn min_value(&self) -> Option<i64> {
        self.min_value
    }

    /// Largest space that the schema takes on a data node (DN), in the unit of `total_value`.
    #[inline]
    pub fn max_value(&self) -> Option<i64> {
        self.max_value
    }

    /// Data node (DN) to which `min_value` belongs, for example `dn_6001_6002`.
    #[inline]
    pub fn min_dn(&self) -> Option<&str> {
        self.min_dn.as_deref()
    }

    /// Data node (DN) to which `max_value` belongs.
    #[inline]
    pub fn max_dn(&self) -> Option<&str> {
        self.max_dn.as_deref()
    }

    /// Number of data nodes (DNs) over which the schema is spread.
    #[inline]
    pub fn dn_num(&self) -> Option<i64> {
        self.dn_num
    }
}

gaussdb_runtime::reflect_struct! {
    SchemaSpaceUsage {
        schema_name: Member::new("schema_name"),
        database_name: Member::new("database_name"),
        total_value: Member::new("total_value"),
        perm_space: Member::new("perm_space"),
        skew_percent: Member::new("skew_percent"),
        min_value: Member::new("min_value"),
        max_value: Member::new("max_value"),
        min_dn: Member::new("min_dn"),
        max_dn: Member::new("max_dn"),
        dn_num: Member::new("dn_num"),
    }
}
