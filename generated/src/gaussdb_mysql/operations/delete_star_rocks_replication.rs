// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1starrocks~1databases~1replication/delete by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "deleteStarRocksReplication",
        ::gaussdb_runtime::generated::Method::Delete,
        "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Delete a StarRocks synchronization task
    ///
    /// Deletes a synchronization task of the StarRocks instance in the path. Asynchronous: poll
    /// [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`.
    ///
    /// `DELETE /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication`
    ///
    /// - Documented in: section 4.15.14 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    ///
    /// To wait for the outcome: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    #[inline]
    pub fn delete_star_rocks_replication(&self) -> DeleteStarRocksReplication<'_> {
        DeleteStarRocksReplication {
            client: self,
            input: <DeleteStarRocksReplicationInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`delete_star_rocks_replication`](crate::gaussdb_mysql::Client::delete_star_rocks_replication).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct DeleteStarRocksReplication<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: DeleteStarRocksReplicationInput,
}

impl DeleteStarRocksReplication<'_> {
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

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: DeleteStarRocksReplicationInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::DeleteStarRocksReplicationResponse,
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
            crate::gaussdb_mysql::types::DeleteStarRocksReplicationResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`delete_star_rocks_replication`](crate::gaussdb_mysql::Client::delete_star_rocks_replication) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteStarRocksReplicationInput {
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
        crate::gaussdb_mysql::types::DeleteStarRocksReplicationRequest,
    >,
}

impl ::gaussdb_runtime::generated::Input for DeleteStarRocksReplicationInput {
    type Output = crate::gaussdb_mysql::types::DeleteStarRocksReplicationResponse;
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

static JOB: ::gaussdb_runtime::generated::Job = ::gaussdb_runtime::generated::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as ::gaussdb_runtime::generated::Input>::OPERATION,
    parameter: "id",
    in_path: false,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};
impl<'a> DeleteStarRocksReplication<'a> {
    /// Makes the call; what comes back leads to the job that it started.
    #[inline]
    pub async fn start(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Started<
            'a,
            crate::gaussdb_mysql::types::DeleteStarRocksReplicationResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.0.start(&self.input, &JOB).await
    }
}

/// The synchronization task to delete.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DeleteStarRocksReplicationRequest {
    /// Name of the synchronization task: 3 to 128 letters, digits and underscores.
    ///
    /// 3 to 128 characters. Pattern: `^[A-Za-z0-9_]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub task_name: ::std::option::Option<::std::string::String>,
}

impl DeleteStarRocksReplicationRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "task_name",
            &self.task_name,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(3usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(128usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9_]*$"),
            ],
        );
    }
}

/// ID of the job that deletes the synchronization task.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DeleteStarRocksReplicationResponse {
    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
}
