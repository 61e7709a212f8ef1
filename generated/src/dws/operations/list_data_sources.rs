// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1ext-data-sources/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listDataSources",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_data_sources(&self) -> ListDataSources<'_> {
        ListDataSources {
            client: self,
            input: <ListDataSourcesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_data_sources`](crate::dws::Client::list_data_sources).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListDataSources<'a> {
    client: &'a crate::dws::Client,
    input: ListDataSourcesInput,
}

impl ListDataSources<'_> {
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

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListDataSourcesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListDataSourcesResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListDataSourcesResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_data_sources`](crate::dws::Client::list_data_sources) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDataSourcesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListDataSourcesInput {
    type Output = crate::dws::types::ListDataSourcesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
    }
}

/// An external data source of a cluster, OBS or MRS, with connection and state.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ExtDataSource {
    /// ID of the data source configuration.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the data source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Kind of data source: OBS (object storage) or MRS (MapReduce cluster).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Name of the database that the source is connected to, such as `gaussdb`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connect_info: ::std::option::Option<::std::string::String>,
    /// Name of the MRS user or, for an OBS source, of the agency (delegated access).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
    /// Version of the data source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    /// State of the setup of the data source on the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configure_status: ::std::option::Option<::std::string::String>,
    /// State in which the data source runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// ID of the data source that the configuration connects to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data_source_id: ::std::option::Option<::std::string::String>,
    /// Time of creation, such as `2023-02-24T02:25:36`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::std::string::String>,
    /// Time when the data source configuration was last changed, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated: ::std::option::Option<::std::string::String>,
    /// Time of the last change of the data source itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data_source_updated: ::std::option::Option<::std::string::String>,
    /// Further properties of the data source, as a map of name to value.
    #[serde(default)]
    pub extend_properties: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// Free text about the data source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Reason for the failure, if there was one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fail_reason: ::std::option::Option<::std::string::String>,
}

/// External data sources of the cluster.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListDataSourcesResponse {
    /// External data sources of the cluster.
    #[serde(default)]
    pub data_sources: ::std::vec::Vec<crate::dws::types::ExtDataSource>,
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Kind of data source: OBS (object storage) or MRS (MapReduce cluster).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Total number of items found, on all pages together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
}
