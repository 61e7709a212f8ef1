// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1starrocks~1databases~1replication~1database-config-check/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "checkStarRocksReplicationDatabases",
        ::gaussdb_runtime::generated::Method::Post,
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
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn check_star_rocks_replication_databases(
        &self,
    ) -> CheckStarRocksReplicationDatabases<'_> {
        CheckStarRocksReplicationDatabases {
            client: self,
            input: <CheckStarRocksReplicationDatabasesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`check_star_rocks_replication_databases`](crate::gaussdb_mysql::Client::check_star_rocks_replication_databases).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CheckStarRocksReplicationDatabases<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: CheckStarRocksReplicationDatabasesInput,
}

impl CheckStarRocksReplicationDatabases<'_> {
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

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`. Required.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::XLanguage>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the GaussDB(for MySQL) instance that data is copied from.
    pub fn source_instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.get_or_insert_default().source_instance_id = ::std::option::Option::Some(
            value.into(),
        );
        self
    }

    /// ID of the read replica of the GaussDB(for MySQL) instance that data is read from; if left out, the primary node is used.
    pub fn source_node_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.get_or_insert_default().source_node_id = ::std::option::Option::Some(
            value.into(),
        );
        self
    }

    /// Name of the database in the GaussDB(for MySQL) instance that is copied.
    pub fn source_database_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.get_or_insert_default().source_database_name = ::std::option::Option::Some(
            value.into(),
        );
        self
    }

    /// Name of the database in the HTAP instance that the data is copied to.
    pub fn target_database_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.get_or_insert_default().target_database_name = ::std::option::Option::Some(
            value.into(),
        );
        self
    }

    /// Name of the synchronization task: 3 to 128 letters, digits and underscores.
    pub fn task_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.get_or_insert_default().task_name = ::std::option::Option::Some(
            value.into(),
        );
        self
    }

    /// Parameters of the synchronization, set for the whole database; [`list_star_rocks_replication_parameters`](crate::gaussdb_mysql::Client::list_star_rocks_replication_parameters) shows which there are.
    pub fn db_configs(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::gaussdb_mysql::types::DbConfig,
        >,
    ) -> Self {
        self.input.body.get_or_insert_default().db_configs = ::std::option::Option::Some(
            value.into_iter().collect(),
        );
        self
    }

    /// Selection of tables that are copied.
    #[inline]
    pub fn table_repl_config(
        mut self,
        value: crate::gaussdb_mysql::types::TableReplConfig,
    ) -> Self {
        self.input.body.get_or_insert_default().table_repl_config = ::std::option::Option::Some(
            value,
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CheckStarRocksReplicationDatabasesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::CheckStarRocksReplicationDatabasesResponse,
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
            crate::gaussdb_mysql::types::CheckStarRocksReplicationDatabasesResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`check_star_rocks_replication_databases`](crate::gaussdb_mysql::Client::check_star_rocks_replication_databases) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CheckStarRocksReplicationDatabasesInput {
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
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Required. Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
    /// The body, which may be left out.
    pub body: ::std::option::Option<
        crate::gaussdb_mysql::types::CheckStarRocksReplicationDatabasesRequest,
    >,
}

impl ::gaussdb_runtime::generated::Input for CheckStarRocksReplicationDatabasesInput {
    type Output = crate::gaussdb_mysql::types::CheckStarRocksReplicationDatabasesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        let request = ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .header("X-Language", &self.x_language);
        match &self.body {
            ::std::option::Option::Some(body) => request.json(body),
            _ => request,
        }
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
        v.require("X-Language", self.x_language.is_some());
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
        if let ::std::option::Option::Some(body) = &self.body {
            body.validate(v);
        }
    }
}

/// Source, target, parameters and selection of tables of a planned StarRocks synchronization.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CheckStarRocksReplicationDatabasesRequest {
    /// ID of the GaussDB(for MySQL) instance that data is copied from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_instance_id: ::std::option::Option<::std::string::String>,
    /// ID of the read replica of the GaussDB(for MySQL) instance that data is read from; if left out,
    /// the primary node is used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_node_id: ::std::option::Option<::std::string::String>,
    /// Name of the database in the GaussDB(for MySQL) instance that is copied.
    ///
    /// 3 to 1024 characters. Pattern: `^[A-Za-z0-9_]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_database_name: ::std::option::Option<::std::string::String>,
    /// Name of the database in the HTAP instance that the data is copied to.
    ///
    /// 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub target_database_name: ::std::option::Option<::std::string::String>,
    /// Name of the synchronization task: 3 to 128 letters, digits and underscores.
    ///
    /// 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub task_name: ::std::option::Option<::std::string::String>,
    /// Parameters of the synchronization, set for the whole database;
    /// [`list_star_rocks_replication_parameters`](crate::gaussdb_mysql::Client::list_star_rocks_replication_parameters) shows which there are.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_configs: ::std::option::Option<
        ::std::vec::Vec<crate::gaussdb_mysql::types::DbConfig>,
    >,
    /// Selection of tables that are copied.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub table_repl_config: ::std::option::Option<
        crate::gaussdb_mysql::types::TableReplConfig,
    >,
}

impl CheckStarRocksReplicationDatabasesRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "source_database_name",
            &self.source_database_name,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(3usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(1024usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9_]*$"),
            ],
        );
        v.limit(
            "target_database_name",
            &self.target_database_name,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(3usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(128usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9_]*$"),
            ],
        );
        v.limit(
            "task_name",
            &self.task_name,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(3usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(128usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9_]*$"),
            ],
        );
        if let ::std::option::Option::Some(value) = &self.table_repl_config {
            v.within("table_repl_config", |v| value.validate(v));
        }
    }
}

/// Check results of the source and target parameters of a planned StarRocks synchronization.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CheckStarRocksReplicationDatabasesResponse {
    /// Name of the database in the GaussDB(for MySQL) instance that is copied.
    ///
    /// 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_database_name: ::std::option::Option<::std::string::String>,
    /// Check results of the parameters of the source database, one for each.
    #[serde(default)]
    pub source_db_config_check_results: ::std::vec::Vec<
        crate::gaussdb_mysql::types::DbConfigCheckResult,
    >,
    /// Name of the database in the HTAP instance that the data is copied to.
    ///
    /// 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub target_database_name: ::std::option::Option<::std::string::String>,
    /// Check results of the parameters of the target database, one for each.
    #[serde(default)]
    pub target_db_config_check_results: ::std::vec::Vec<
        crate::gaussdb_mysql::types::DbConfigCheckResult,
    >,
    /// Name of the synchronization task: 3 to 128 letters, digits and underscores.
    ///
    /// 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub task_name: ::std::option::Option<::std::string::String>,
}

/// A parameter and the value it is to have in a StarRocks synchronization.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DbConfig {
    /// Name of a parameter from [`list_star_rocks_replication_parameters`](crate::gaussdb_mysql::Client::list_star_rocks_replication_parameters).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub param_name: ::std::option::Option<::std::string::String>,
    /// Value that the synchronization is to use for the parameter.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}

impl DbConfig {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Name of a parameter from [`list_star_rocks_replication_parameters`](crate::gaussdb_mysql::Client::list_star_rocks_replication_parameters).
    pub fn param_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.param_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Value that the synchronization is to use for the parameter.
    pub fn value(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.value = ::std::option::Option::Some(value.into());
        self
    }
}
