// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1scheduled-jobs/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listScheduledJobs",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/scheduled-jobs",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List scheduled jobs
    ///
    /// Lists scheduled jobs, that is work put off to a later time such as the maintenance window, page
    /// by page, filtered by state, kind, ID or time.
    ///
    /// `GET /v3/{project_id}/scheduled-jobs`
    ///
    /// - Documented in: mysql-2024-zh, 4.13.3
    /// - Error statuses: 400, 500
    #[inline]
    pub fn list_scheduled_jobs(&self) -> ListScheduledJobs<'_> {
        ListScheduledJobs {
            client: self,
            input: <ListScheduledJobsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListScheduledJobs<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListScheduledJobsInput,
}

impl ListScheduledJobs<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
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

    /// Number of jobs to return on one page; 10 by default.
    pub fn limit(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.limit = ::std::option::Option::Some(value.into());
        self
    }

    /// State of the jobs to return: `Pending` (not started), `Running`, `Completed` or `Failed`.
    pub fn status(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.status = ::std::option::Option::Some(value.into());
        self
    }

    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub fn start_time(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.start_time = ::std::option::Option::Some(value.into());
        self
    }

    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub fn end_time(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.end_time = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of a job; limits the answer to it.
    pub fn job_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.job_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Kind of work; limits the answer to jobs that do it, such as `CreateGaussDBforMySQLInstance`.
    pub fn job_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.job_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListScheduledJobsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListScheduledJobsResponse,
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
            crate::gaussdb_mysql::types::ListScheduledJobsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_scheduled_jobs`](crate::gaussdb_mysql::Client::list_scheduled_jobs) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListScheduledJobsInput {
    /// ID of the project in the region: 32 letters and digits.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    pub offset: ::std::option::Option<::std::string::String>,
    /// Number of jobs to return on one page; 10 by default.
    pub limit: ::std::option::Option<::std::string::String>,
    /// State of the jobs to return: `Pending` (not started), `Running`, `Completed` or `Failed`.
    pub status: ::std::option::Option<::std::string::String>,
    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub start_time: ::std::option::Option<::std::string::String>,
    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub end_time: ::std::option::Option<::std::string::String>,
    /// ID of a job; limits the answer to it.
    pub job_id: ::std::option::Option<::std::string::String>,
    /// Kind of work; limits the answer to jobs that do it, such as `CreateGaussDBforMySQLInstance`.
    pub job_name: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub x_language: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListScheduledJobsInput {
    type Output = crate::gaussdb_mysql::types::ListScheduledJobsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("status", &self.status)
            .query("start_time", &self.start_time)
            .query("end_time", &self.end_time)
            .query("job_id", &self.job_id)
            .query("job_name", &self.job_name)
            .header("X-Language", &self.x_language)
    }
}

/// A page of scheduled jobs.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListScheduledJobsResponse {
    /// Scheduled jobs on this page.
    #[serde(default)]
    pub schedules: ::std::vec::Vec<crate::gaussdb_mysql::types::ScheduleTask>,
    /// Number of all entries that match, on every page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count: ::std::option::Option<i64>,
}

/// A scheduled job: kind, state, times, and the instance it works on.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ScheduleTask {
    /// ID of the job, as `getJob` takes it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
    /// ID of the instance that the job works on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Name of the instance that the job works on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_name: ::std::option::Option<::std::string::String>,
    /// State of the instance that the job works on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_status: ::std::option::Option<::std::string::String>,
    /// ID of the project in the region: 32 letters and digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Kind of work that the job does, such as `CreateGaussDBforMySQLInstance`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_name: ::std::option::Option<::std::string::String>,
    /// Time at which the job was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub create_time: ::std::option::Option<::std::string::String>,
    /// Time at which the job started, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start_time: ::std::option::Option<::std::string::String>,
    /// Time at which the job ended, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::std::string::String>,
    /// State of the job: `Pending` (put off, not started), `Running`, `Completed` or `Failed`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_status: ::std::option::Option<::std::string::String>,
    /// Database engine of the instance that the job works on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore_type: ::std::option::Option<::std::string::String>,
    /// Settings that the job gives the instance, such as the flavor.
    #[serde(default)]
    pub target_config: ::std::collections::BTreeMap<
        ::std::string::String,
        ::serde_json::Value,
    >,
}
