// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1ext-data-sources~1{ext_data_source_id}/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateDataSource",
        ::gaussdb_runtime::generated::Method::Put,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    ///
    /// To wait for the outcome: [`wait_until_job_done`](crate::dws::Client::wait_until_job_done).
    #[inline]
    pub fn update_data_source(&self) -> UpdateDataSource<'_> {
        UpdateDataSource {
            client: self,
            input: <UpdateDataSourceInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_data_source`](crate::dws::Client::update_data_source).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateDataSource<'a> {
    client: &'a crate::dws::Client,
    input: UpdateDataSourceInput,
}

impl UpdateDataSource<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the data source configuration, as [`list_data_sources`](crate::dws::Client::list_data_sources) gives it. Required.
    pub fn ext_data_source_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.ext_data_source_id = ::std::option::Option::Some(value.into());
        self
    }

    /// New settings of the data source. Required.
    #[inline]
    pub fn reconfigure(mut self, value: crate::dws::types::ReConfigure) -> Self {
        self.input.body.reconfigure = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdateDataSourceInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::UpdateDataSourceResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::UpdateDataSourceResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`update_data_source`](crate::dws::Client::update_data_source) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDataSourceInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// ID of the data source configuration, as [`list_data_sources`](crate::dws::Client::list_data_sources) gives it.
    ///
    /// Required.
    pub ext_data_source_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::UpdateDataSourceRequest,
}

impl ::gaussdb_runtime::generated::Input for UpdateDataSourceInput {
    type Output = crate::dws::types::UpdateDataSourceResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .path("ext_data_source_id", &self.ext_data_source_id)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("ext_data_source_id", self.ext_data_source_id.is_some());
        self.body.validate(v);
    }
}

static JOB: ::gaussdb_runtime::generated::Job = ::gaussdb_runtime::generated::Job {
    id: "job_id",
    poll: <crate::dws::operations::GetJobInput as ::gaussdb_runtime::generated::Input>::OPERATION,
    parameter: "job_id",
    in_path: true,
    waiter: &crate::dws::waiters::JOB_DONE,
};
impl<'a> UpdateDataSource<'a> {
    /// Makes the call; what comes back leads to the job that it started.
    #[inline]
    pub async fn start(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Started<'a, crate::dws::types::UpdateDataSourceResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.0.start(&self.input, &JOB).await
    }
}

/// New agency of a data source, and whether to restart.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ReConfigure {
    /// Whether to restart for the change.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reboot: ::std::option::Option<bool>,
    /// Name of the agency, that is, of the delegated access by which the cluster reads the data, for
    /// example `DWSAccessOBS`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub agency: ::std::option::Option<::std::string::String>,
}

impl ReConfigure {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Whether to restart for the change.
    #[inline]
    pub fn reboot(mut self, value: bool) -> Self {
        self.reboot = ::std::option::Option::Some(value);
        self
    }

    /// Name of the agency, that is, of the delegated access by which the cluster reads the data, for example `DWSAccessOBS`.
    pub fn agency(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.agency = ::std::option::Option::Some(value.into());
        self
    }
}

/// Agency that the data source is to use, and whether to restart.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateDataSourceRequest {
    /// New settings of the data source.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reconfigure: ::std::option::Option<crate::dws::types::ReConfigure>,
}

impl UpdateDataSourceRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("reconfigure", self.reconfigure.is_some());
    }
}

/// ID of the job that reconfigures the data source.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateDataSourceResponse {
    /// ID of the asynchronous job that carries out the request; [`get_job`](crate::dws::Client::get_job) tells its progress.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
}
