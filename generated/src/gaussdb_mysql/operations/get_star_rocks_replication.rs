// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1starrocks~1databases~1replication~1configuration/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getStarRocksReplication",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn get_star_rocks_replication(&self) -> GetStarRocksReplication<'_> {
        GetStarRocksReplication {
            client: self,
            input: <GetStarRocksReplicationInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_star_rocks_replication`](crate::gaussdb_mysql::Client::get_star_rocks_replication).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetStarRocksReplication<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: GetStarRocksReplicationInput,
}

impl GetStarRocksReplication<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the StarRocks instance, which ends in `in17`. Required.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the synchronization task: 3 to 128 letters, digits and underscores. Required.
    pub fn task_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.task_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`. Required.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::XLanguage>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetStarRocksReplicationInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::GetStarRocksReplicationResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<
            crate::gaussdb_mysql::types::GetStarRocksReplicationResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_star_rocks_replication`](crate::gaussdb_mysql::Client::get_star_rocks_replication) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetStarRocksReplicationInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the StarRocks instance, which ends in `in17`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Name of the synchronization task: 3 to 128 letters, digits and underscores.
    ///
    /// Required. 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    pub task_name: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Required. Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for GetStarRocksReplicationInput {
    type Output = crate::gaussdb_mysql::types::GetStarRocksReplicationResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .query("task_name", &self.task_name)
            .header("X-Language", &self.x_language)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "project_id",
            &self.project_id,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(32usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9]*$"),
            ],
        );
        v.require("instance_id", self.instance_id.is_some());
        v.require("task_name", self.task_name.is_some());
        v.limit(
            "task_name",
            &self.task_name,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(3usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(128usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9_]*$"),
            ],
        );
        v.require("X-Language", self.x_language.is_some());
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

/// Database that is synchronized to StarRocks, with the parameters in use.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DataBaseInfo {
    /// Name of the source database in the GaussDB(for MySQL) instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub database_name: ::std::option::Option<::std::string::String>,
    /// Check results of the database parameters, one for each.
    #[serde(default)]
    pub db_config_check_results: ::std::vec::Vec<
        crate::gaussdb_mysql::types::DbConfigCheckResult,
    >,
}

/// Setup of a StarRocks synchronization task: source, target, parameters, tables, and changes to
/// the selection of tables.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetStarRocksReplicationResponse {
    /// ID of the GaussDB(for MySQL) instance that data is copied from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_instance_id: ::std::option::Option<::std::string::String>,
    /// ID of the node of the GaussDB(for MySQL) instance that data is read from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_node_id: ::std::option::Option<::std::string::String>,
    /// Source database of the task and the check results of its parameters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub database_info: ::std::option::Option<crate::gaussdb_mysql::types::DataBaseInfo>,
    /// Settings of single tables with their check results.
    #[serde(default)]
    pub table_infos: ::std::vec::Vec<
        crate::gaussdb_mysql::types::TableConfigCheckResult,
    >,
    /// Selection of tables that are copied.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub table_repl_config: ::std::option::Option<
        crate::gaussdb_mysql::types::TableReplConfig,
    >,
    /// New selection of tables, if it was changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub new_table_repl_config: ::std::option::Option<
        crate::gaussdb_mysql::types::TableReplConfig,
    >,
    /// Name of the database in the HTAP instance that the data is copied to.
    ///
    /// 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub target_database_name: ::std::option::Option<::std::string::String>,
    /// Whether the selection of tables was changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_tables_change: ::std::option::Option<bool>,
    /// Last error that occurred while the selection of tables was being changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_error_of_alter_table: ::std::option::Option<::std::string::String>,
}

/// Outcome of checking the settings of one table in a StarRocks synchronization.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct TableConfigCheckResult {
    /// Name of the table that the settings belong to.
    ///
    /// 2 to 1024 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub table_name: ::std::option::Option<::std::string::String>,
    /// Settings of the table, made of the operations `COLUMNS`, `PRIMARY KEY`, `PARTITION BY`, `ORDER BY`,
    /// `TTL` and `SAMPLE BY`.
    ///
    /// 2 to 1024 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub table_config: ::std::option::Option<::std::string::String>,
    /// Outcome of the check, `success` or `fail`.
    ///
    /// 2 to 10 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_result: ::std::option::Option<crate::gaussdb_mysql::types::CheckResult>,
}
