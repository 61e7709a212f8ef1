// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1clickhouse~1replication~1database-check/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.16.9",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "checkClickHouseReplicationDatabases",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/clickhouse/replication/database-check",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Check a ClickHouse synchronization database setup
    ///
    /// Checks the database parameters and the selection of tables of a planned ClickHouse
    /// synchronization task. A successful response does not mean that the check passed: look at
    /// `check_result` of every parameter. An allowlist must name tables; an empty blocklist selects
    /// all. `instance_id` is the ID of the ClickHouse instance.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse/replication/database-check`
    ///
    /// - Documented in: section 4.16.9 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::{ClickHouseParameterSetting, ClickHouseTableListTypeSpec, ClickHouseTableSelection};
    ///
    /// let response = client
    ///     .check_click_house_replication_databases()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .source_instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .source_database_name("sales")
    ///     .db_configs([
    ///         ClickHouseParameterSetting::builder()
    ///             .param_name("max_connections")
    ///             .value("production"),
    ///     ])
    ///     .table_repl_config(
    ///         ClickHouseTableSelection::builder()
    ///             .repl_type(ClickHouseTableListTypeSpec::WhiteList)
    ///             .tables(["orders"]),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_click_house_replication_databases(
        &self,
    ) -> CheckClickHouseReplicationDatabases {
        CheckClickHouseReplicationDatabases {
            client: self.clone(),
            input: <CheckClickHouseReplicationDatabasesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`check_click_house_replication_databases`](crate::gaussdb_mysql::Client::check_click_house_replication_databases).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckClickHouseReplicationDatabases {
    client: crate::gaussdb_mysql::Client,
    input: CheckClickHouseReplicationDatabasesInput,
}

impl CheckClickHouseReplicationDatabases {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the ClickHouse instance, which ends in `in16`. Required.
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

    /// ID of the GaussDB(for MySQL) instance that data is copied from. Required.
    pub fn source_instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.source_instance_id = value.into_value();
        self
    }

    /// ID of the read replica of the GaussDB(for MySQL) instance that data is read from; if left out, the primary node
    /// is used.
    pub fn source_node_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.source_node_id = value.into_value();
        self
    }

    /// Name of the database in the GaussDB(for MySQL) instance that is copied. Required.
    pub fn source_database_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.source_database_name = value.into_value();
        self
    }

    /// Parameters of the synchronization, set for the whole database;
    /// [`list_click_house_replication_parameters`](crate::gaussdb_mysql::Client::list_click_house_replication_parameters)
    /// shows which there are. Required.
    pub fn db_configs(
        mut self,
        value: impl IntoIterator<
            Item = crate::gaussdb_mysql::types::ClickHouseParameterSetting,
        >,
    ) -> Self {
        self.input.body.db_configs = Some(value.into_iter().collect());
        self
    }

    /// Selection of tables that are copied. Required.
    pub fn table_repl_config(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ClickHouseTableSelection,
        >,
    ) -> Self {
        self.input.body.table_repl_config = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CheckClickHouseReplicationDatabasesInput) -> Self {
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
        crate::gaussdb_mysql::types::CheckClickHouseReplicationDatabasesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::CheckClickHouseReplicationDatabasesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of
/// [`check_click_house_replication_databases`](crate::gaussdb_mysql::Client::check_click_house_replication_databases).
#[derive(Clone)]
pub struct CheckClickHouseReplicationDatabasesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the ClickHouse instance, which ends in `in16`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CheckClickHouseReplicationDatabasesRequest,
}

impl CheckClickHouseReplicationDatabasesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CheckClickHouseReplicationDatabasesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CheckClickHouseReplicationDatabasesInput {
    type Output = crate::gaussdb_mysql::types::CheckClickHouseReplicationDatabasesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Source database, parameters and selection of tables of a planned ClickHouse synchronization.
#[derive(Clone)]
pub struct CheckClickHouseReplicationDatabasesRequest {
    /// ID of the GaussDB(for MySQL) instance that data is copied from.
    ///
    /// Required.
    pub source_instance_id: Option<String>,
    /// ID of the read replica of the GaussDB(for MySQL) instance that data is read from; if left out,
    /// the primary node is used.
    pub source_node_id: Option<String>,
    /// Name of the database in the GaussDB(for MySQL) instance that is copied.
    ///
    /// Required.
    pub source_database_name: Option<String>,
    /// Parameters of the synchronization, set for the whole database;
    /// [`list_click_house_replication_parameters`](crate::gaussdb_mysql::Client::list_click_house_replication_parameters)
    /// shows which there are.
    ///
    /// Required.
    pub db_configs: Option<Vec<crate::gaussdb_mysql::types::ClickHouseParameterSetting>>,
    /// Selection of tables that are copied.
    ///
    /// Required.
    pub table_repl_config: Option<crate::gaussdb_mysql::types::ClickHouseTableSelection>,
}

impl CheckClickHouseReplicationDatabasesRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CheckClickHouseReplicationDatabasesRequest {
        source_instance_id: Member::new("source_instance_id").required(),
        source_node_id: Member::new("source_node_id"),
        source_database_name: Member::new("source_database_name").required(),
        db_configs: Member::new("db_configs").required(),
        table_repl_config: Member::new("table_repl_config").required(),
    }
}

/// Check results of the database parameters of a planned ClickHouse synchronization.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckClickHouseReplicationDatabasesResponse {
    /// Name of the database that was checked.
    pub database_name: Option<String>,
    /// Check results of the database parameters, one for each.
    pub db_config_check_results: Vec<
        crate::gaussdb_mysql::types::ClickHouseParameterCheck,
    >,
}

impl CheckClickHouseReplicationDatabasesResponse {
    /// Name of the database that was checked.
    #[inline]
    pub fn database_name(&self) -> Option<&str> {
        self.database_name.as_deref()
    }

    /// Check results of the database parameters, one for each.
    #[inline]
    pub fn db_config_check_results(
        &self,
    ) -> &[crate::gaussdb_mysql::types::ClickHouseParameterCheck] {
        &self.db_config_check_results
    }
}

gaussdb_runtime::reflect_struct! {
    CheckClickHouseReplicationDatabasesResponse {
        database_name: Member::new("database_name"),
        db_config_check_results: Member::new("db_config_check_results"),
    }
}
