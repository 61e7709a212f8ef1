// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1clickhouse~1replication~1table-check/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.16.10",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "checkClickHouseReplicationTables",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/clickhouse/replication/table-check",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Check a ClickHouse synchronization table setup
    ///
    /// Checks the settings of single tables (such as partitioning, order, primary key and lifetime) of
    /// a planned ClickHouse synchronization task. A successful response does not mean that the check
    /// passed: look at `check_result` of every table. `instance_id` is the ID of the ClickHouse
    /// instance.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse/replication/table-check`
    ///
    /// - Documented in: section 4.16.10 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::{ClickHouseParameterSetting, ClickHouseTableListTypeSpec, ClickHouseTableSelection, ClickHouseTableSetting};
    ///
    /// let response = client
    ///     .check_click_house_replication_tables()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .source_instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .source_database_name("sales")
    ///     .db_configs([
    ///         ClickHouseParameterSetting::builder()
    ///             .param_name("max_connections")
    ///             .value("production"),
    ///     ])
    ///     .tables_configs([
    ///         ClickHouseTableSetting::builder()
    ///             .table_name("orders")
    ///             .table_config("key columns=id"),
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
    pub fn check_click_house_replication_tables(
        &self,
    ) -> CheckClickHouseReplicationTables {
        CheckClickHouseReplicationTables {
            client: self.clone(),
            input: <CheckClickHouseReplicationTablesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`check_click_house_replication_tables`](crate::gaussdb_mysql::Client::check_click_house_replication_tables).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckClickHouseReplicationTables {
    client: crate::gaussdb_mysql::Client,
    input: CheckClickHouseReplicationTablesInput,
}

impl CheckClickHouseReplicationTables {
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

    /// Settings of single tables, one entry for each. Required.
    pub fn tables_configs(
        mut self,
        value: impl IntoIterator<
            Item = crate::gaussdb_mysql::types::ClickHouseTableSetting,
        >,
    ) -> Self {
        self.input.body.tables_configs = Some(value.into_iter().collect());
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
    pub fn input(mut self, input: CheckClickHouseReplicationTablesInput) -> Self {
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
        crate::gaussdb_mysql::types::CheckClickHouseReplicationTablesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::CheckClickHouseReplicationTablesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of
/// [`check_click_house_replication_tables`](crate::gaussdb_mysql::Client::check_click_house_replication_tables).
#[derive(Clone)]
pub struct CheckClickHouseReplicationTablesInput {
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
    pub body: crate::gaussdb_mysql::types::CheckClickHouseReplicationTablesRequest,
}

impl CheckClickHouseReplicationTablesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CheckClickHouseReplicationTablesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CheckClickHouseReplicationTablesInput {
    type Output = crate::gaussdb_mysql::types::CheckClickHouseReplicationTablesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Source database, parameters, selection of tables and settings of single tables of a planned
/// ClickHouse synchronization.
#[derive(Clone)]
pub struct CheckClickHouseReplicationTablesRequest {
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
    /// Settings of single tables, one entry for each.
    ///
    /// Required.
    pub tables_configs: Option<Vec<crate::gaussdb_mysql::types::ClickHouseTableSetting>>,
    /// Selection of tables that are copied.
    ///
    /// Required.
    pub table_repl_config: Option<crate::gaussdb_mysql::types::ClickHouseTableSelection>,
}

impl CheckClickHouseReplicationTablesRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CheckClickHouseReplicationTablesRequest {
        source_instance_id: Member::new("source_instance_id").required(),
        source_node_id: Member::new("source_node_id"),
        source_database_name: Member::new("source_database_name").required(),
        db_configs: Member::new("db_configs").required(),
        tables_configs: Member::new("tables_configs").required(),
        table_repl_config: Member::new("table_repl_config").required(),
    }
}

/// Check results of the settings of single tables of a planned ClickHouse synchronization.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckClickHouseReplicationTablesResponse {
    /// Name of the database in the GaussDB(for MySQL) instance that is copied.
    pub source_database_name: Option<String>,
    /// Check results of the settings of single tables.
    pub table_config_check_results: Vec<
        crate::gaussdb_mysql::types::ClickHouseTableCheck,
    >,
}

impl CheckClickHouseReplicationTablesResponse {
    /// Name of the database in the GaussDB(for MySQL) instance that is copied.
    #[inline]
    pub fn source_database_name(&self) -> Option<&str> {
        self.source_database_name.as_deref()
    }

    /// Check results of the settings of single tables.
    #[inline]
    pub fn table_config_check_results(
        &self,
    ) -> &[crate::gaussdb_mysql::types::ClickHouseTableCheck] {
        &self.table_config_check_results
    }
}

gaussdb_runtime::reflect_struct! {
    CheckClickHouseReplicationTablesResponse {
        source_database_name: Member::new("source_database_name"),
        table_config_check_results: Member::new("table_config_check_results"),
    }
}

/// Settings that one table is to have in ClickHouse, such as its partitioning and order.
#[derive(Clone)]
pub struct ClickHouseTableSetting {
    /// Name of the table that the settings belong to.
    ///
    /// Required.
    pub table_name: Option<String>,
    /// Settings of the table, made of the operations `COLUMNS`, `PRIMARY KEY`, `PARTITION BY`, `ORDER BY`,
    /// `TTL` and `SAMPLE BY`.
    ///
    /// Required.
    pub table_config: Option<String>,
}

impl ClickHouseTableSetting {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of the table that the settings belong to. Required.
    pub fn table_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.table_name = value.into_value();
        self
    }

    /// Settings of the table, made of the operations `COLUMNS`, `PRIMARY KEY`, `PARTITION BY`, `ORDER BY`, `TTL` and
    /// `SAMPLE BY`. Required.
    pub fn table_config(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.table_config = value.into_value();
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
    ClickHouseTableSetting {
        table_name: Member::new("table_name").required(),
        table_config: Member::new("table_config").required(),
    }
}
