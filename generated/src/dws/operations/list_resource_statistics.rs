// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1statistics/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listResourceStatistics",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1.0/{project_id}/statistics",
    )
};

impl crate::dws::Client {
    /// List resource statistics
    ///
    /// Returns five totals over all clusters of the project: available and all clusters, available and
    /// all nodes, and storage capacity in GB.
    ///
    /// `GET /v1.0/{project_id}/statistics`
    ///
    /// - Documented in: dws-2024-en, 5.2.35
    /// - Error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_resource_statistics(&self) -> ListResourceStatistics<'_> {
        ListResourceStatistics {
            client: self,
            input: <ListResourceStatisticsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_resource_statistics`](crate::dws::Client::list_resource_statistics).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListResourceStatistics<'a> {
    client: &'a crate::dws::Client,
    input: ListResourceStatisticsInput,
}

impl ListResourceStatistics<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListResourceStatisticsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListResourceStatisticsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListResourceStatisticsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_resource_statistics`](crate::dws::Client::list_resource_statistics) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListResourceStatisticsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub project_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListResourceStatisticsInput {
    type Output = crate::dws::types::ListResourceStatisticsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
    }
}

/// Totals over all clusters of the project.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListResourceStatisticsResponse {
    /// Totals over all clusters of the project.
    #[serde(default)]
    pub statistics: ::std::vec::Vec<crate::dws::types::Statistic>,
}

/// One total over all clusters of the project, with its unit.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Statistic {
    /// Name of the figure, such as `cluster.total` for all clusters or `instance.normal` for the nodes
    /// that are available.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<crate::dws::types::StatisticName>,
    /// Number of clusters or nodes, or the storage capacity.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<f64>,
    /// Unit of `value`, such as `GB`; null for plain counts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub unit: ::std::option::Option<::std::string::String>,
}

/// Name of the figure, such as `cluster.total` for all clusters or `instance.normal` for the nodes
/// that are available.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatisticName {
    /// Number of all clusters.
    ClusterTotal,
    /// Number of clusters that can be used.
    ClusterNormal,
    /// Number of all nodes.
    InstanceTotal,
    /// Number of nodes that can be used.
    InstanceNormal,
    /// Total storage capacity, in GB.
    StorageTotal,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl StatisticName {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("cluster.total", Self::ClusterTotal),
        ("cluster.normal", Self::ClusterNormal),
        ("instance.total", Self::InstanceTotal),
        ("instance.normal", Self::InstanceNormal),
        ("storage.total", Self::StorageTotal),
    ];
}
open_enum!(StatisticName);
