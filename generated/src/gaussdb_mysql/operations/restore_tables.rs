// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1backups~1restore~1tables/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.4.12",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "restoreTables",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/backups/restore/tables",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Restore tables to a point in time
    ///
    /// Brings single tables of an instance back as they were at `restore_time`, into tables with the
    /// new names you give. Choose the time from
    /// [`list_restorable_times`](crate::gaussdb_mysql::Client::list_restorable_times) and the tables from
    /// [`list_restorable_tables`](crate::gaussdb_mysql::Client::list_restorable_tables). Asynchronous: poll
    /// [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/backups/restore/tables`
    ///
    /// - Documented in: section 4.4.12 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::{DatabaseToRestore, TableToRestore};
    ///
    /// let response = client
    ///     .restore_tables()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .restore_time(1717402500)
    ///     .restore_tables([
    ///         DatabaseToRestore::builder()
    ///             .database("sales")
    ///             .tables([
    ///                 TableToRestore::builder().old_name("old-name").new_name("new-name"),
    ///             ]),
    ///     ])
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn restore_tables(&self) -> RestoreTables {
        RestoreTables {
            client: self.clone(),
            input: <RestoreTablesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`restore_tables`](crate::gaussdb_mysql::Client::restore_tables).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreTables {
    client: crate::gaussdb_mysql::Client,
    input: RestoreTablesInput,
}

impl RestoreTables {
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

    /// Point in time to restore the tables to, in milliseconds since 1970-01-01 00:00 UTC; take it from
    /// [`list_restorable_times`](crate::gaussdb_mysql::Client::list_restorable_times). Required.
    pub fn restore_time(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.restore_time = value.into_value();
        self
    }

    /// Tables to restore, grouped by database. Required.
    pub fn restore_tables(
        mut self,
        value: impl IntoIterator<Item = crate::gaussdb_mysql::types::DatabaseToRestore>,
    ) -> Self {
        self.input.body.restore_tables = Some(value.into_iter().collect());
        self
    }

    /// Whether to restore from the latest list of tables (`true`) or from the one at the restore time (`false`, the
    /// default).
    pub fn last_table_info(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::TableSelectionTime,
        >,
    ) -> Self {
        self.input.body.last_table_info = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: RestoreTablesInput) -> Self {
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

/// The input of [`restore_tables`](crate::gaussdb_mysql::Client::restore_tables).
#[derive(Clone)]
pub struct RestoreTablesInput {
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
    pub body: crate::gaussdb_mysql::types::RestoreTablesRequest,
}

impl RestoreTablesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    RestoreTablesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for RestoreTablesInput {
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

impl gaussdb_runtime::codegen::Starts for RestoreTablesInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl RestoreTables {
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

/// A database with the tables of it that are restored.
#[derive(Clone)]
pub struct DatabaseToRestore {
    /// Name of the database that the tables belong to.
    ///
    /// Required.
    pub database: Option<String>,
    /// Tables to restore, each with its new name.
    ///
    /// Required.
    pub tables: Option<Vec<crate::gaussdb_mysql::types::TableToRestore>>,
}

impl DatabaseToRestore {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of the database that the tables belong to. Required.
    pub fn database(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.database = value.into_value();
        self
    }

    /// Tables to restore, each with its new name. Required.
    pub fn tables(
        mut self,
        value: impl IntoIterator<Item = crate::gaussdb_mysql::types::TableToRestore>,
    ) -> Self {
        self.tables = Some(value.into_iter().collect());
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
    DatabaseToRestore {
        database: Member::new("database").required(),
        tables: Member::new("tables").required(),
    }
}

/// Point in time, and the tables to restore with their new names.
#[derive(Clone)]
pub struct RestoreTablesRequest {
    /// Point in time to restore the tables to, in milliseconds since 1970-01-01 00:00 UTC; take it from
    /// [`list_restorable_times`](crate::gaussdb_mysql::Client::list_restorable_times).
    ///
    /// Required.
    pub restore_time: Option<i64>,
    /// Tables to restore, grouped by database.
    ///
    /// Required.
    pub restore_tables: Option<Vec<crate::gaussdb_mysql::types::DatabaseToRestore>>,
    /// Whether to restore from the latest list of tables (`true`) or from the one at the restore time
    /// (`false`, the default).
    ///
    /// Default: `false`.
    pub last_table_info: Option<crate::gaussdb_mysql::types::TableSelectionTime>,
}

impl RestoreTablesRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    RestoreTablesRequest {
        restore_time: Member::new("restore_time").required(),
        restore_tables: Member::new("restore_tables").required(),
        last_table_info: Member::new("last_table_info").limits(&[OneOf(&["true", "false"])]),
    }
}

/// A table to restore, with the new name it gets.
#[derive(Clone)]
pub struct TableToRestore {
    /// Name of the table at the restore time.
    ///
    /// Required.
    pub old_name: Option<String>,
    /// Name under which the restored table is created.
    ///
    /// Required.
    pub new_name: Option<String>,
}

impl TableToRestore {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of the table at the restore time. Required.
    pub fn old_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.old_name = value.into_value();
        self
    }

    /// Name under which the restored table is created. Required.
    pub fn new_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.new_name = value.into_value();
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
    TableToRestore {
        old_name: Member::new("old_name").required(),
        new_name: Member::new("new_name").required(),
    }
}
