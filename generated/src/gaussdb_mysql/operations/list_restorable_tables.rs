// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1backups~1restore~1tables/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listRestorableTables",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/backups/restore/tables",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List tables that can be restored
    ///
    /// Lists the databases and tables that [`restore_tables`](crate::gaussdb_mysql::Client::restore_tables) can bring back for a moment in time.
    /// `last_table_info` chooses between the tables as they are now and as they were then. Database and
    /// table names can be filtered by a part of the name.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/backups/restore/tables`
    ///
    /// - Documented in: section 4.4.13 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_restorable_tables(&self) -> ListRestorableTables<'_> {
        ListRestorableTables {
            client: self,
            input: <ListRestorableTablesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_restorable_tables`](crate::gaussdb_mysql::Client::list_restorable_tables).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListRestorableTables<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListRestorableTablesInput,
}

impl ListRestorableTables<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Point in time to restore to, in milliseconds since 1970-01-01 00:00 UTC; take it from [`list_restorable_times`](crate::gaussdb_mysql::Client::list_restorable_times). Required.
    pub fn restore_time(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.restore_time = ::std::option::Option::Some(value.into());
        self
    }

    /// Whether to list the tables as they are now (`true`) or as they were at the restore time (`false`). Required.
    pub fn last_table_info(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::LastTableInfo>,
    ) -> Self {
        self.input.last_table_info = ::std::option::Option::Some(value.into());
        self
    }

    /// Part of a database name; limits the result to databases whose name holds it.
    pub fn database_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.database_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Part of a table name; limits the result to tables whose name holds it.
    pub fn table_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.table_name = ::std::option::Option::Some(value.into());
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
    pub fn input(mut self, input: ListRestorableTablesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListRestorableTablesResponse,
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
            crate::gaussdb_mysql::types::ListRestorableTablesResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_restorable_tables`](crate::gaussdb_mysql::Client::list_restorable_tables) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRestorableTablesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Point in time to restore to, in milliseconds since 1970-01-01 00:00 UTC; take it from
    /// [`list_restorable_times`](crate::gaussdb_mysql::Client::list_restorable_times).
    ///
    /// Required.
    pub restore_time: ::std::option::Option<::std::string::String>,
    /// Whether to list the tables as they are now (`true`) or as they were at the restore time
    /// (`false`).
    ///
    /// Required.
    pub last_table_info: ::std::option::Option<
        crate::gaussdb_mysql::types::LastTableInfo,
    >,
    /// Part of a database name; limits the result to databases whose name holds it.
    pub database_name: ::std::option::Option<::std::string::String>,
    /// Part of a table name; limits the result to tables whose name holds it.
    pub table_name: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for ListRestorableTablesInput {
    type Output = crate::gaussdb_mysql::types::ListRestorableTablesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .query("restore_time", &self.restore_time)
            .query("last_table_info", &self.last_table_info)
            .query("database_name", &self.database_name)
            .query("table_name", &self.table_name)
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
        v.require("restore_time", self.restore_time.is_some());
        v.require("last_table_info", self.last_table_info.is_some());
        v.limit(
            "last_table_info",
            &self.last_table_info,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["true", "false"])],
        );
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

/// Databases and tables that can be restored to the point in time.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListRestorableTablesResponse {
    /// Number of databases with tables that can be restored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_databases: ::std::option::Option<i64>,
    /// Databases with the tables that can be restored.
    #[serde(default)]
    pub databases: ::std::vec::Vec<crate::gaussdb_mysql::types::RestoreDatabaseInfos>,
}

/// A database with the tables of it that can be restored.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct RestoreDatabaseInfos {
    /// Name of the database inside the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Number of tables in the database that can be restored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_tables: ::std::option::Option<i64>,
    /// Tables of the database that can be restored.
    #[serde(default)]
    pub tables: ::std::vec::Vec<crate::gaussdb_mysql::types::RestoreDatabaseTableInfo>,
}

/// A table that can be restored.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct RestoreDatabaseTableInfo {
    /// Name of a table that can be restored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
