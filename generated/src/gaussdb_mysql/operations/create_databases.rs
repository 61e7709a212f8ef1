// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1databases/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[201u16],
    documented: "mysql-2024-zh, 4.11.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createDatabases",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/databases",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Create databases in an instance
    ///
    /// Creates up to 50 databases with their character sets, and optionally gives existing users
    /// read-only or read/write privileges on them. Asynchronous: poll
    /// [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/databases`
    ///
    /// - Documented in: section 4.11.2 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::DatabaseSpec;
    ///
    /// let response = client
    ///     .create_databases()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .databases([DatabaseSpec::builder().name("sales").character_set("utf8mb4")])
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_databases(&self) -> CreateDatabases {
        CreateDatabases {
            client: self.clone(),
            input: <CreateDatabasesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_databases`](crate::gaussdb_mysql::Client::create_databases).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDatabases {
    client: crate::gaussdb_mysql::Client,
    input: CreateDatabasesInput,
}

impl CreateDatabases {
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

    /// Databases to create, at most 50. Required.
    pub fn databases(
        mut self,
        value: impl IntoIterator<Item = crate::gaussdb_mysql::types::DatabaseSpec>,
    ) -> Self {
        self.input.body.databases = Some(value.into_iter().collect());
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateDatabasesInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::JobStarted> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::gaussdb_mysql::types::JobStarted> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`create_databases`](crate::gaussdb_mysql::Client::create_databases).
#[derive(Clone)]
pub struct CreateDatabasesInput {
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
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CreateDatabasesRequest,
}

impl CreateDatabasesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateDatabasesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateDatabasesInput {
    type Output = crate::gaussdb_mysql::types::JobStarted;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "id",
    location: gaussdb_runtime::codegen::Location::Query,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for CreateDatabasesInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl CreateDatabases {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::gaussdb_mysql::types::JobStarted,
            crate::gaussdb_mysql::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// Databases to create, each with its character set, comment and users.
#[derive(Clone)]
pub struct CreateDatabasesRequest {
    /// Databases to create, at most 50.
    ///
    /// Required. At most 50 items.
    pub databases: Option<Vec<crate::gaussdb_mysql::types::DatabaseSpec>>,
}

impl CreateDatabasesRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateDatabasesRequest {
        databases: Member::new("databases").required().limits(&[MaxItems(50)]),
    }
}

/// A user that is to be allowed to use the new database, read-only or not.
#[derive(Clone)]
pub struct DatabaseGranteeSpec {
    /// Name of the database user.
    ///
    /// Required.
    pub name: Option<String>,
    /// Host from which the database user connects; `%` represents every address.
    ///
    /// Required.
    pub host: Option<String>,
    /// Whether the user may only read the database; `false` means read and write.
    ///
    /// Required.
    pub readonly: Option<bool>,
}

impl DatabaseGranteeSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of the database user. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.name = value.into_value();
        self
    }

    /// Host from which the database user connects; `%` represents every address. Required.
    pub fn host(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.host = value.into_value();
        self
    }

    /// Whether the user may only read the database; `false` means read and write. Required.
    pub fn readonly(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.readonly = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    DatabaseGranteeSpec {
        name: Member::new("name").required(),
        host: Member::new("host").required(),
        readonly: Member::new("readonly").required(),
    }
}

/// A database to create: name, character set, comment, and the users that may use it.
#[derive(Clone)]
pub struct DatabaseSpec {
    /// Name of the database: 1 to 64 letters, digits, underscores and up to 10 hyphens.
    ///
    /// Required. 1 to 64 characters. Pattern: `^[A-Za-z0-9_-]*$`. The character `-` at most 10 times.
    pub name: Option<String>,
    /// Comment on the database: up to 512 characters without line breaks, `!` or `&`.
    ///
    /// At most 512 characters. Pattern: `^[^\n\r!&'<=>]*$`.
    pub comment: Option<String>,
    /// Character set of the database, such as `utf8mb4`; take it from
    /// [`list_database_charsets`](crate::gaussdb_mysql::Client::list_database_charsets).
    ///
    /// Required.
    pub character_set: Option<String>,
    /// Database users that may use the database from the start, at most 50; the list may be empty, see
    /// [`grant_database_privileges`](crate::gaussdb_mysql::Client::grant_database_privileges).
    ///
    /// At most 50 items.
    pub users: Option<Vec<crate::gaussdb_mysql::types::DatabaseGranteeSpec>>,
}

impl DatabaseSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of the database: 1 to 64 letters, digits, underscores and up to 10 hyphens. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.name = value.into_value();
        self
    }

    /// Comment on the database: up to 512 characters without line breaks, `!` or `&`.
    pub fn comment(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.comment = value.into_value();
        self
    }

    /// Character set of the database, such as `utf8mb4`; take it from
    /// [`list_database_charsets`](crate::gaussdb_mysql::Client::list_database_charsets). Required.
    pub fn character_set(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.character_set = value.into_value();
        self
    }

    /// Database users that may use the database from the start, at most 50; the list may be empty, see
    /// [`grant_database_privileges`](crate::gaussdb_mysql::Client::grant_database_privileges).
    pub fn users(
        mut self,
        value: impl IntoIterator<Item = crate::gaussdb_mysql::types::DatabaseGranteeSpec>,
    ) -> Self {
        self.users = Some(value.into_iter().collect());
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    DatabaseSpec {
        name: Member::new("name")
            .required()
            .limits(
                &[
                    CharacterCount("-", 10),
                    MinLength(1),
                    MaxLength(64),
                    Pattern("^[A-Za-z0-9_-]*$"),
                ],
            ),
        comment: Member::new("comment").limits(&[MaxLength(512), Pattern("^[^\\n\\r!&'<=>]*$")]),
        character_set: Member::new("character_set").required(),
        users: Member::new("users").limits(&[MaxItems(50)]),
    }
}
