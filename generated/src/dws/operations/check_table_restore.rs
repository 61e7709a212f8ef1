// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1snapshots~1{snapshot_id}~1table-restore-check/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.16",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "checkTableRestore",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/snapshots/{snapshot_id}/table-restore-check",
    )
};

impl crate::dws::Client {
    /// Check table names before restoring
    ///
    /// Checks the names of tables that are to be restored from a snapshot and of the tables to restore
    /// them to, without restoring anything. In the documented response to a passed check, both table
    /// lists of the result are null.
    ///
    /// `POST /v1/{project_id}/snapshots/{snapshot_id}/table-restore-check`
    ///
    /// - Documented in: section 5.3.16 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::QualifiedTable;
    ///
    /// let response = client
    ///     .check_table_restore()
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
    pub fn check_table_restore(&self) -> CheckTableRestore {
        CheckTableRestore {
            client: self.clone(),
            input: <CheckTableRestoreInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`check_table_restore`](crate::dws::Client::check_table_restore).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckTableRestore {
    client: crate::dws::Client,
    input: CheckTableRestoreInput,
}

impl CheckTableRestore {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the snapshot, as [`list_snapshots`](crate::dws::Client::list_snapshots) gives it. Required.
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
    pub fn input(mut self, input: CheckTableRestoreInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::CheckTableRestoreResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::CheckTableRestoreResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`check_table_restore`](crate::dws::Client::check_table_restore).
#[derive(Clone)]
pub struct CheckTableRestoreInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the snapshot, as [`list_snapshots`](crate::dws::Client::list_snapshots) gives it.
    ///
    /// Required.
    pub snapshot_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::CheckTableRestoreRequest,
}

impl CheckTableRestoreInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CheckTableRestoreInput {
        project_id: Member::path("project_id"),
        snapshot_id: Member::path("snapshot_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CheckTableRestoreInput {
    type Output = crate::dws::types::CheckTableRestoreResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Tables in a snapshot and the tables they would be restored to, for a check of their names.
#[derive(Clone)]
pub struct CheckTableRestoreRequest {
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

impl CheckTableRestoreRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CheckTableRestoreRequest {
        case_sensitive: Member::new("case_sensitive").required(),
        database: Member::new("database").required(),
        restore_table_list: Member::new("restore_table_list").required(),
        target_table_list: Member::new("target_table_list").required(),
    }
}

/// Outcome of the check of table names before a restoration.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckTableRestoreResponse {
    /// Outcome of the check of the table names.
    pub check_table_name_result: Option<crate::dws::types::TableNameCheck>,
}

impl CheckTableRestoreResponse {
    /// Outcome of the check of the table names.
    #[inline]
    pub fn check_table_name_result(&self) -> Option<&crate::dws::types::TableNameCheck> {
        self.check_table_name_result.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    CheckTableRestoreResponse {
        check_table_name_result: Member::new("check_table_name_result"),
    }
}

/// Outcome of a check of table names, with a list for source tables and one for target tables.
#[derive(Clone)]
#[non_exhaustive]
pub struct TableNameCheck {
    /// Name of the database that holds the tables, such as `postgres`.
    pub database: Option<String>,
    /// Result of the check for the tables to restore; null in the documented response.
    pub restore_table_list: Vec<String>,
    /// Result of the check for the target tables; null in the documented response.
    pub target_table_list: Vec<String>,
}

impl TableNameCheck {
    /// Name of the database that holds the tables, such as `postgres`.
    #[inline]
    pub fn database(&self) -> Option<&str> {
        self.database.as_deref()
    }

    /// Result of the check for the tables to restore; null in the documented response.
    #[inline]
    pub fn restore_table_list(&self) -> &[String] {
        &self.restore_table_list
    }

    /// Result of the check for the target tables; null in the documented response.
    #[inline]
    pub fn target_table_list(&self) -> &[String] {
        &self.target_table_list
    }
}

gaussdb_runtime::reflect_struct! {
    TableNameCheck {
        database: Member::new("database"),
        restore_table_list: Member::new("restore_table_list"),
        target_table_list: Member::new("target_table_list"),
    }
}
