// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1starrocks~1databases~1replication/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listStarRocksReplications",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List StarRocks synchronization tasks
    ///
    /// Lists the synchronization tasks of the StarRocks instance in the path, page by page. `status`
    /// tells whether a task is healthy, `stage` whether it is waiting, copying everything (`full`),
    /// following changes (`incremental`), paused or canceled, and `percentage` how far it has come.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication`
    ///
    /// - Documented in: mysql-2024-zh, 4.15.15
    /// - Error statuses: 400, 500
    #[inline]
    pub fn list_star_rocks_replications(&self) -> ListStarRocksReplications<'_> {
        ListStarRocksReplications {
            client: self,
            input: <ListStarRocksReplicationsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_star_rocks_replications`](crate::gaussdb_mysql::Client::list_star_rocks_replications).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListStarRocksReplications<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListStarRocksReplicationsInput,
}

impl ListStarRocksReplications<'_> {
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

    /// Number of synchronization tasks to return on one page.
    pub fn limit(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.limit = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one.
    pub fn offset(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.offset = ::std::option::Option::Some(value.into());
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`. Required.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListStarRocksReplicationsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListStarRocksReplicationsResponse,
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
            crate::gaussdb_mysql::types::ListStarRocksReplicationsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_star_rocks_replications`](crate::gaussdb_mysql::Client::list_star_rocks_replications) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListStarRocksReplicationsInput {
    /// ID of the project in the region: 32 letters and digits.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the StarRocks instance, which ends in `in17`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Number of synchronization tasks to return on one page.
    pub limit: ::std::option::Option<::std::string::String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    pub offset: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Required.
    pub x_language: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListStarRocksReplicationsInput {
    type Output = crate::gaussdb_mysql::types::ListStarRocksReplicationsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .query("limit", &self.limit)
            .query("offset", &self.offset)
            .header("X-Language", &self.x_language)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("instance_id", self.instance_id.is_some());
        v.require("X-Language", self.x_language.is_some());
    }
}

/// A page of synchronization tasks of the StarRocks instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListStarRocksReplicationsResponse {
    /// Number of all entries that match, on every page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count: ::std::option::Option<::std::string::String>,
    /// Synchronization tasks on this page.
    #[serde(default)]
    pub replications: ::std::vec::Vec<
        crate::gaussdb_mysql::types::StarRocksReplicationInfo,
    >,
    /// Further details; `null` if there are none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ext_text: ::std::option::Option<::std::string::String>,
}

/// A StarRocks synchronization task: source, target, state, stage and progress.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct StarRocksReplicationInfo {
    /// Name of the database in the GaussDB(for MySQL) instance that is copied.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_database: ::std::option::Option<::std::string::String>,
    /// Name of the database in the HTAP instance that the data is copied to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub target_database: ::std::option::Option<::std::string::String>,
    /// Name of the synchronization task: 3 to 128 letters, digits and underscores.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub task_name: ::std::option::Option<::std::string::String>,
    /// Whether the synchronization runs as it should.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Stage of the synchronization, such as `full` while everything is copied and `incremental` while
    /// changes are followed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stage: ::std::option::Option<::std::string::String>,
    /// Progress of the synchronization in percent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub percentage: ::std::option::Option<::std::string::String>,
    /// Stage of the synchronization that catches up with the source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub catchup_stage: ::std::option::Option<::std::string::String>,
    /// Progress in catching up with the source, in percent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub catchup_percentage: ::std::option::Option<::std::string::String>,
}
