// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1clickhouse~1replication~1config/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.16.12",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getClickHouseReplication",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/clickhouse/replication/config",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get a ClickHouse synchronization task's configuration
    ///
    /// Returns how the synchronization of one database to a ClickHouse instance is set up: source,
    /// database parameters, tables, and, if the selection of tables was changed, the new one and the
    /// last error of that change.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/replication/config`
    ///
    /// - Documented in: section 4.16.12 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_click_house_replication()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .database_name("sales")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_click_house_replication(&self) -> GetClickHouseReplication {
        GetClickHouseReplication {
            client: self.clone(),
            input: <GetClickHouseReplicationInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_click_house_replication`](crate::gaussdb_mysql::Client::get_click_house_replication).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetClickHouseReplication {
    client: crate::gaussdb_mysql::Client,
    input: GetClickHouseReplicationInput,
}

impl GetClickHouseReplication {
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

    /// Name of the database whose synchronization is asked for. Required.
    pub fn database_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.database_name = value.into_value();
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
    pub fn input(mut self, input: GetClickHouseReplicationInput) -> Self {
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
        crate::gaussdb_mysql::types::GetClickHouseReplicationResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::GetClickHouseReplicationResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_click_house_replication`](crate::gaussdb_mysql::Client::get_click_house_replication).
#[derive(Clone)]
pub struct GetClickHouseReplicationInput {
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
    /// Name of the database whose synchronization is asked for.
    ///
    /// Required. At least 1 character.
    pub database_name: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl GetClickHouseReplicationInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetClickHouseReplicationInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        database_name: Member::query("database_name").required().limits(&[MinLength(1)]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for GetClickHouseReplicationInput {
    type Output = crate::gaussdb_mysql::types::GetClickHouseReplicationResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Database that is synchronized to ClickHouse, with the parameters in use.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClickHouseDatabaseConfig {
    /// Name of the database that is synchronized.
    pub database_name: Option<String>,
    /// Check results of the database parameters, one for each.
    pub db_config_check_results: Vec<
        crate::gaussdb_mysql::types::ClickHouseParameterCheck,
    >,
}

impl ClickHouseDatabaseConfig {
    /// Name of the database that is synchronized.
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
    ClickHouseDatabaseConfig {
        database_name: Member::new("database_name"),
        db_config_check_results: Member::new("db_config_check_results"),
    }
}

/// Selection of the tables that a task copies to ClickHouse, by a list of tables to copy or to
/// leave out.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClickHouseReplicatedTables {
    /// Whether `tables` is the list of tables to copy (`white_list`, which must not be empty) or to
    /// leave out (`black_list`; if empty, every table is copied).
    pub repl_type: Option<crate::gaussdb_mysql::types::ClickHouseTableListType>,
    /// Names of the tables on the list.
    pub tables: Vec<String>,
}

impl ClickHouseReplicatedTables {
    /// Whether `tables` is the list of tables to copy (`white_list`, which must not be empty) or to leave out
    /// (`black_list`; if empty, every table is copied).
    #[inline]
    pub fn repl_type(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ClickHouseTableListType> {
        self.repl_type.as_ref()
    }

    /// Names of the tables on the list.
    #[inline]
    pub fn tables(&self) -> &[String] {
        &self.tables
    }
}

gaussdb_runtime::reflect_struct! {
    ClickHouseReplicatedTables {
        repl_type: Member::new("repl_type"),
        tables: Member::new("tables"),
    }
}

/// Whether the listed tables are copied or left out.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClickHouseTableListType {
    /// Only the listed tables are copied.
    WhiteList,
    /// All tables but the listed ones are copied.
    BlackList,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClickHouseTableListType {
        WhiteList = "white_list",
        BlackList = "black_list",
    }
}

/// Setup of a ClickHouse synchronization task: source, parameters, tables, and changes to the
/// selection of tables.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetClickHouseReplicationResponse {
    /// ID of the GaussDB(for MySQL) instance that data is copied from.
    pub source_instance_id: Option<String>,
    /// ID of the node of the GaussDB(for MySQL) instance that data is read from.
    pub source_node_id: Option<String>,
    /// Source database of the task and the check results of its parameters.
    pub database_info: Option<crate::gaussdb_mysql::types::ClickHouseDatabaseConfig>,
    /// Settings of single tables with their check results.
    pub table_infos: Vec<crate::gaussdb_mysql::types::ClickHouseTableCheck>,
    /// Selection of tables that are copied.
    pub table_repl_config: Option<
        crate::gaussdb_mysql::types::ClickHouseReplicatedTables,
    >,
    /// Whether the selection of tables was changed.
    pub is_tables_change: Option<bool>,
    /// New selection of tables, if it was changed.
    pub new_table_repl_config: Option<
        crate::gaussdb_mysql::types::ClickHouseReplicatedTables,
    >,
    /// Last error that occurred while the selection of tables was being changed.
    pub last_error_of_alter_table: Option<String>,
}

impl GetClickHouseReplicationResponse {
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
    ) -> Option<&crate::gaussdb_mysql::types::ClickHouseDatabaseConfig> {
        self.database_info.as_ref()
    }

    /// Settings of single tables with their check results.
    #[inline]
    pub fn table_infos(&self) -> &[crate::gaussdb_mysql::types::ClickHouseTableCheck] {
        &self.table_infos
    }

    /// Selection of tables that are copied.
    #[inline]
    pub fn table_repl_config(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ClickHouseReplicatedTables> {
        self.table_repl_config.as_ref()
    }

    /// Whether the selection of tables was changed.
    #[inline]
    pub fn is_tables_change(&self) -> Option<bool> {
        self.is_tables_change
    }

    /// New selection of tables, if it was changed.
    #[inline]
    pub fn new_table_repl_config(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ClickHouseReplicatedTables> {
        self.new_table_repl_config.as_ref()
    }

    /// Last error that occurred while the selection of tables was being changed.
    #[inline]
    pub fn last_error_of_alter_table(&self) -> Option<&str> {
        self.last_error_of_alter_table.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetClickHouseReplicationResponse {
        source_instance_id: Member::new("source_instance_id"),
        source_node_id: Member::new("source_node_id"),
        database_info: Member::new("database_info"),
        table_infos: Member::new("table_infos"),
        table_repl_config: Member::new("table_repl_config"),
        is_tables_change: Member::new("is_tables_change"),
        new_table_repl_config: Member::new("new_table_repl_config"),
        last_error_of_alter_table: Member::new("last_error_of_alter_table"),
    }
}
