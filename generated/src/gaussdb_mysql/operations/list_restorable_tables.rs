// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1backups~1restore~1tables/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.4.13",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listRestorableTables",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/backups/restore/tables",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List tables that can be restored
    ///
    /// Lists the databases and tables that [`restore_tables`](crate::gaussdb_mysql::Client::restore_tables) can bring
    /// back for a moment in time. `last_table_info` chooses between the tables as they are now and as they were then.
    /// Database and table names can be filtered by a part of the name.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/backups/restore/tables`
    ///
    /// - Documented in: section 4.4.13 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::TableSelectionTime;
    ///
    /// let response = client
    ///     .list_restorable_tables()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .restore_time("1717402500")
    ///     .last_table_info(TableSelectionTime::True)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_restorable_tables(&self) -> ListRestorableTables {
        ListRestorableTables {
            client: self.clone(),
            input: <ListRestorableTablesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_restorable_tables`](crate::gaussdb_mysql::Client::list_restorable_tables).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRestorableTables {
    client: crate::gaussdb_mysql::Client,
    input: ListRestorableTablesInput,
}

impl ListRestorableTables {
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

    /// Point in time to restore to, in milliseconds since 1970-01-01 00:00 UTC; take it from
    /// [`list_restorable_times`](crate::gaussdb_mysql::Client::list_restorable_times). Required.
    pub fn restore_time(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.restore_time = value.into_value();
        self
    }

    /// Whether to list the tables as they are now (`true`) or as they were at the restore time (`false`). Required.
    pub fn last_table_info(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::TableSelectionTime,
        >,
    ) -> Self {
        self.input.last_table_info = value.into_value();
        self
    }

    /// Part of a database name; limits the result to databases whose name holds it.
    pub fn database_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.database_name = value.into_value();
        self
    }

    /// Part of a table name; limits the result to tables whose name holds it.
    pub fn table_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.table_name = value.into_value();
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
    pub fn input(mut self, input: ListRestorableTablesInput) -> Self {
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
        crate::gaussdb_mysql::types::ListRestorableTablesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListRestorableTablesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_restorable_tables`](crate::gaussdb_mysql::Client::list_restorable_tables).
#[derive(Clone)]
pub struct ListRestorableTablesInput {
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
    /// Point in time to restore to, in milliseconds since 1970-01-01 00:00 UTC; take it from
    /// [`list_restorable_times`](crate::gaussdb_mysql::Client::list_restorable_times).
    ///
    /// Required. At least 1 character.
    pub restore_time: Option<String>,
    /// Whether to list the tables as they are now (`true`) or as they were at the restore time
    /// (`false`).
    ///
    /// Required.
    pub last_table_info: Option<crate::gaussdb_mysql::types::TableSelectionTime>,
    /// Part of a database name; limits the result to databases whose name holds it.
    pub database_name: Option<String>,
    /// Part of a table name; limits the result to tables whose name holds it.
    pub table_name: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListRestorableTablesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListRestorableTablesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        restore_time: Member::query("restore_time").required().limits(&[MinLength(1)]),
        last_table_info: Member::query("last_table_info").required().limits(&[OneOf(&["true", "false"])]),
        database_name: Member::query("database_name"),
        table_name: Member::query("table_name"),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListRestorableTablesInput {
    type Output = crate::gaussdb_mysql::types::ListRestorableTablesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Databases and tables that can be restored to the point in time.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListRestorableTablesResponse {
    /// Number of databases with tables that can be restored.
    pub total_databases: Option<i64>,
    /// Databases with the tables that can be restored.
    pub databases: Vec<crate::gaussdb_mysql::types::RestorableDatabase>,
}

impl ListRestorableTablesResponse {
    /// Number of databases with tables that can be restored.
    #[inline]
    pub fn total_databases(&self) -> Option<i64> {
        self.total_databases
    }

    /// Databases with the tables that can be restored.
    #[inline]
    pub fn databases(&self) -> &[crate::gaussdb_mysql::types::RestorableDatabase] {
        &self.databases
    }
}

gaussdb_runtime::reflect_struct! {
    ListRestorableTablesResponse {
        total_databases: Member::new("total_databases"),
        databases: Member::new("databases"),
    }
}

/// A database with the tables of it that can be restored.
#[derive(Clone)]
#[non_exhaustive]
pub struct RestorableDatabase {
    /// Name of the database inside the instance.
    pub name: Option<String>,
    /// Number of tables in the database that can be restored.
    pub total_tables: Option<i64>,
    /// Tables of the database that can be restored.
    pub tables: Vec<crate::gaussdb_mysql::types::RestorableTable>,
}

impl RestorableDatabase {
    /// Name of the database inside the instance.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Number of tables in the database that can be restored.
    #[inline]
    pub fn total_tables(&self) -> Option<i64> {
        self.total_tables
    }

    /// Tables of the database that can be restored.
    #[inline]
    pub fn tables(&self) -> &[crate::gaussdb_mysql::types::RestorableTable] {
        &self.tables
    }
}

gaussdb_runtime::reflect_struct! {
    RestorableDatabase {
        name: Member::new("name"),
        total_tables: Member::new("total_tables"),
        tables: Member::new("tables"),
    }
}

/// A table that can be restored.
#[derive(Clone)]
#[non_exhaustive]
pub struct RestorableTable {
    /// Name of a table that can be restored.
    pub name: Option<String>,
}

impl RestorableTable {
    /// Name of a table that can be restored.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    RestorableTable {
        name: Member::new("name"),
    }
}
