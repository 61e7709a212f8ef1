// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1clickhouse~1replication~1config/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getClickHouseReplication",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn get_click_house_replication(&self) -> GetClickHouseReplication<'_> {
        GetClickHouseReplication {
            client: self,
            input: <GetClickHouseReplicationInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_click_house_replication`](crate::gaussdb_mysql::Client::get_click_house_replication).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetClickHouseReplication<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: GetClickHouseReplicationInput,
}

impl GetClickHouseReplication<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the ClickHouse instance, which ends in `in16`. Required.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the database whose synchronization is asked for. Required.
    pub fn database_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.database_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::XLanguage>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetClickHouseReplicationInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::GetClickHouseReplicationResponse,
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
            crate::gaussdb_mysql::types::GetClickHouseReplicationResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_click_house_replication`](crate::gaussdb_mysql::Client::get_click_house_replication) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetClickHouseReplicationInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the ClickHouse instance, which ends in `in16`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Name of the database whose synchronization is asked for.
    ///
    /// Required.
    pub database_name: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for GetClickHouseReplicationInput {
    type Output = crate::gaussdb_mysql::types::GetClickHouseReplicationResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .query("database_name", &self.database_name)
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
        v.require("database_name", self.database_name.is_some());
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

/// Database that is synchronized to ClickHouse, with the parameters in use.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ChDatabaseConfigResponse {
    /// Name of the database that is synchronized.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub database_name: ::std::option::Option<::std::string::String>,
    /// Check results of the database parameters, one for each.
    #[serde(default)]
    pub db_config_check_results: ::std::vec::Vec<
        crate::gaussdb_mysql::types::ChDatabaseConfigCheckResult,
    >,
}

/// Selection of the tables that a task copies to ClickHouse, by a list of tables to copy or to
/// leave out.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetClickHouseReplicationChDatabaseTableReplConfigInfo {
    /// Whether `tables` is the list of tables to copy (`white_list`, which must not be empty) or to
    /// leave out (`black_list`; if empty, every table is copied).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub repl_type: ::std::option::Option<crate::gaussdb_mysql::types::ReplType>,
    /// Names of the tables on the list.
    #[serde(default)]
    pub tables: ::std::vec::Vec<::std::string::String>,
}

/// Setup of a ClickHouse synchronization task: source, parameters, tables, and changes to the
/// selection of tables.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetClickHouseReplicationResponse {
    /// ID of the GaussDB(for MySQL) instance that data is copied from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_instance_id: ::std::option::Option<::std::string::String>,
    /// ID of the node of the GaussDB(for MySQL) instance that data is read from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_node_id: ::std::option::Option<::std::string::String>,
    /// Source database of the task and the check results of its parameters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub database_info: ::std::option::Option<
        crate::gaussdb_mysql::types::ChDatabaseConfigResponse,
    >,
    /// Settings of single tables with their check results.
    #[serde(default)]
    pub table_infos: ::std::vec::Vec<
        crate::gaussdb_mysql::types::ChDatabaseTableConfigCheckResult,
    >,
    /// Selection of tables that are copied.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub table_repl_config: ::std::option::Option<
        crate::gaussdb_mysql::types::GetClickHouseReplicationChDatabaseTableReplConfigInfo,
    >,
    /// Whether the selection of tables was changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_tables_change: ::std::option::Option<bool>,
    /// New selection of tables, if it was changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub new_table_repl_config: ::std::option::Option<
        crate::gaussdb_mysql::types::GetClickHouseReplicationChDatabaseTableReplConfigInfo,
    >,
    /// Last error that occurred while the selection of tables was being changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_error_of_alter_table: ::std::option::Option<::std::string::String>,
}
