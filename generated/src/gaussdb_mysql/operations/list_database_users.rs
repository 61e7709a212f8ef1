// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1db-users/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.10.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listDatabaseUsers",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/db-users",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List database users
    ///
    /// Lists the database users of an instance, page by page, with their host, comment and the
    /// databases they may use.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/db-users`
    ///
    /// - Documented in: section 4.10.2 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_database_users()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_database_users(&self) -> ListDatabaseUsers {
        ListDatabaseUsers {
            client: self.clone(),
            input: <ListDatabaseUsersInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_database_users`](crate::gaussdb_mysql::Client::list_database_users).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDatabaseUsers {
    client: crate::gaussdb_mysql::Client,
    input: ListDatabaseUsersInput,
}

impl ListDatabaseUsers {
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
    pub fn input(mut self, input: ListDatabaseUsersInput) -> Self {
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
        crate::gaussdb_mysql::types::ListDatabaseUsersResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListDatabaseUsersResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_database_users`](crate::gaussdb_mysql::Client::list_database_users).
#[derive(Clone)]
pub struct ListDatabaseUsersInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: Option<i64>,
    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    ///
    /// At least 1. At most 100. Default: `100`.
    pub limit: Option<i64>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListDatabaseUsersInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListDatabaseUsersInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        offset: Member::query("offset").limits(&[Minimum(Int(0))]),
        limit: Member::query("limit").limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListDatabaseUsersInput {
    type Output = crate::gaussdb_mysql::types::ListDatabaseUsersResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListDatabaseUsersInput {
    type Item = crate::gaussdb_mysql::types::DatabaseUser;

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
        ..gaussdb_runtime::codegen::Pagination::new("users")
    };
}

impl ListDatabaseUsers {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::DatabaseUser> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::DatabaseUser> {
        self.pages().items()
    }
}

/// A database user with its host, comment and databases.
#[derive(Clone)]
#[non_exhaustive]
pub struct DatabaseUser {
    /// Name of the database user.
    pub name: Option<String>,
    /// Host from which the database user connects; `%` represents every address.
    pub host: Option<String>,
    /// Comment on the database user.
    pub comment: Option<String>,
    /// Databases that the user may use.
    pub databases: Vec<crate::gaussdb_mysql::types::GrantedDatabase>,
}

impl DatabaseUser {
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

    /// Comment on the database user.
    #[inline]
    pub fn comment(&self) -> Option<&str> {
        self.comment.as_deref()
    }

    /// Databases that the user may use.
    #[inline]
    pub fn databases(&self) -> &[crate::gaussdb_mysql::types::GrantedDatabase] {
        &self.databases
    }
}

gaussdb_runtime::reflect_struct! {
    DatabaseUser {
        name: Member::new("name"),
        host: Member::new("host"),
        comment: Member::new("comment"),
        databases: Member::new("databases"),
    }
}

/// A database that the user may use, read-only or not.
#[derive(Clone)]
#[non_exhaustive]
pub struct GrantedDatabase {
    /// Name of the database inside the instance.
    pub name: Option<String>,
    /// Whether the user may only read the database; `false` means read and write.
    pub readonly: Option<bool>,
}

impl GrantedDatabase {
    /// Name of the database inside the instance.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Whether the user may only read the database; `false` means read and write.
    #[inline]
    pub fn readonly(&self) -> Option<bool> {
        self.readonly
    }
}

gaussdb_runtime::reflect_struct! {
    GrantedDatabase {
        name: Member::new("name"),
        readonly: Member::new("readonly"),
    }
}

/// A page of database users of the instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDatabaseUsersResponse {
    /// Database users on this page.
    pub users: Vec<crate::gaussdb_mysql::types::DatabaseUser>,
    /// Number of all entries that match, on every page.
    pub total_count: Option<i64>,
}

impl ListDatabaseUsersResponse {
    /// Database users on this page.
    #[inline]
    pub fn users(&self) -> &[crate::gaussdb_mysql::types::DatabaseUser] {
        &self.users
    }

    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }
}

gaussdb_runtime::reflect_struct! {
    ListDatabaseUsersResponse {
        users: Member::new("users"),
        total_count: Member::new("total_count"),
    }
}
