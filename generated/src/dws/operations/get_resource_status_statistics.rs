// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1resource-statistics/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getResourceStatusStatistics",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/resource-statistics",
    )
};

impl crate::dws::Client {
    /// Count active clusters and nodes
    ///
    /// Returns the number of active and of all clusters, and of active and of all nodes, in the
    /// project. [`list_resource_statistics`](crate::dws::Client::list_resource_statistics) gives the storage capacity as well.
    ///
    /// `GET /v1/{project_id}/resource-statistics`
    ///
    /// - Documented in: section 5.7.3 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 500, 503
    #[inline]
    pub fn get_resource_status_statistics(&self) -> GetResourceStatusStatistics<'_> {
        GetResourceStatusStatistics {
            client: self,
            input: <GetResourceStatusStatisticsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_resource_status_statistics`](crate::dws::Client::get_resource_status_statistics).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetResourceStatusStatistics<'a> {
    client: &'a crate::dws::Client,
    input: GetResourceStatusStatisticsInput,
}

impl GetResourceStatusStatistics<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Namespace of the request; the reference names no values.
    pub fn namespace(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.namespace = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetResourceStatusStatisticsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::GetResourceStatusStatisticsResponse,
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
            crate::dws::types::GetResourceStatusStatisticsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_resource_status_statistics`](crate::dws::Client::get_resource_status_statistics) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetResourceStatusStatisticsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Namespace of the request; the reference names no values.
    pub namespace: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for GetResourceStatusStatisticsInput {
    type Output = crate::dws::types::GetResourceStatusStatisticsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .query("namespace", &self.namespace)
    }
}

/// Numbers of clusters and nodes, active and all.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetResourceStatusStatisticsResponse {
    /// Count of clusters, active and all.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_statistics: ::std::option::Option<crate::dws::types::StatusStatistics>,
    /// Count of nodes, active and all.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_statistics: ::std::option::Option<crate::dws::types::StatusStatistics>,
}

/// A number of clusters or nodes, active and all.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct StatusStatistics {
    /// Number of clusters or nodes that are in service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<i64>,
    /// Number of all clusters or nodes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: ::std::option::Option<i64>,
}
