// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1clickhouse~1replication~1database-check/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "checkClickHouseReplicationDatabases",
        ::gaussdb_runtime::generated::Method::Post,
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
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn check_click_house_replication_databases(
        &self,
    ) -> CheckClickHouseReplicationDatabases<'_> {
        CheckClickHouseReplicationDatabases {
            client: self,
            input: <CheckClickHouseReplicationDatabasesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`check_click_house_replication_databases`](crate::gaussdb_mysql::Client::check_click_house_replication_databases).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CheckClickHouseReplicationDatabases<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: CheckClickHouseReplicationDatabasesInput,
}

impl CheckClickHouseReplicationDatabases<'_> {
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

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::XLanguage>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the GaussDB(for MySQL) instance that data is copied from. Required.
    pub fn source_instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.source_instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the read replica of the GaussDB(for MySQL) instance that data is read from; if left out, the primary node is used.
    pub fn source_node_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.source_node_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the database in the GaussDB(for MySQL) instance that is copied. Required.
    pub fn source_database_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.source_database_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Parameters of the synchronization, set for the whole database; [`list_click_house_replication_parameters`](crate::gaussdb_mysql::Client::list_click_house_replication_parameters) shows which there are. Required.
    pub fn db_configs(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::gaussdb_mysql::types::ChDatabaseConfigsInfo,
        >,
    ) -> Self {
        self.input.body.db_configs = ::std::option::Option::Some(
            value.into_iter().collect(),
        );
        self
    }

    /// Selection of tables that are copied. Required.
    #[inline]
    pub fn table_repl_config(
        mut self,
        value: crate::gaussdb_mysql::types::ChDatabaseTableReplConfigInfo,
    ) -> Self {
        self.input.body.table_repl_config = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CheckClickHouseReplicationDatabasesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::CheckClickHouseReplicationDatabasesResponse,
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
            crate::gaussdb_mysql::types::CheckClickHouseReplicationDatabasesResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`check_click_house_replication_databases`](crate::gaussdb_mysql::Client::check_click_house_replication_databases) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CheckClickHouseReplicationDatabasesInput {
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
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CheckClickHouseReplicationDatabasesRequest,
}

impl ::gaussdb_runtime::generated::Input for CheckClickHouseReplicationDatabasesInput {
    type Output = crate::gaussdb_mysql::types::CheckClickHouseReplicationDatabasesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .header("X-Language", &self.x_language)
            .json(&self.body)
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
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
        self.body.validate(v);
    }
}

/// Source database, parameters and selection of tables of a planned ClickHouse synchronization.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CheckClickHouseReplicationDatabasesRequest {
    /// ID of the GaussDB(for MySQL) instance that data is copied from.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_instance_id: ::std::option::Option<::std::string::String>,
    /// ID of the read replica of the GaussDB(for MySQL) instance that data is read from; if left out,
    /// the primary node is used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_node_id: ::std::option::Option<::std::string::String>,
    /// Name of the database in the GaussDB(for MySQL) instance that is copied.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_database_name: ::std::option::Option<::std::string::String>,
    /// Parameters of the synchronization, set for the whole database;
    /// [`list_click_house_replication_parameters`](crate::gaussdb_mysql::Client::list_click_house_replication_parameters) shows which there are.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_configs: ::std::option::Option<
        ::std::vec::Vec<crate::gaussdb_mysql::types::ChDatabaseConfigsInfo>,
    >,
    /// Selection of tables that are copied.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub table_repl_config: ::std::option::Option<
        crate::gaussdb_mysql::types::ChDatabaseTableReplConfigInfo,
    >,
}

impl CheckClickHouseReplicationDatabasesRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("source_instance_id", self.source_instance_id.is_some());
        v.require("source_database_name", self.source_database_name.is_some());
        v.require("db_configs", self.db_configs.is_some());
        if let ::std::option::Option::Some(value) = &self.db_configs {
            v.within(
                "db_configs",
                |v| {
                    for (index, value) in value.iter().enumerate() {
                        v.element(
                            index,
                            |v| {
                                value.validate(v);
                            },
                        );
                    }
                },
            );
        }
        v.require("table_repl_config", self.table_repl_config.is_some());
        if let ::std::option::Option::Some(value) = &self.table_repl_config {
            v.within("table_repl_config", |v| value.validate(v));
        }
    }
}

/// Check results of the database parameters of a planned ClickHouse synchronization.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CheckClickHouseReplicationDatabasesResponse {
    /// Name of the database that was checked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub database_name: ::std::option::Option<::std::string::String>,
    /// Check results of the database parameters, one for each.
    #[serde(default)]
    pub db_config_check_results: ::std::vec::Vec<
        crate::gaussdb_mysql::types::ChDatabaseConfigCheckResult,
    >,
}
