// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1starrocks~1databases~1replication~1configuration/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.15.17",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getStarRocksReplication",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/configuration",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get a StarRocks synchronization task's configuration
    ///
    /// Returns how a StarRocks synchronization task is set up: source, target database, database
    /// parameters, tables, and, if the selection of tables was changed, the new one and the last error
    /// of that change.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/configuration`
    ///
    /// - Documented in: section 4.15.17 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::MessageLanguage;
    ///
    /// let response = client
    ///     .get_star_rocks_replication()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .task_name("sales_sync")
    ///     .x_language(MessageLanguage::EnUs)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_star_rocks_replication(&self) -> GetStarRocksReplication {
        GetStarRocksReplication {
            client: self.clone(),
            input: <GetStarRocksReplicationInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_star_rocks_replication`](crate::gaussdb_mysql::Client::get_star_rocks_replication).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStarRocksReplication {
    client: crate::gaussdb_mysql::Client,
    input: GetStarRocksReplicationInput,
}

impl GetStarRocksReplication {
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

    /// Name of the synchronization task: 3 to 128 letters, digits and underscores. Required.
    pub fn task_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.task_name = value.into_value();
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
    pub fn input(mut self, input: GetStarRocksReplicationInput) -> Self {
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
        crate::gaussdb_mysql::types::GetStarRocksReplicationResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::GetStarRocksReplicationResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_star_rocks_replication`](crate::gaussdb_mysql::Client::get_star_rocks_replication).
#[derive(Clone)]
pub struct GetStarRocksReplicationInput {
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
    /// Name of the synchronization task: 3 to 128 letters, digits and underscores.
    ///
    /// Required. 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    pub task_name: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Required. Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl GetStarRocksReplicationInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetStarRocksReplicationInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        task_name: Member::query("task_name")
            .required()
            .limits(&[MinLength(3), MaxLength(128), Pattern("^[A-Za-z0-9_]*$")]),
        x_language: Member::header("X-Language").required().limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for GetStarRocksReplicationInput {
    type Output = crate::gaussdb_mysql::types::GetStarRocksReplicationResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Setup of a StarRocks synchronization task: source, target, parameters, tables, and changes to
/// the selection of tables.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetStarRocksReplicationResponse {
    /// ID of the GaussDB(for MySQL) instance that data is copied from.
    pub source_instance_id: Option<String>,
    /// ID of the node of the GaussDB(for MySQL) instance that data is read from.
    pub source_node_id: Option<String>,
    /// Source database of the task and the check results of its parameters.
    pub database_info: Option<crate::gaussdb_mysql::types::StarRocksDatabaseConfig>,
    /// Settings of single tables with their check results.
    pub table_infos: Vec<crate::gaussdb_mysql::types::StarRocksTableCheck>,
    /// Selection of tables that are copied.
    pub table_repl_config: Option<crate::gaussdb_mysql::types::StarRocksTableSelection>,
    /// New selection of tables, if it was changed.
    pub new_table_repl_config: Option<
        crate::gaussdb_mysql::types::StarRocksTableSelection,
    >,
    /// Name of the database in the HTAP instance that the data is copied to.
    ///
    /// 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    pub target_database_name: Option<String>,
    /// Whether the selection of tables was changed.
    pub is_tables_change: Option<bool>,
    /// Last error that occurred while the selection of tables was being changed.
    pub last_error_of_alter_table: Option<String>,
}

impl GetStarRocksReplicationResponse {
    /// ID of the GaussDB(for MySQL) instance that data is copied from.
    #[inline]
    pub fn source_instance_id(&self) -> Option<&str> {
        self.source_instance_id.as_deref()
    }

    /// ID of the node of the GaussDB(for MySQL) instance that data is read from.
    #[inline]
    pub fn source_node_id(&self) -> Option<&str> {
        self.source_node_id.as_deref()
    }

    /// Source database of the task and the check results of its parameters.
    #[inline]
    pub fn database_info(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::StarRocksDatabaseConfig> {
        self.database_info.as_ref()
    }

    /// Settings of single tables with their check results.
    #[inline]
    pub fn table_infos(&self) -> &[crate::gaussdb_mysql::types::StarRocksTableCheck] {
        &self.table_infos
    }

    /// Selection of tables that are copied.
    #[inline]
    pub fn table_repl_config(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::StarRocksTableSelection> {
        self.table_repl_config.as_ref()
    }

    /// New selection of tables, if it was changed.
    #[inline]
    pub fn new_table_repl_config(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::StarRocksTableSelection> {
        self.new_table_repl_config.as_ref()
    }

    /// Name of the database in the HTAP instance that the data is copied to.
    #[inline]
    pub fn target_database_name(&self) -> Option<&str> {
        self.target_database_name.as_deref()
    }

    /// Whether the selection of tables was changed.
    #[inline]
    pub fn is_tables_change(&self) -> Option<bool> {
        self.is_tables_change
    }

    /// Last error that occurred while the selection of tables was being changed.
    #[inline]
    pub fn last_error_of_alter_table(&self) -> Option<&str> {
        self.last_error_of_alter_table.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetStarRocksReplicationResponse {
        source_instance_id: Member::new("source_instance_id"),
        source_node_id: Member::new("source_node_id"),
        database_info: Member::new("database_info"),
        table_infos: Member::new("table_infos"),
        table_repl_config: Member::new("table_repl_config"),
        new_table_repl_config: Member::new("new_table_repl_config"),
        target_database_name: Member::new("target_database_name"),
        is_tables_change: Member::new("is_tables_change"),
        last_error_of_alter_table: Member::new("last_error_of_alter_table"),
    }
}

/// Database that is synchronized to StarRocks, with the parameters in use.
#[derive(Clone)]
#[non_exhaustive]
pub struct StarRocksDatabaseConfig {
    /// Name of the source database in the GaussDB(for MySQL) instance.
    pub database_name: Option<String>,
    /// Check results of the database parameters, one for each.
    pub db_config_check_results: Vec<
        crate::gaussdb_mysql::types::StarRocksParameterCheck,
    >,
}

impl StarRocksDatabaseConfig {
    /// Name of the source database in the GaussDB(for MySQL) instance.
    #[inline]
    pub fn database_name(&self) -> Option<&str> {
        self.database_name.as_deref()
    }

    /// Check results of the database parameters, one for each.
    #[inline]
    pub fn db_config_check_results(
        &self,
    ) -> &[crate::gaussdb_mysql::types::StarRocksParameterCheck] {
        &self.db_config_check_results
    }
}

gaussdb_runtime::reflect_struct! {
    StarRocksDatabaseConfig {
        database_name: Member::new("database_name"),
        db_config_check_results: Member::new("db_config_check_results"),
    }
}

/// Outcome of checking the settings of one table in a StarRocks synchronization.
#[derive(Clone)]
#[non_exhaustive]
pub struct StarRocksTableCheck {
    /// Name of the table that the settings belong to.
    ///
    /// 2 to 1024 characters.
    pub table_name: Option<String>,
    /// Settings of the table, made of the operations `COLUMNS`, `PRIMARY KEY`, `PARTITION BY`, `ORDER BY`,
    /// `TTL` and `SAMPLE BY`.
    ///
    /// 2 to 1024 characters.
    pub table_config: Option<String>,
    /// Outcome of the check, `success` or `fail`.
    ///
    /// 2 to 10 characters.
    pub check_result: Option<
        crate::gaussdb_mysql::types::StarRocksTableCheckCheckResult,
    >,
}

impl StarRocksTableCheck {
    /// Name of the table that the settings belong to.
    #[inline]
    pub fn table_name(&self) -> Option<&str> {
        self.table_name.as_deref()
    }

    /// Settings of the table, made of the operations `COLUMNS`, `PRIMARY KEY`, `PARTITION BY`, `ORDER BY`, `TTL` and
    /// `SAMPLE BY`.
    #[inline]
    pub fn table_config(&self) -> Option<&str> {
        self.table_config.as_deref()
    }

    /// Outcome of the check, `success` or `fail`.
    #[inline]
    pub fn check_result(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::StarRocksTableCheckCheckResult> {
        self.check_result.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    StarRocksTableCheck {
        table_name: Member::new("table_name"),
        table_config: Member::new("table_config"),
        check_result: Member::new("check_result"),
    }
}

/// Outcome of the check, `success` or `fail`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StarRocksTableCheckCheckResult {
    /// The check was passed.
    Success,
    /// The check was not passed.
    Fail,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    StarRocksTableCheckCheckResult {
        Success = "success",
        Fail = "fail",
    }
}
