// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1backups~1restore~1tables/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "restoreTables",
        ::gaussdb_runtime::generated::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/backups/restore/tables",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Restore tables to a point in time
    ///
    /// Brings single tables of an instance back as they were at `restore_time`, into tables with the
    /// new names you give. Choose the time from [`list_restorable_times`](crate::gaussdb_mysql::Client::list_restorable_times) and the tables from
    /// [`list_restorable_tables`](crate::gaussdb_mysql::Client::list_restorable_tables). Asynchronous: poll [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/backups/restore/tables`
    ///
    /// - Documented in: section 4.4.12 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    ///
    /// To wait for the outcome: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    #[inline]
    pub fn restore_tables(&self) -> RestoreTables<'_> {
        RestoreTables {
            client: self,
            input: <RestoreTablesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`restore_tables`](crate::gaussdb_mysql::Client::restore_tables).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct RestoreTables<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: RestoreTablesInput,
}

impl RestoreTables<'_> {
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

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::XLanguage>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// Point in time to restore the tables to, in milliseconds since 1970-01-01 00:00 UTC; take it from [`list_restorable_times`](crate::gaussdb_mysql::Client::list_restorable_times). Required.
    pub fn restore_time(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.restore_time = ::std::option::Option::Some(value.into());
        self
    }

    /// Tables to restore, grouped by database. Required.
    pub fn restore_tables(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::gaussdb_mysql::types::CreateRestoreDatabaseTableInfo,
        >,
    ) -> Self {
        self.input.body.restore_tables = ::std::option::Option::Some(
            value.into_iter().collect(),
        );
        self
    }

    /// Whether to restore from the latest list of tables (`true`) or from the one at the restore time (`false`, the default).
    pub fn last_table_info(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::LastTableInfo>,
    ) -> Self {
        self.input.body.last_table_info = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: RestoreTablesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::RestoreTablesResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::gaussdb_mysql::types::RestoreTablesResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`restore_tables`](crate::gaussdb_mysql::Client::restore_tables) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RestoreTablesInput {
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
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::RestoreTablesRequest,
}

impl ::gaussdb_runtime::generated::Input for RestoreTablesInput {
    type Output = crate::gaussdb_mysql::types::RestoreTablesResponse;
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

static JOB: ::gaussdb_runtime::generated::Job = ::gaussdb_runtime::generated::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as ::gaussdb_runtime::generated::Input>::OPERATION,
    parameter: "id",
    in_path: false,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};
impl<'a> RestoreTables<'a> {
    /// Makes the call; what comes back leads to the job that it started.
    #[inline]
    pub async fn start(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Started<
            'a,
            crate::gaussdb_mysql::types::RestoreTablesResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.0.start(&self.input, &JOB).await
    }
}

/// A database with the tables of it that are restored.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateRestoreDatabaseTableInfo {
    /// Name of the database that the tables belong to.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub database: ::std::option::Option<::std::string::String>,
    /// Tables to restore, each with its new name.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tables: ::std::option::Option<
        ::std::vec::Vec<crate::gaussdb_mysql::types::CreateRestoreTableInfo>,
    >,
}

impl CreateRestoreDatabaseTableInfo {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Name of the database that the tables belong to. Required.
    pub fn database(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.database = ::std::option::Option::Some(value.into());
        self
    }

    /// Tables to restore, each with its new name. Required.
    pub fn tables(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::gaussdb_mysql::types::CreateRestoreTableInfo,
        >,
    ) -> Self {
        self.tables = ::std::option::Option::Some(value.into_iter().collect());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("database", self.database.is_some());
        v.require("tables", self.tables.is_some());
        if let ::std::option::Option::Some(value) = &self.tables {
            v.within(
                "tables",
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
    }
}

/// A table to restore, with the new name it gets.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateRestoreTableInfo {
    /// Name of the table at the restore time.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub old_name: ::std::option::Option<::std::string::String>,
    /// Name under which the restored table is created.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub new_name: ::std::option::Option<::std::string::String>,
}

impl CreateRestoreTableInfo {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Name of the table at the restore time. Required.
    pub fn old_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.old_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Name under which the restored table is created. Required.
    pub fn new_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.new_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("old_name", self.old_name.is_some());
        v.require("new_name", self.new_name.is_some());
    }
}

/// Point in time, and the tables to restore with their new names.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct RestoreTablesRequest {
    /// Point in time to restore the tables to, in milliseconds since 1970-01-01 00:00 UTC; take it from
    /// [`list_restorable_times`](crate::gaussdb_mysql::Client::list_restorable_times).
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub restore_time: ::std::option::Option<::std::string::String>,
    /// Tables to restore, grouped by database.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub restore_tables: ::std::option::Option<
        ::std::vec::Vec<crate::gaussdb_mysql::types::CreateRestoreDatabaseTableInfo>,
    >,
    /// Whether to restore from the latest list of tables (`true`) or from the one at the restore time
    /// (`false`, the default).
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_table_info: ::std::option::Option<
        crate::gaussdb_mysql::types::LastTableInfo,
    >,
}

impl RestoreTablesRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("restore_time", self.restore_time.is_some());
        v.require("restore_tables", self.restore_tables.is_some());
        if let ::std::option::Option::Some(value) = &self.restore_tables {
            v.within(
                "restore_tables",
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
        v.limit(
            "last_table_info",
            &self.last_table_info,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["true", "false"])],
        );
    }
}

/// ID of the job that restores the tables.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct RestoreTablesResponse {
    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
}
