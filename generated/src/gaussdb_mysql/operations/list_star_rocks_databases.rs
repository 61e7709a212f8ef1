// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1starrocks~1databases/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.15.19",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listStarRocksDatabases",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/starrocks/databases",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List StarRocks databases
    ///
    /// Lists the names of the databases in the StarRocks instance in the path, page by page.
    /// `database_name` filters by a part of the name.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/starrocks/databases`
    ///
    /// - Documented in: section 4.15.19 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::MessageLanguage;
    ///
    /// let mut items = client
    ///     .list_star_rocks_databases()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .x_language(MessageLanguage::EnUs)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_star_rocks_databases(&self) -> ListStarRocksDatabases {
        ListStarRocksDatabases {
            client: self.clone(),
            input: <ListStarRocksDatabasesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_star_rocks_databases`](crate::gaussdb_mysql::Client::list_star_rocks_databases).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStarRocksDatabases {
    client: crate::gaussdb_mysql::Client,
    input: ListStarRocksDatabasesInput,
}

impl ListStarRocksDatabases {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the StarRocks instance, which ends in `in17`. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// Number of databases to return on one page.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Number of entries to skip; 0 starts with the first one.
    pub fn offset(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::NumberText>,
    ) -> Self {
        self.input.offset = value
            .into_value()
            .map(gaussdb_runtime::NumberText::into_string);
        self
    }

    /// Part of a database name, 3 to 128 letters, digits and underscores; limits the result to databases whose name
    /// holds it.
    pub fn database_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.database_name = value.into_value();
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`. Required.
    pub fn x_language(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::MessageLanguage,
        >,
    ) -> Self {
        self.input.x_language = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListStarRocksDatabasesInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<
        crate::gaussdb_mysql::types::ListStarRocksDatabasesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListStarRocksDatabasesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_star_rocks_databases`](crate::gaussdb_mysql::Client::list_star_rocks_databases).
#[derive(Clone)]
pub struct ListStarRocksDatabasesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the StarRocks instance, which ends in `in17`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Number of databases to return on one page.
    pub limit: Option<String>,
    /// Number of entries to skip; 0 starts with the first one.
    ///
    /// A number, at least 0.
    pub offset: Option<String>,
    /// Part of a database name, 3 to 128 letters, digits and underscores; limits the result to
    /// databases whose name holds it.
    ///
    /// 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    pub database_name: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Required. Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListStarRocksDatabasesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListStarRocksDatabasesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        limit: Member::query("limit"),
        offset: Member::query("offset").limits(&[NumericString(Some(0), None, None)]),
        database_name: Member::query("database_name")
            .limits(&[MinLength(3), MaxLength(128), Pattern("^[A-Za-z0-9_]*$")]),
        x_language: Member::header("X-Language").required().limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListStarRocksDatabasesInput {
    type Output = crate::gaussdb_mysql::types::ListStarRocksDatabasesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListStarRocksDatabasesInput {
    type Item = String;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("total_count"),
        ..gaussdb_runtime::codegen::Pagination::new("databases")
    };
}

impl ListStarRocksDatabases {
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

/// A page of names of databases in the StarRocks instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListStarRocksDatabasesResponse {
    /// Names of the databases on this page.
    pub databases: Vec<String>,
    /// Number of all entries that match, on every page.
    pub total_count: Option<i64>,
    /// Time of the query, in seconds since 1970-01-01 00:00 UTC.
    pub timestamp: Option<i64>,
}

impl ListStarRocksDatabasesResponse {
    /// Names of the databases on this page.
    #[inline]
    pub fn databases(&self) -> &[String] {
        &self.databases
    }

    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }

    /// Time of the query, in seconds since 1970-01-01 00:00 UTC.
    #[inline]
    pub fn timestamp(&self) -> Option<i64> {
        self.timestamp
    }
}

gaussdb_runtime::reflect_struct! {
    ListStarRocksDatabasesResponse {
        databases: Member::new("databases"),
        total_count: Member::new("total_count"),
        timestamp: Member::new("timestamp"),
    }
}
