// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1ext-data-sources~1{ext_data_source_id}/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.5.3",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateDataSource",
        gaussdb_runtime::codegen::Method::Put,
        "/v1.0/{project_id}/clusters/{cluster_id}/ext-data-sources/{ext_data_source_id}",
    )
};

impl crate::dws::Client {
    /// Reconfigure a data source
    ///
    /// Applies the configuration of a data source anew, with another agency if `agency` is given, and
    /// restarts if `reboot` is true. Asynchronous: HTTP 200 says that the request was sent. Pass the
    /// `job_id` of the response to [`get_job`](crate::dws::Client::get_job).
    ///
    /// `PUT /v1.0/{project_id}/clusters/{cluster_id}/ext-data-sources/{ext_data_source_id}`
    ///
    /// - Documented in: section 5.5.3 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::dws::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::DataSourceReconfiguration;
    ///
    /// let response = client
    ///     .update_data_source()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .ext_data_source_id("bdffc79f-ffa1-4ed9-a586-8e098ee52a52")
    ///     .reconfigure(
    ///         DataSourceReconfiguration::builder().reboot(true).agency("DWSAccessOBS"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_data_source(&self) -> UpdateDataSource {
        UpdateDataSource {
            client: self.clone(),
            input: <UpdateDataSourceInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_data_source`](crate::dws::Client::update_data_source).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDataSource {
    client: crate::dws::Client,
    input: UpdateDataSourceInput,
}

impl UpdateDataSource {
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

    /// ID of the data source configuration, as [`list_data_sources`](crate::dws::Client::list_data_sources) gives it.
    /// Required.
    pub fn ext_data_source_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.ext_data_source_id = value.into_value();
        self
    }

    /// New settings of the data source. Required.
    pub fn reconfigure(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::DataSourceReconfiguration,
        >,
    ) -> Self {
        self.input.body.reconfigure = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateDataSourceInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<crate::dws::types::JobStarted> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::JobStarted> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_data_source`](crate::dws::Client::update_data_source).
#[derive(Clone)]
pub struct UpdateDataSourceInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// ID of the data source configuration, as [`list_data_sources`](crate::dws::Client::list_data_sources) gives it.
    ///
    /// Required.
    pub ext_data_source_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::UpdateDataSourceRequest,
}

impl UpdateDataSourceInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateDataSourceInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        ext_data_source_id: Member::path("ext_data_source_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateDataSourceInput {
    type Output = crate::dws::types::JobStarted;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::dws::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "job_id",
    location: gaussdb_runtime::codegen::Location::Path,
    waiter: &crate::dws::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for UpdateDataSourceInput {
    type Shown = crate::dws::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl UpdateDataSource {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::dws::types::JobStarted,
            crate::dws::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// New agency of a data source, and whether to restart.
#[derive(Clone)]
pub struct DataSourceReconfiguration {
    /// Whether to restart for the change.
    pub reboot: Option<bool>,
    /// Name of the agency, that is, of the delegated access by which the cluster reads the data, for
    /// example `DWSAccessOBS`.
    pub agency: Option<String>,
}

impl DataSourceReconfiguration {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Whether to restart for the change.
    pub fn reboot(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.reboot = value.into_value();
        self
    }

    /// Name of the agency, that is, of the delegated access by which the cluster reads the data, for example
    /// `DWSAccessOBS`.
    pub fn agency(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.agency = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    DataSourceReconfiguration {
        reboot: Member::new("reboot"),
        agency: Member::new("agency"),
    }
}

/// Agency that the data source is to use, and whether to restart.
#[derive(Clone)]
pub struct UpdateDataSourceRequest {
    /// New settings of the data source.
    ///
    /// Required.
    pub reconfigure: Option<crate::dws::types::DataSourceReconfiguration>,
}

impl UpdateDataSourceRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateDataSourceRequest {
        reconfigure: Member::new("reconfigure").required(),
    }
}
