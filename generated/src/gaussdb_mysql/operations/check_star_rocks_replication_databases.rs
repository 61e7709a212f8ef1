// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1starrocks~1databases~1replication~1database-config-check/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.15.16",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "checkStarRocksReplicationDatabases",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/database-config-check",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Check a StarRocks synchronization database setup
    ///
    /// Checks the parameters and the selection of tables of a planned StarRocks synchronization task. A
    /// successful response does not mean that the check passed: look at `check_result` of every
    /// parameter. `instance_id` is the ID of the StarRocks instance.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/database-config-check`
    ///
    /// - Documented in: section 4.15.16 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::MessageLanguage;
    ///
    /// let response = client
    ///     .check_star_rocks_replication_databases()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .x_language(MessageLanguage::EnUs)
    ///     .source_instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .source_node_id("e7a0c3d92f415b68bae618041cbf3295no07")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_star_rocks_replication_databases(
        &self,
    ) -> CheckStarRocksReplicationDatabases {
        CheckStarRocksReplicationDatabases {
            client: self.clone(),
            input: <CheckStarRocksReplicationDatabasesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`check_star_rocks_replication_databases`](crate::gaussdb_mysql::Client::check_star_rocks_replication_databases).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckStarRocksReplicationDatabases {
    client: crate::gaussdb_mysql::Client,
    input: CheckStarRocksReplicationDatabasesInput,
}

impl CheckStarRocksReplicationDatabases {
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

    /// ID of the GaussDB(for MySQL) instance that data is copied from.
    pub fn source_instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.get_or_insert_default().source_instance_id = value.into_value();
        self
    }

    /// ID of the read replica of the GaussDB(for MySQL) instance that data is read from; if left out, the primary node
    /// is used.
    pub fn source_node_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.get_or_insert_default().source_node_id = value.into_value();
        self
    }

    /// Name of the database in the GaussDB(for MySQL) instance that is copied.
    pub fn source_database_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.get_or_insert_default().source_database_name = value
            .into_value();
        self
    }

    /// Name of the database in the HTAP instance that the data is copied to.
    pub fn target_database_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.get_or_insert_default().target_database_name = value
            .into_value();
        self
    }

    /// Name of the synchronization task: 3 to 128 letters, digits and underscores.
    pub fn task_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.get_or_insert_default().task_name = value.into_value();
        self
    }

    /// Parameters of the synchronization, set for the whole database;
    /// [`list_star_rocks_replication_parameters`](crate::gaussdb_mysql::Client::list_star_rocks_replication_parameters)
    /// shows which there are.
    pub fn db_configs(
        mut self,
        value: impl IntoIterator<
            Item = crate::gaussdb_mysql::types::StarRocksParameterSetting,
        >,
    ) -> Self {
        self.input.body.get_or_insert_default().db_configs = Some(
            value.into_iter().collect(),
        );
        self
    }

    /// Selection of tables that are copied.
    pub fn table_repl_config(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::StarRocksTableSelection,
        >,
    ) -> Self {
        self.input.body.get_or_insert_default().table_repl_config = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CheckStarRocksReplicationDatabasesInput) -> Self {
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
        crate::gaussdb_mysql::types::CheckStarRocksReplicationDatabasesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::CheckStarRocksReplicationDatabasesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of
/// [`check_star_rocks_replication_databases`](crate::gaussdb_mysql::Client::check_star_rocks_replication_databases).
#[derive(Clone)]
pub struct CheckStarRocksReplicationDatabasesInput {
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
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Required. Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body. Optional.
    pub body: Option<
        crate::gaussdb_mysql::types::CheckStarRocksReplicationDatabasesRequest,
    >,
}

impl CheckStarRocksReplicationDatabasesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CheckStarRocksReplicationDatabasesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").required().limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CheckStarRocksReplicationDatabasesInput {
    type Output = crate::gaussdb_mysql::types::CheckStarRocksReplicationDatabasesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Source, target, parameters and selection of tables of a planned StarRocks synchronization.
#[derive(Clone)]
pub struct CheckStarRocksReplicationDatabasesRequest {
    /// ID of the GaussDB(for MySQL) instance that data is copied from.
    pub source_instance_id: Option<String>,
    /// ID of the read replica of the GaussDB(for MySQL) instance that data is read from; if left out,
    /// the primary node is used.
    pub source_node_id: Option<String>,
    /// Name of the database in the GaussDB(for MySQL) instance that is copied.
    ///
    /// 3 to 1024 characters. Pattern: `^[A-Za-z0-9_]*$`.
    pub source_database_name: Option<String>,
    /// Name of the database in the HTAP instance that the data is copied to.
    ///
    /// 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    pub target_database_name: Option<String>,
    /// Name of the synchronization task: 3 to 128 letters, digits and underscores.
    ///
    /// 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    pub task_name: Option<String>,
    /// Parameters of the synchronization, set for the whole database;
    /// [`list_star_rocks_replication_parameters`](crate::gaussdb_mysql::Client::list_star_rocks_replication_parameters)
    /// shows which there are.
    pub db_configs: Option<Vec<crate::gaussdb_mysql::types::StarRocksParameterSetting>>,
    /// Selection of tables that are copied.
    pub table_repl_config: Option<crate::gaussdb_mysql::types::StarRocksTableSelection>,
}

impl CheckStarRocksReplicationDatabasesRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CheckStarRocksReplicationDatabasesRequest {
        source_instance_id: Member::new("source_instance_id"),
        source_node_id: Member::new("source_node_id"),
        source_database_name: Member::new("source_database_name")
            .limits(&[MinLength(3), MaxLength(1024), Pattern("^[A-Za-z0-9_]*$")]),
        target_database_name: Member::new("target_database_name")
            .limits(&[MinLength(3), MaxLength(128), Pattern("^[A-Za-z0-9_]*$")]),
        task_name: Member::new("task_name").limits(&[MinLength(3), MaxLength(128), Pattern("^[A-Za-z0-9_]*$")]),
        db_configs: Member::new("db_configs"),
        table_repl_config: Member::new("table_repl_config"),
    }
}

/// Check results of the source and target parameters of a planned StarRocks synchronization.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckStarRocksReplicationDatabasesResponse {
    /// Name of the database in the GaussDB(for MySQL) instance that is copied.
    ///
    /// 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    pub source_database_name: Option<String>,
    /// Check results of the parameters of the source database, one for each.
    pub source_db_config_check_results: Vec<
        crate::gaussdb_mysql::types::StarRocksParameterCheck,
    >,
    /// Name of the database in the HTAP instance that the data is copied to.
    ///
    /// 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    pub target_database_name: Option<String>,
    /// Check results of the parameters of the target database, one for each.
    pub target_db_config_check_results: Vec<
        crate::gaussdb_mysql::types::StarRocksParameterCheck,
    >,
    /// Name of the synchronization task: 3 to 128 letters, digits and underscores.
    ///
    /// 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    pub task_name: Option<String>,
}

impl CheckStarRocksReplicationDatabasesResponse {
    /// Name of the database in the GaussDB(for MySQL) instance that is copied.
    #[inline]
    pub fn source_database_name(&self) -> Option<&str> {
        self.source_database_name.as_deref()
    }

    /// Check results of the parameters of the source database, one for each.
    #[inline]
    pub fn source_db_config_check_results(
        &self,
    ) -> &[crate::gaussdb_mysql::types::StarRocksParameterCheck] {
        &self.source_db_config_check_results
    }

    /// Name of the database in the HTAP instance that the data is copied to.
    #[inline]
    pub fn target_database_name(&self) -> Option<&str> {
        self.target_database_name.as_deref()
    }

    /// Check results of the parameters of the target database, one for each.
    #[inline]
    pub fn target_db_config_check_results(
        &self,
    ) -> &[crate::gaussdb_mysql::types::StarRocksParameterCheck] {
        &self.target_db_config_check_results
    }

    /// Name of the synchronization task: 3 to 128 letters, digits and underscores.
    #[inline]
    pub fn task_name(&self) -> Option<&str> {
        self.task_name.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    CheckStarRocksReplicationDatabasesResponse {
        source_database_name: Member::new("source_database_name"),
        source_db_config_check_results: Member::new("source_db_config_check_results"),
        target_database_name: Member::new("target_database_name"),
        target_db_config_check_results: Member::new("target_db_config_check_results"),
        task_name: Member::new("task_name"),
    }
}

/// A parameter and the value it is to have in a StarRocks synchronization.
#[derive(Clone)]
pub struct StarRocksParameterSetting {
    /// Name of a parameter from
    /// [`list_star_rocks_replication_parameters`](crate::gaussdb_mysql::Client::list_star_rocks_replication_parameters).
    pub param_name: Option<String>,
    /// Value that the synchronization is to use for the parameter.
    pub value: Option<String>,
}

impl StarRocksParameterSetting {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of a parameter from
    /// [`list_star_rocks_replication_parameters`](crate::gaussdb_mysql::Client::list_star_rocks_replication_parameters).
    pub fn param_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.param_name = value.into_value();
        self
    }

    /// Value that the synchronization is to use for the parameter.
    pub fn value(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.value = value.into_value();
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
    StarRocksParameterSetting {
        param_name: Member::new("param_name"),
        value: Member::new("value"),
    }
}
