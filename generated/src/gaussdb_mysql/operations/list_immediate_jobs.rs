// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1immediate-jobs/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.13.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listImmediateJobs",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/immediate-jobs",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List immediate jobs
    ///
    /// Lists jobs that run right away, page by page, filtered by state, kind, ID or time. Unlike
    /// elsewhere, `offset` is the number of a page and starts at 1: its default and a client in the
    /// field show it, although the reference calls it a number of entries to skip.
    ///
    /// `GET /v3/{project_id}/immediate-jobs`
    ///
    /// - Documented in: section 4.13.2 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_immediate_jobs().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_immediate_jobs(&self) -> ListImmediateJobs {
        ListImmediateJobs {
            client: self.clone(),
            input: <ListImmediateJobsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_immediate_jobs`](crate::gaussdb_mysql::Client::list_immediate_jobs).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListImmediateJobs {
    client: crate::gaussdb_mysql::Client,
    input: ListImmediateJobsInput,
}

impl ListImmediateJobs {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// State of the jobs to return: `Pending` (not started), `Running`, `Completed` or `Failed`.
    pub fn status(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::gaussdb_mysql::types::Status>,
    ) -> Self {
        self.input.status = value.into_value();
        self
    }

    /// Kind of work; limits the result to jobs that do it, such as `CreateGaussDBforMySQLInstance`.
    pub fn job_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ListImmediateJobsJobName,
        >,
    ) -> Self {
        self.input.job_name = value.into_value();
        self
    }

    /// ID of a job; limits the result to it.
    pub fn job_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.job_id = value.into_value();
        self
    }

    /// Number of the page to return, 1 by default.
    pub fn offset(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::NumberText>,
    ) -> Self {
        self.input.offset = value
            .into_value()
            .map(gaussdb_runtime::NumberText::into_string);
        self
    }

    /// Number of entries to return on one page, 10 (the default), 20 or 50.
    pub fn limit(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::gaussdb_mysql::types::PageSize>,
    ) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub fn start_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.start_time = value.into_value();
        self
    }

    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub fn end_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.end_time = value.into_value();
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::MessageLanguage,
        >,
    ) -> Self {
        self.input.x_language = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListImmediateJobsInput) -> Self {
        self.input = input;
        self
    }

    /// Sets what is different for this call: limits, retries, validation, and what the request has beside its
    /// parameters.
    #[inline]
    pub fn with_options(mut self, options: gaussdb_runtime::CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Sends the request.
    #[inline]
    pub fn send(
        self,
    ) -> gaussdb_runtime::SendFuture<
        crate::gaussdb_mysql::types::ListImmediateJobsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListImmediateJobsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_immediate_jobs`](crate::gaussdb_mysql::Client::list_immediate_jobs).
#[derive(Clone)]
pub struct ListImmediateJobsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// State of the jobs to return: `Pending` (not started), `Running`, `Completed` or `Failed`.
    pub status: Option<crate::gaussdb_mysql::types::Status>,
    /// Kind of work; limits the result to jobs that do it, such as `CreateGaussDBforMySQLInstance`.
    pub job_name: Option<crate::gaussdb_mysql::types::ListImmediateJobsJobName>,
    /// ID of a job; limits the result to it.
    pub job_id: Option<String>,
    /// Number of the page to return, 1 by default. The reference calls it a number of entries to skip,
    /// which its own default contradicts.
    ///
    /// A number, at least 0. Default: `1`.
    pub offset: Option<String>,
    /// Number of entries to return on one page, 10 (the default), 20 or 50.
    ///
    /// Default: `10`.
    pub limit: Option<crate::gaussdb_mysql::types::PageSize>,
    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub start_time: Option<String>,
    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub end_time: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListImmediateJobsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListImmediateJobsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        status: Member::query("status").limits(&[OneOf(&["Running", "Completed", "Failed", "Pending"])]),
        job_name: Member::query("job_name")
            .limits(
                &[
                    OneOf(
                        &[
                            "CreateGaussDBforMySQLInstance",
                            "RestoreGaussDBforMySQLNewInstance",
                            "AddGaussDBforMySQLNodes",
                            "DeleteGaussDBforMySQLNode",
                            "RebootGaussDBforMySQLInstance",
                            "ModifyGaussDBforMySQLPort",
                            "ModifyGaussDBforMySQLSecurityGroup",
                            "ResizeGaussDBforMySQLFlavor",
                            "SwitchoverGaussDBforMySQLMasterNode",
                            "GaussDBforMySQLBindEIP",
                            "GaussDBforMySQLUnbindEIP",
                            "RenameGaussDBforMySQLInstance",
                            "DeleteGaussDBforMySQLInstance",
                            "UpgradeGaussDBforMySQLDatabaseVersion",
                            "EnlargeGaussDBforMySQLProxy",
                            "OpenGaussDBforMySQLProxy",
                            "CloseGaussDBforMySQLProxy",
                            "GaussdbforMySQLModifyProxyIp",
                            "ScaleGaussDBforMySQLProxy",
                            "GaussDBforMySQLModifyInstanceMetricExtend",
                            "GaussDBforMySQLModifyInstanceDataVip",
                            "GaussDBforMySQLSwitchSSL",
                            "GaussDBforMySQLModifyProxyConsist",
                            "GaussDBforMySQLModifyProxyWeight",
                        ],
                    ),
                ],
            ),
        job_id: Member::query("job_id"),
        offset: Member::query("offset").limits(&[NumericString(Some(0), None, None)]),
        limit: Member::query("limit").limits(&[OneOf(&["10", "20", "50"])]),
        start_time: Member::query("start_time"),
        end_time: Member::query("end_time"),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListImmediateJobsInput {
    type Output = crate::gaussdb_mysql::types::ListImmediateJobsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListImmediateJobsInput {
    type Item = crate::gaussdb_mysql::types::ImmediateJob;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 1i64,
            unit: gaussdb_runtime::codegen::Offset::Page,
        },
        total: Some("total_count"),
        id: Some("job_id"),
        limit: 50i64,
        most: Some(50i64),
        ..gaussdb_runtime::codegen::Pagination::new("jobs")
    };
}

impl ListImmediateJobs {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::ImmediateJob> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::ImmediateJob> {
        self.pages().items()
    }
}

/// A job that runs right away: kind, state, progress, times, and the instance it works on.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImmediateJob {
    /// ID of the instance that the job works on.
    pub instance_id: Option<String>,
    /// Name of the instance that the job works on.
    pub instance_name: Option<String>,
    /// State of the instance that the job works on.
    pub instance_status: Option<crate::gaussdb_mysql::types::JobInstanceStatus>,
    /// ID of the job, as [`get_job`](crate::gaussdb_mysql::Client::get_job) takes it.
    pub job_id: Option<String>,
    /// ID of the order that the job belongs to.
    pub order_id: Option<String>,
    /// Kind of work that the job does, such as `CreateGaussDBforMySQLInstance`.
    pub job_name: Option<crate::gaussdb_mysql::types::JobName>,
    /// State of the job: `Pending` (put off, not started), `Running`, `Completed` or `Failed`.
    pub status: Option<crate::gaussdb_mysql::types::JobStatus>,
    /// Progress of the job, such as `60%`.
    pub process: Option<String>,
    /// Time at which the job was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    pub created_time: Option<String>,
    /// Time at which the job ended, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    pub ended_time: Option<String>,
    /// Reason why the job failed, as an error message.
    pub fail_reason: Option<String>,
}

impl ImmediateJob {
    /// ID of the instance that the job works on.
    #[inline]
    pub fn instance_id(&self) -> Option<&str> {
        self.instance_id.as_deref()
    }

    /// Name of the instance that the job works on.
    #[inline]
    pub fn instance_name(&self) -> Option<&str> {
        self.instance_name.as_deref()
    }

    /// State of the instance that the job works on.
    #[inline]
    pub fn instance_status(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::JobInstanceStatus> {
        self.instance_status.as_ref()
    }

    /// ID of the job, as [`get_job`](crate::gaussdb_mysql::Client::get_job) takes it.
    #[inline]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }

    /// ID of the order that the job belongs to.
    #[inline]
    pub fn order_id(&self) -> Option<&str> {
        self.order_id.as_deref()
    }

    /// Kind of work that the job does, such as `CreateGaussDBforMySQLInstance`.
    #[inline]
    pub fn job_name(&self) -> Option<&crate::gaussdb_mysql::types::JobName> {
        self.job_name.as_ref()
    }

    /// State of the job: `Pending` (put off, not started), `Running`, `Completed` or `Failed`.
    #[inline]
    pub fn status(&self) -> Option<&crate::gaussdb_mysql::types::JobStatus> {
        self.status.as_ref()
    }

    /// Progress of the job, such as `60%`.
    #[inline]
    pub fn process(&self) -> Option<&str> {
        self.process.as_deref()
    }

    /// Time at which the job was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn created_time(&self) -> Option<&str> {
        self.created_time.as_deref()
    }

    /// Time at which the job ended, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn ended_time(&self) -> Option<&str> {
        self.ended_time.as_deref()
    }

    /// Reason why the job failed, as an error message.
    #[inline]
    pub fn fail_reason(&self) -> Option<&str> {
        self.fail_reason.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ImmediateJob {
        instance_id: Member::new("instance_id"),
        instance_name: Member::new("instance_name"),
        instance_status: Member::new("instance_status"),
        job_id: Member::new("job_id"),
        order_id: Member::new("order_id"),
        job_name: Member::new("job_name"),
        status: Member::new("status"),
        process: Member::new("process"),
        created_time: Member::new("created_time"),
        ended_time: Member::new("ended_time"),
        fail_reason: Member::new("fail_reason"),
    }
}

/// A page of jobs that run right away.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListImmediateJobsResponse {
    /// Jobs that match, one page of them.
    pub jobs: Vec<crate::gaussdb_mysql::types::ImmediateJob>,
    /// Number of all entries that match, on every page.
    pub total_count: Option<i64>,
}

impl ListImmediateJobsResponse {
    /// Jobs that match, one page of them.
    #[inline]
    pub fn jobs(&self) -> &[crate::gaussdb_mysql::types::ImmediateJob] {
        &self.jobs
    }

    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }
}

gaussdb_runtime::reflect_struct! {
    ListImmediateJobsResponse {
        jobs: Member::new("jobs"),
        total_count: Member::new("total_count"),
    }
}

/// Kind of work; limits the result to jobs that do it, such as `CreateGaussDBforMySQLInstance`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ListImmediateJobsJobName {
    /// Creation of an instance.
    CreateGaussDBforMySqlInstance,
    /// Restoration of data to a new instance.
    RestoreGaussDBforMySqlNewInstance,
    /// Addition of nodes to an instance.
    AddGaussDBforMySqlNodes,
    /// Removal of a node.
    DeleteGaussDBforMySqlNode,
    /// Restart of an instance.
    RebootGaussDBforMySqlInstance,
    /// Change of the port of an instance.
    ModifyGaussDBforMySqlPort,
    /// Change of the security group of an instance.
    ModifyGaussDBforMySqlSecurityGroup,
    /// Change of the flavor of an instance.
    ResizeGaussDBforMySqlFlavor,
    /// Promotion of a read replica to primary node.
    SwitchoverGaussDBforMySqlMasterNode,
    /// Binding of an elastic IP address.
    GaussDBforMySqlBindEip,
    /// Release of an elastic IP address.
    GaussDBforMySqlUnbindEip,
    /// Change of the name of an instance.
    RenameGaussDBforMySqlInstance,
    /// Deletion of an instance with its nodes.
    DeleteGaussDBforMySqlInstance,
    /// Move to a newer database version.
    UpgradeGaussDBforMySqlDatabaseVersion,
    /// Addition of nodes to a database proxy.
    EnlargeGaussDBforMySqlProxy,
    /// Activation of the database proxy.
    OpenGaussDBforMySqlProxy,
    /// Shutdown of the database proxy.
    CloseGaussDBforMySqlProxy,
    /// Change of the address of a database proxy.
    GaussdbforMySqlModifyProxyIp,
    /// Change of the flavor of the proxy nodes.
    ScaleGaussDBforMySqlProxy,
    /// Per-second monitoring of an instance.
    GaussDBforMySqlModifyInstanceMetricExtend,
    /// Change of the virtual data address of an instance.
    GaussDBforMySqlModifyInstanceDataVip,
    /// Turning of SSL on or off for an instance.
    GaussDBforMySqlSwitchSsl,
    /// Change of the read consistency of a proxy.
    GaussDBforMySqlModifyProxyConsist,
    /// Change of the read weights of a proxy.
    GaussDBforMySqlModifyProxyWeight,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ListImmediateJobsJobName {
        CreateGaussDBforMySqlInstance = "CreateGaussDBforMySQLInstance",
        RestoreGaussDBforMySqlNewInstance = "RestoreGaussDBforMySQLNewInstance",
        AddGaussDBforMySqlNodes = "AddGaussDBforMySQLNodes",
        DeleteGaussDBforMySqlNode = "DeleteGaussDBforMySQLNode",
        RebootGaussDBforMySqlInstance = "RebootGaussDBforMySQLInstance",
        ModifyGaussDBforMySqlPort = "ModifyGaussDBforMySQLPort",
        ModifyGaussDBforMySqlSecurityGroup = "ModifyGaussDBforMySQLSecurityGroup",
        ResizeGaussDBforMySqlFlavor = "ResizeGaussDBforMySQLFlavor",
        SwitchoverGaussDBforMySqlMasterNode = "SwitchoverGaussDBforMySQLMasterNode",
        GaussDBforMySqlBindEip = "GaussDBforMySQLBindEIP",
        GaussDBforMySqlUnbindEip = "GaussDBforMySQLUnbindEIP",
        RenameGaussDBforMySqlInstance = "RenameGaussDBforMySQLInstance",
        DeleteGaussDBforMySqlInstance = "DeleteGaussDBforMySQLInstance",
        UpgradeGaussDBforMySqlDatabaseVersion = "UpgradeGaussDBforMySQLDatabaseVersion",
        EnlargeGaussDBforMySqlProxy = "EnlargeGaussDBforMySQLProxy",
        OpenGaussDBforMySqlProxy = "OpenGaussDBforMySQLProxy",
        CloseGaussDBforMySqlProxy = "CloseGaussDBforMySQLProxy",
        GaussdbforMySqlModifyProxyIp = "GaussdbforMySQLModifyProxyIp",
        ScaleGaussDBforMySqlProxy = "ScaleGaussDBforMySQLProxy",
        GaussDBforMySqlModifyInstanceMetricExtend = "GaussDBforMySQLModifyInstanceMetricExtend",
        GaussDBforMySqlModifyInstanceDataVip = "GaussDBforMySQLModifyInstanceDataVip",
        GaussDBforMySqlSwitchSsl = "GaussDBforMySQLSwitchSSL",
        GaussDBforMySqlModifyProxyConsist = "GaussDBforMySQLModifyProxyConsist",
        GaussDBforMySqlModifyProxyWeight = "GaussDBforMySQLModifyProxyWeight",
    }
}
