// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instance~1{instance_id}~1scheduled-jobs/delete by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "deleteScheduledJob",
        ::gaussdb_runtime::generated::Method::Delete,
        "/v3/{project_id}/instance/{instance_id}/scheduled-jobs",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Delete an instance's scheduled job
    ///
    /// Deletes one scheduled job of an instance; take its ID from [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs). `result` tells
    /// whether it succeeded.
    ///
    /// `DELETE /v3/{project_id}/instance/{instance_id}/scheduled-jobs`
    ///
    /// - Documented in: section 4.13.6 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn delete_scheduled_job(&self) -> DeleteScheduledJob<'_> {
        DeleteScheduledJob {
            client: self,
            input: <DeleteScheduledJobInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`delete_scheduled_job`](crate::gaussdb_mysql::Client::delete_scheduled_job).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct DeleteScheduledJob<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: DeleteScheduledJobInput,
}

impl DeleteScheduledJob<'_> {
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

    /// ID of the scheduled job; take it from [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs). Required.
    pub fn job_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.job_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: DeleteScheduledJobInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::DeleteScheduledJobResponse,
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
            crate::gaussdb_mysql::types::DeleteScheduledJobResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`delete_scheduled_job`](crate::gaussdb_mysql::Client::delete_scheduled_job) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteScheduledJobInput {
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
    pub body: crate::gaussdb_mysql::types::DeleteScheduledJobRequest,
}

impl ::gaussdb_runtime::generated::Input for DeleteScheduledJobInput {
    type Output = crate::gaussdb_mysql::types::DeleteScheduledJobResponse;
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

/// ID of the scheduled job that is no longer wanted.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DeleteScheduledJobRequest {
    /// ID of the scheduled job; take it from [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs).
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
}

impl DeleteScheduledJobRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("job_id", self.job_id.is_some());
    }
}

/// Whether the scheduled job was deleted.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DeleteScheduledJobResponse {
    /// Whether the request succeeded, told at once.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<bool>,
}
