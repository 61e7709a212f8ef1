// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1snapshots~1{snapshot_id}~1table-restore/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.17; dws-2023-zh, 5.2.6",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "restoreTables",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/snapshots/{snapshot_id}/table-restore",
    )
};

impl crate::dws::Client {
    /// Restore tables from a snapshot
    ///
    /// Restores single tables of one database from a snapshot to the target tables given. Check the
    /// names first with [`check_table_restore`](crate::dws::Client::check_table_restore). Asynchronous: pass the
    /// `job_id` of the response to [`get_job`](crate::dws::Client::get_job).
    ///
    /// `POST /v1/{project_id}/snapshots/{snapshot_id}/table-restore`
    ///
    /// - Documented in: section 5.3.17 of `dws-2024-en`, section 5.2.6 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::dws::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::QualifiedTable;
    ///
    /// let response = client
    ///     .restore_tables()
    ///     .snapshot_id("b050f945-65dd-4496-a7cb-b89e5f5ef773")
    ///     .case_sensitive(true)
    ///     .database("sales")
    ///     .restore_table_list([
    ///         QualifiedTable::builder().schema_name("public").table_name("orders"),
    ///     ])
    ///     .target_table_list([
    ///         QualifiedTable::builder().schema_name("public").table_name("orders"),
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

/// The request builder of [`restore_tables`](crate::dws::Client::restore_tables).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreTables {
    client: crate::dws::Client,
    input: RestoreTablesInput,
}

impl RestoreTables {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the snapshot to restore, as [`list_snapshots`](crate::dws::Client::list_snapshots) gives it. Required.
    pub fn snapshot_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.snapshot_id = value.into_value();
        self
    }

    /// Whether upper and lower case are distinguished in the names given. Required.
    pub fn case_sensitive(
        mut self,
        value: impl gaussdb_runtime::IntoValue<bool>,
    ) -> Self {
        self.input.body.case_sensitive = value.into_value();
        self
    }

    /// Name of the database that holds the tables, such as `postgres`. Required.
    pub fn database(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.database = value.into_value();
        self
    }

    /// Tables in the snapshot that are to be restored. Required.
    pub fn restore_table_list(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::QualifiedTable>,
    ) -> Self {
        self.input.body.restore_table_list = Some(value.into_iter().collect());
        self
    }

    /// Tables into which the restored data goes. Required.
    pub fn target_table_list(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::QualifiedTable>,
    ) -> Self {
        self.input.body.target_table_list = Some(value.into_iter().collect());
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<crate::dws::types::JobStarted> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::JobStarted> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`restore_tables`](crate::dws::Client::restore_tables).
#[derive(Clone)]
pub struct RestoreTablesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the snapshot to restore, as [`list_snapshots`](crate::dws::Client::list_snapshots) gives it.
    ///
    /// Required.
    pub snapshot_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::RestoreTablesRequest,
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
        project_id: Member::path("project_id"),
        snapshot_id: Member::path("snapshot_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for RestoreTablesInput {
    type Output = crate::dws::types::JobStarted;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::dws::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "job_id",
    location: gaussdb_runtime::codegen::Location::Path,
    waiter: &crate::dws::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for RestoreTablesInput {
    type Shown = crate::dws::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl RestoreTables {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::dws::types::JobStarted,
            crate::dws::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// Tables in the snapshot and the tables to restore them to.
#[derive(Clone)]
pub struct RestoreTablesRequest {
    /// Whether upper and lower case are distinguished in the names given.
    ///
    /// Required.
    pub case_sensitive: Option<bool>,
    /// Name of the database that holds the tables, such as `postgres`.
    ///
    /// Required.
    pub database: Option<String>,
    /// Tables in the snapshot that are to be restored.
    ///
    /// Required.
    pub restore_table_list: Option<Vec<crate::dws::types::QualifiedTable>>,
    /// Tables into which the restored data goes.
    ///
    /// Required.
    pub target_table_list: Option<Vec<crate::dws::types::QualifiedTable>>,
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
        case_sensitive: Member::new("case_sensitive").required(),
        database: Member::new("database").required(),
        restore_table_list: Member::new("restore_table_list").required(),
        target_table_list: Member::new("target_table_list").required(),
    }
}
