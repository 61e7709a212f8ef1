// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1scheduled-jobs/delete by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "cancelScheduledJobs",
        ::gaussdb_runtime::generated::Method::Delete,
        "/v3/{project_id}/scheduled-jobs",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Cancel scheduled jobs
    ///
    /// Cancels scheduled jobs; take their IDs from [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs). Answers with the IDs of the
    /// jobs that were canceled.
    ///
    /// `DELETE /v3/{project_id}/scheduled-jobs`
    ///
    /// - Documented in: section 4.13.4 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn cancel_scheduled_jobs(&self) -> CancelScheduledJobs<'_> {
        CancelScheduledJobs {
            client: self,
            input: <CancelScheduledJobsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`cancel_scheduled_jobs`](crate::gaussdb_mysql::Client::cancel_scheduled_jobs).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CancelScheduledJobs<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: CancelScheduledJobsInput,
}

impl CancelScheduledJobs<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
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

    /// IDs of the scheduled jobs to cancel; take them from [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs). Required.
    pub fn job_ids(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.input.body.job_ids = ::std::option::Option::Some(
            value.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CancelScheduledJobsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::CancelScheduledJobsResponse,
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
            crate::gaussdb_mysql::types::CancelScheduledJobsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`cancel_scheduled_jobs`](crate::gaussdb_mysql::Client::cancel_scheduled_jobs) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CancelScheduledJobsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CancelScheduledJobsRequest,
}

impl ::gaussdb_runtime::generated::Input for CancelScheduledJobsInput {
    type Output = crate::gaussdb_mysql::types::CancelScheduledJobsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
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
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
        self.body.validate(v);
    }
}

/// IDs of the scheduled jobs that are not to run.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CancelScheduledJobsRequest {
    /// IDs of the scheduled jobs to cancel; take them from [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs).
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl CancelScheduledJobsRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("job_ids", self.job_ids.is_some());
    }
}

/// Scheduled jobs that were canceled.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CancelScheduledJobsResponse {
    /// IDs of the scheduled jobs that were canceled.
    #[serde(default)]
    pub job_ids: ::std::vec::Vec<::std::string::String>,
}
