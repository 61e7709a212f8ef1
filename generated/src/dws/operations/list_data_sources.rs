// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1ext-data-sources/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.5.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listDataSources",
        gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/clusters/{cluster_id}/ext-data-sources",
    )
};

impl crate::dws::Client {
    /// List data sources
    ///
    /// Lists the external data sources (OBS or MRS) that a cluster is connected to, with status and
    /// cause of failure.
    ///
    /// `GET /v1.0/{project_id}/clusters/{cluster_id}/ext-data-sources`
    ///
    /// - Documented in: section 5.5.1 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_data_sources()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_data_sources(&self) -> ListDataSources {
        ListDataSources {
            client: self.clone(),
            input: <ListDataSourcesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_data_sources`](crate::dws::Client::list_data_sources).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDataSources {
    client: crate::dws::Client,
    input: ListDataSourcesInput,
}

impl ListDataSources {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListDataSourcesInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListDataSourcesResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListDataSourcesResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_data_sources`](crate::dws::Client::list_data_sources).
#[derive(Clone)]
pub struct ListDataSourcesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl ListDataSourcesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListDataSourcesInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListDataSourcesInput {
    type Output = crate::dws::types::ListDataSourcesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// An external data source of a cluster, OBS or MRS, with connection and state.
#[derive(Clone)]
#[non_exhaustive]
pub struct DataSource {
    /// ID of the data source configuration.
    pub id: Option<String>,
    /// Name of the data source.
    pub name: Option<String>,
    /// Kind of data source: OBS (object storage) or MRS (MapReduce cluster).
    pub r#type: Option<String>,
    /// Name of the database that the source is connected to, such as `gaussdb`.
    pub connect_info: Option<String>,
    /// Name of the MRS user or, for an OBS source, of the agency (delegated access).
    pub user_name: Option<String>,
    /// Version of the data source.
    pub version: Option<String>,
    /// State of the setup of the data source on the cluster.
    pub configure_status: Option<String>,
    /// State in which the data source runs.
    pub status: Option<String>,
    /// ID of the data source that the configuration connects to.
    pub data_source_id: Option<String>,
    /// Time of creation, such as `2023-02-24T02:25:36`.
    pub created: Option<String>,
    /// Time when the data source configuration was last changed, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
    pub updated: Option<String>,
    /// Time of the last change of the data source itself.
    pub data_source_updated: Option<String>,
    /// Further properties of the data source, as a map of name to value.
    pub extend_properties: std::collections::BTreeMap<String, String>,
    /// Free text about the data source.
    pub description: Option<String>,
    /// Reason for the failure, if there was one.
    pub fail_reason: Option<String>,
}

impl DataSource {
    /// ID of the data source configuration.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the data source.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Kind of data source: OBS (object storage) or MRS (MapReduce cluster).
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// Name of the database that the source is connected to, such as `gaussdb`.
    #[inline]
    pub fn connect_info(&self) -> Option<&str> {
        self.connect_info.as_deref()
    }

    /// Name of the MRS user or, for an OBS source, of the agency (delegated access).
    #[inline]
    pub fn user_name(&self) -> Option<&str> {
        self.user_name.as_deref()
    }

    /// Version of the data source.
    #[inline]
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    /// State of the setup of the data source on the cluster.
    #[inline]
    pub fn configure_status(&self) -> Option<&str> {
        self.configure_status.as_deref()
    }

    /// State in which the data source runs.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// ID of the data source that the configuration connects to.
    #[inline]
    pub fn data_source_id(&self) -> Option<&str> {
        self.data_source_id.as_deref()
    }

    /// Time of creation, such as `2023-02-24T02:25:36`.
    #[inline]
    pub fn created(&self) -> Option<&str> {
        self.created.as_deref()
    }

    /// Time when the data source configuration was last changed, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
    #[inline]
    pub fn updated(&self) -> Option<&str> {
        self.updated.as_deref()
    }

    /// Time of the last change of the data source itself.
    #[inline]
    pub fn data_source_updated(&self) -> Option<&str> {
        self.data_source_updated.as_deref()
    }

    /// Further properties of the data source, as a map of name to value.
    #[inline]
    pub fn extend_properties(&self) -> &std::collections::BTreeMap<String, String> {
        &self.extend_properties
    }

    /// Free text about the data source.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Reason for the failure, if there was one.
    #[inline]
    pub fn fail_reason(&self) -> Option<&str> {
        self.fail_reason.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    DataSource {
        id: Member::new("id"),
        name: Member::new("name"),
        r#type: Member::new("type"),
        connect_info: Member::new("connect_info"),
        user_name: Member::new("user_name"),
        version: Member::new("version"),
        configure_status: Member::new("configure_status"),
        status: Member::new("status"),
        data_source_id: Member::new("data_source_id"),
        created: Member::new("created"),
        updated: Member::new("updated"),
        data_source_updated: Member::new("data_source_updated"),
        extend_properties: Member::new("extend_properties"),
        description: Member::new("description"),
        fail_reason: Member::new("fail_reason"),
    }
}

/// What an external data source is.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum DataSourceType {
    /// Object storage.
    Obs,
    /// A cluster of MapReduce Service.
    Mrs,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    DataSourceType {
        Obs = "OBS",
        Mrs = "MRS",
    }
}

/// External data sources of the cluster.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDataSourcesResponse {
    /// External data sources of the cluster.
    pub data_sources: Vec<crate::dws::types::DataSource>,
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub cluster_id: Option<String>,
    /// Kind of data source: OBS (object storage) or MRS (MapReduce cluster).
    pub r#type: Option<crate::dws::types::DataSourceType>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListDataSourcesResponse {
    /// External data sources of the cluster.
    #[inline]
    pub fn data_sources(&self) -> &[crate::dws::types::DataSource] {
        &self.data_sources
    }

    /// ID of the project (resource set), as the page My Settings of the console shows it.
    #[inline]
    pub fn project_id(&self) -> Option<&str> {
        self.project_id.as_deref()
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }

    /// Kind of data source: OBS (object storage) or MRS (MapReduce cluster).
    #[inline]
    pub fn r#type(&self) -> Option<&crate::dws::types::DataSourceType> {
        self.r#type.as_ref()
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListDataSourcesResponse {
        data_sources: Member::new("data_sources"),
        project_id: Member::new("project_id"),
        cluster_id: Member::new("cluster_id"),
        r#type: Member::new("type"),
        count: Member::new("count"),
    }
}
