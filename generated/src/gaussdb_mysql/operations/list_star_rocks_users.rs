// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1starrocks~1users/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.15.20",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listStarRocksUsers",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/starrocks/users",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List StarRocks database accounts
    ///
    /// Lists the database accounts of the StarRocks instance in the path, page by page, with their
    /// databases and permissions. `limit` and `offset` must be given.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/starrocks/users`
    ///
    /// - Documented in: section 4.15.20 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_star_rocks_users()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .limit(10)
    ///     .offset(0)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_star_rocks_users(&self) -> ListStarRocksUsers {
        ListStarRocksUsers {
            client: self.clone(),
            input: <ListStarRocksUsersInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_star_rocks_users`](crate::gaussdb_mysql::Client::list_star_rocks_users).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStarRocksUsers {
    client: crate::gaussdb_mysql::Client,
    input: ListStarRocksUsersInput,
}

impl ListStarRocksUsers {
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

    /// Name of a database account; limits the result to it.
    pub fn user_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.user_name = value.into_value();
        self
    }

    /// Number of entries to return on one page, from 1 to 100. Required.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Number of entries to skip; 0 starts with the first one. Required.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
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
    pub fn input(mut self, input: ListStarRocksUsersInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::HtapUserPage> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::gaussdb_mysql::types::HtapUserPage> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_star_rocks_users`](crate::gaussdb_mysql::Client::list_star_rocks_users).
#[derive(Clone)]
pub struct ListStarRocksUsersInput {
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
    /// Name of a database account; limits the result to it.
    pub user_name: Option<String>,
    /// Number of entries to return on one page, from 1 to 100.
    ///
    /// Required. At least 1. At most 100.
    pub limit: Option<i64>,
    /// Number of entries to skip; 0 starts with the first one.
    ///
    /// Required. At least 0.
    pub offset: Option<i64>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListStarRocksUsersInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListStarRocksUsersInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        user_name: Member::query("user_name"),
        limit: Member::query("limit").required().limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        offset: Member::query("offset").required().limits(&[Minimum(Int(0))]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListStarRocksUsersInput {
    type Output = crate::gaussdb_mysql::types::HtapUserPage;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListStarRocksUsersInput {
    type Item = crate::gaussdb_mysql::types::HtapUser;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("total_count"),
        most: Some(100i64),
        ..gaussdb_runtime::codegen::Pagination::new("user_details")
    };
}

impl ListStarRocksUsers {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::HtapUser> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::HtapUser> {
        self.pages().items()
    }
}
