// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1databases/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.11.4",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listDatabases",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/databases",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List databases of an instance
    ///
    /// Lists the databases of an instance, page by page, with character set, comment and the users that
    /// have privileges. Filter by name or character set.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/databases`
    ///
    /// - Documented in: section 4.11.4 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_databases()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_databases(&self) -> ListDatabases {
        ListDatabases {
            client: self.clone(),
            input: <ListDatabasesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_databases`](crate::gaussdb_mysql::Client::list_databases).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDatabases {
    client: crate::gaussdb_mysql::Client,
    input: ListDatabasesInput,
}

impl ListDatabases {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Name of a database; limits the result to it.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.name = value.into_value();
        self
    }

    /// Character set; limits the result to databases that use it.
    pub fn charset(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.charset = value.into_value();
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
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
    pub fn input(mut self, input: ListDatabasesInput) -> Self {
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
        crate::gaussdb_mysql::types::ListDatabasesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListDatabasesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_databases`](crate::gaussdb_mysql::Client::list_databases).
#[derive(Clone)]
pub struct ListDatabasesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required. 36 characters. Pattern: `^[A-Za-z0-9]*in07$`.
    pub instance_id: Option<String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: Option<i64>,
    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    ///
    /// At least 1. At most 100. Default: `100`.
    pub limit: Option<i64>,
    /// Name of a database; limits the result to it.
    pub name: Option<String>,
    /// Character set; limits the result to databases that use it. Take it from
    /// [`list_database_charsets`](crate::gaussdb_mysql::Client::list_database_charsets).
    pub charset: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListDatabasesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListDatabasesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id")
            .required()
            .limits(&[MinLength(36), MaxLength(36), Pattern("^[A-Za-z0-9]*in07$")]),
        offset: Member::query("offset").limits(&[Minimum(Int(0))]),
        limit: Member::query("limit").limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        name: Member::query("name"),
        charset: Member::query("charset"),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListDatabasesInput {
    type Output = crate::gaussdb_mysql::types::ListDatabasesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListDatabasesInput {
    type Item = crate::gaussdb_mysql::types::Database;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("total_count"),
        limit: 100i64,
        most: Some(100i64),
        ..gaussdb_runtime::codegen::Pagination::new("databases")
    };
}

impl ListDatabases {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::Database> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::Database> {
        self.pages().items()
    }
}

/// A database with its character set, comment and users.
#[derive(Clone)]
#[non_exhaustive]
pub struct Database {
    /// Name of the database inside the instance.
    pub name: Option<String>,
    /// Character set of the database, such as `utf8mb4`.
    pub charset: Option<String>,
    /// Comment on the database, for people.
    pub comment: Option<String>,
    /// Database users that may use the database.
    pub users: Vec<crate::gaussdb_mysql::types::DatabaseGrantee>,
}

impl Database {
    /// Name of the database inside the instance.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Character set of the database, such as `utf8mb4`.
    #[inline]
    pub fn charset(&self) -> Option<&str> {
        self.charset.as_deref()
    }

    /// Comment on the database, for people.
    #[inline]
    pub fn comment(&self) -> Option<&str> {
        self.comment.as_deref()
    }

    /// Database users that may use the database.
    #[inline]
    pub fn users(&self) -> &[crate::gaussdb_mysql::types::DatabaseGrantee] {
        &self.users
    }
}

gaussdb_runtime::reflect_struct! {
    Database {
        name: Member::new("name"),
        charset: Member::new("charset"),
        comment: Member::new("comment"),
        users: Member::new("users"),
    }
}

/// A user that may use the database, read-only or not.
#[derive(Clone)]
#[non_exhaustive]
pub struct DatabaseGrantee {
    /// Name of the database user.
    pub name: Option<String>,
    /// Host from which the database user connects; `%` represents every address.
    pub host: Option<String>,
    /// Whether the user may only read the database; `false` means read and write.
    pub readonly: Option<bool>,
}

impl DatabaseGrantee {
    /// Name of the database user.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Host from which the database user connects; `%` represents every address.
    #[inline]
    pub fn host(&self) -> Option<&str> {
        self.host.as_deref()
    }

    /// Whether the user may only read the database; `false` means read and write.
    #[inline]
    pub fn readonly(&self) -> Option<bool> {
        self.readonly
    }
}

gaussdb_runtime::reflect_struct! {
    DatabaseGrantee {
        name: Member::new("name"),
        host: Member::new("host"),
        readonly: Member::new("readonly"),
    }
}

/// A page of databases in the instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDatabasesResponse {
    /// Databases on this page, each with its users and their rights.
    pub databases: Vec<crate::gaussdb_mysql::types::Database>,
    /// Number of all entries that match, on every page.
    ///
    /// At least 0.
    pub total_count: Option<i64>,
}

impl ListDatabasesResponse {
    /// Databases on this page, each with its users and their rights.
    #[inline]
    pub fn databases(&self) -> &[crate::gaussdb_mysql::types::Database] {
        &self.databases
    }

    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }
}

gaussdb_runtime::reflect_struct! {
    ListDatabasesResponse {
        databases: Member::new("databases"),
        total_count: Member::new("total_count"),
    }
}
