// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1ext-data-sources/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.5.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createDataSource",
        gaussdb_runtime::codegen::Method::Post,
        "/v1.0/{project_id}/clusters/{cluster_id}/ext-data-sources",
    )
};

impl crate::dws::Client {
    /// Connect a data source
    ///
    /// Connects a cluster to an external data source. For OBS, give the name of the agency (delegated
    /// access) as `user_name` and the database in `connect_info`; for MRS, give `data_source_id` and an
    /// MRS user with `user_pwd`. Asynchronous: pass the `job_id` of the response to
    /// [`get_job`](crate::dws::Client::get_job), or watch `configure_status` in
    /// [`list_data_sources`](crate::dws::Client::list_data_sources).
    ///
    /// `POST /v1.0/{project_id}/clusters/{cluster_id}/ext-data-sources`
    ///
    /// - Documented in: section 5.5.2 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::dws::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::DataSourceTypeSpec;
    ///
    /// let response = client
    ///     .create_data_source()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .r#type(DataSourceTypeSpec::Obs)
    ///     .data_source_name("sales_obs")
    ///     .user_name("alice")
    ///     .connect_info("gaussdb")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_data_source(&self) -> CreateDataSource {
        CreateDataSource {
            client: self.clone(),
            input: <CreateDataSourceInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_data_source`](crate::dws::Client::create_data_source).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDataSource {
    client: crate::dws::Client,
    input: CreateDataSourceInput,
}

impl CreateDataSource {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// ID of the data source to connect; required for an MRS source.
    pub fn data_source_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.data_source_id = value.into_value();
        self
    }

    /// Kind of data source: OBS (object storage) or MRS (MapReduce cluster). Required.
    pub fn r#type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::DataSourceTypeSpec>,
    ) -> Self {
        self.input.body.r#type = value.into_value();
        self
    }

    /// Name of the data source, of 1 to 64 letters, digits and underscores. Required.
    pub fn data_source_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.data_source_name = value.into_value();
        self
    }

    /// Name of an MRS user or, for an OBS source, of the agency (delegated access): 3 to 20 letters, digits and
    /// underscores. Required.
    pub fn user_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.user_name = value.into_value();
        self
    }

    /// Password of the MRS user; required for an MRS source.
    pub fn user_pwd(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.user_pwd = value.into_value();
        self
    }

    /// Free text about the data source, at most 256 characters without any of `<>'=&`.
    pub fn description(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.description = value.into_value();
        self
    }

    /// Whether to restart for the change.
    pub fn reboot(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.reboot = value.into_value();
        self
    }

    /// Name of the database that the source is connected to, such as `gaussdb`; required for an OBS source.
    pub fn connect_info(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.connect_info = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateDataSourceInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::CreateDataSourceResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::CreateDataSourceResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`create_data_source`](crate::dws::Client::create_data_source).
#[derive(Clone)]
pub struct CreateDataSourceInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::CreateDataSourceRequest,
}

impl CreateDataSourceInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateDataSourceInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateDataSourceInput {
    type Output = crate::dws::types::CreateDataSourceResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::dws::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "job_id",
    location: gaussdb_runtime::codegen::Location::Path,
    waiter: &crate::dws::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for CreateDataSourceInput {
    type Shown = crate::dws::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl CreateDataSource {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::dws::types::CreateDataSourceResponse,
            crate::dws::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// External data source to connect, either OBS or MRS, and how to log in to it.
#[derive(Clone)]
pub struct CreateDataSourceRequest {
    /// ID of the data source to connect; required for an MRS source.
    ///
    /// Required when `type` is `MRS`.
    pub data_source_id: Option<String>,
    /// Kind of data source: OBS (object storage) or MRS (MapReduce cluster).
    ///
    /// Required.
    pub r#type: Option<crate::dws::types::DataSourceTypeSpec>,
    /// Name of the data source, of 1 to 64 letters, digits and underscores.
    ///
    /// Required. 1 to 64 characters. Pattern: `^[A-Za-z0-9_]*$`.
    pub data_source_name: Option<String>,
    /// Name of an MRS user or, for an OBS source, of the agency (delegated access): 3 to 20 letters,
    /// digits and underscores.
    ///
    /// Required. 3 to 20 characters. Pattern: `^[A-Za-z0-9_]*$`.
    pub user_name: Option<String>,
    /// Password of the MRS user; required for an MRS source.
    ///
    /// Required when `type` is `MRS`.
    pub user_pwd: Option<gaussdb_runtime::Secret>,
    /// Free text about the data source, at most 256 characters without any of `<>'=&`.
    ///
    /// At most 256 characters. Pattern: `^[^&'<=>]*$`.
    pub description: Option<String>,
    /// Whether to restart for the change.
    pub reboot: Option<bool>,
    /// Name of the database that the source is connected to, such as `gaussdb`; required for an OBS
    /// source.
    ///
    /// Required when `type` is `OBS`.
    pub connect_info: Option<String>,
}

impl CreateDataSourceRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateDataSourceRequest {
        data_source_id: Member::new("data_source_id")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "type",
                                values: &["MRS"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
        r#type: Member::new("type").required().limits(&[OneOf(&["OBS", "MRS"])]),
        data_source_name: Member::new("data_source_name")
            .required()
            .limits(&[MinLength(1), MaxLength(64), Pattern("^[A-Za-z0-9_]*$")]),
        user_name: Member::new("user_name")
            .required()
            .limits(&[MinLength(3), MaxLength(20), Pattern("^[A-Za-z0-9_]*$")]),
        user_pwd: Member::new("user_pwd")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "type",
                                values: &["MRS"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
        description: Member::new("description").limits(&[MaxLength(256), Pattern("^[^&'<=>]*$")]),
        reboot: Member::new("reboot"),
        connect_info: Member::new("connect_info")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "type",
                                values: &["OBS"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
    }
}

/// ID of the new data source and of the job that connects it.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateDataSourceResponse {
    /// ID of the data source configuration.
    pub id: Option<String>,
    /// ID of the asynchronous job that carries out the request; [`get_job`](crate::dws::Client::get_job) reports its
    /// progress.
    pub job_id: Option<String>,
}

impl CreateDataSourceResponse {
    /// ID of the data source configuration.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// ID of the asynchronous job that carries out the request; [`get_job`](crate::dws::Client::get_job) reports its
    /// progress.
    #[inline]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    CreateDataSourceResponse {
        id: Member::new("id"),
        job_id: Member::new("job_id"),
    }
}

/// What an external data source is to be.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum DataSourceTypeSpec {
    /// Object storage service (OBS) of the cloud.
    Obs,
    /// MapReduce service (MRS) of the cloud.
    Mrs,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    DataSourceTypeSpec {
        Obs = "OBS",
        Mrs = "MRS",
    }
}
