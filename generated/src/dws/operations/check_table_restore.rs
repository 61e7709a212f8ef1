// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1snapshots~1{snapshot_id}~1table-restore-check/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "checkTableRestore",
        ::gaussdb_runtime::generated::Method::Post,
        "/v1/{project_id}/snapshots/{snapshot_id}/table-restore-check",
    )
};

impl crate::dws::Client {
    /// Check table names before restoring
    ///
    /// Checks the names of tables that are to be restored from a snapshot and of the tables to restore
    /// them to, without restoring anything. In the documented response to a passed check, both table
    /// lists of the result are null.
    ///
    /// `POST /v1/{project_id}/snapshots/{snapshot_id}/table-restore-check`
    ///
    /// - Documented in: section 5.3.16 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 500, 503
    #[inline]
    pub fn check_table_restore(&self) -> CheckTableRestore<'_> {
        CheckTableRestore {
            client: self,
            input: <CheckTableRestoreInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`check_table_restore`](crate::dws::Client::check_table_restore).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CheckTableRestore<'a> {
    client: &'a crate::dws::Client,
    input: CheckTableRestoreInput,
}

impl CheckTableRestore<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the snapshot, as [`list_snapshots`](crate::dws::Client::list_snapshots) gives it. Required.
    pub fn snapshot_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.snapshot_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Whether upper and lower case are distinguished in the names given. Required.
    #[inline]
    pub fn case_sensitive(mut self, value: bool) -> Self {
        self.input.body.case_sensitive = ::std::option::Option::Some(value);
        self
    }

    /// Name of the database that holds the tables, such as `postgres`. Required.
    pub fn database(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.database = ::std::option::Option::Some(value.into());
        self
    }

    /// Tables in the snapshot that are to be restored. Required.
    pub fn restore_table_list(
        mut self,
        value: impl ::std::iter::IntoIterator<Item = crate::dws::types::TableDetail>,
    ) -> Self {
        self.input.body.restore_table_list = ::std::option::Option::Some(
            value.into_iter().collect(),
        );
        self
    }

    /// Tables into which the restored data goes. Required.
    pub fn target_table_list(
        mut self,
        value: impl ::std::iter::IntoIterator<Item = crate::dws::types::TableDetail>,
    ) -> Self {
        self.input.body.target_table_list = ::std::option::Option::Some(
            value.into_iter().collect(),
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CheckTableRestoreInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::CheckTableRestoreResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::CheckTableRestoreResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`check_table_restore`](crate::dws::Client::check_table_restore) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CheckTableRestoreInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the snapshot, as [`list_snapshots`](crate::dws::Client::list_snapshots) gives it.
    ///
    /// Required.
    pub snapshot_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::CheckTableRestoreRequest,
}

impl ::gaussdb_runtime::generated::Input for CheckTableRestoreInput {
    type Output = crate::dws::types::CheckTableRestoreResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("snapshot_id", &self.snapshot_id)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("snapshot_id", self.snapshot_id.is_some());
        self.body.validate(v);
    }
}

/// Outcome of a check of table names, with a list for source tables and one for target tables.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CheckTableNameResult {
    /// Name of the database that holds the tables, such as `postgres`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub database: ::std::option::Option<::std::string::String>,
    /// Result of the check for the tables to restore; null in the documented response.
    #[serde(default)]
    pub restore_table_list: ::std::vec::Vec<::std::string::String>,
    /// Result of the check for the target tables; null in the documented response.
    #[serde(default)]
    pub target_table_list: ::std::vec::Vec<::std::string::String>,
}

/// Tables in a snapshot and the tables they would be restored to, for a check of their names.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CheckTableRestoreRequest {
    /// Whether upper and lower case are distinguished in the names given.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub case_sensitive: ::std::option::Option<bool>,
    /// Name of the database that holds the tables, such as `postgres`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub database: ::std::option::Option<::std::string::String>,
    /// Tables in the snapshot that are to be restored.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub restore_table_list: ::std::option::Option<
        ::std::vec::Vec<crate::dws::types::TableDetail>,
    >,
    /// Tables into which the restored data goes.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub target_table_list: ::std::option::Option<
        ::std::vec::Vec<crate::dws::types::TableDetail>,
    >,
}

impl CheckTableRestoreRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("case_sensitive", self.case_sensitive.is_some());
        v.require("database", self.database.is_some());
        v.require("restore_table_list", self.restore_table_list.is_some());
        if let ::std::option::Option::Some(value) = &self.restore_table_list {
            v.within(
                "restore_table_list",
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
        v.require("target_table_list", self.target_table_list.is_some());
        if let ::std::option::Option::Some(value) = &self.target_table_list {
            v.within(
                "target_table_list",
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

/// Outcome of the check of table names before a restoration.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CheckTableRestoreResponse {
    /// Outcome of the check of the table names.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_table_name_result: ::std::option::Option<
        crate::dws::types::CheckTableNameResult,
    >,
}
