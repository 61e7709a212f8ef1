// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1snapshots~1statistics/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listSnapshotStatistics",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1.0/{project_id}/clusters/{cluster_id}/snapshots/statistics",
    )
};

impl crate::dws::Client {
    /// List snapshot storage statistics
    ///
    /// Returns how much snapshot storage of a cluster is free of charge, how much is paid for and how
    /// much is used, each with its unit (GB in the documented example).
    ///
    /// `GET /v1.0/{project_id}/clusters/{cluster_id}/snapshots/statistics`
    ///
    /// - Documented in: section 5.2.45 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_snapshot_statistics(&self) -> ListSnapshotStatistics<'_> {
        ListSnapshotStatistics {
            client: self,
            input: <ListSnapshotStatisticsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_snapshot_statistics`](crate::dws::Client::list_snapshot_statistics).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListSnapshotStatistics<'a> {
    client: &'a crate::dws::Client,
    input: ListSnapshotStatisticsInput,
}

impl ListSnapshotStatistics<'_> {
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
    pub fn input(mut self, input: ListSnapshotStatisticsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListSnapshotStatisticsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListSnapshotStatisticsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_snapshot_statistics`](crate::dws::Client::list_snapshot_statistics) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSnapshotStatisticsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListSnapshotStatisticsInput {
    type Output = crate::dws::types::ListSnapshotStatisticsResponse;
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

/// Snapshot storage of the cluster, free of charge, paid for and used.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListSnapshotStatisticsResponse {
    /// Figures about the snapshot storage of the cluster.
    #[serde(default)]
    pub statistics: ::std::vec::Vec<crate::dws::types::SnapshotsStatistic>,
}

/// One figure of snapshot storage, with its unit.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct SnapshotsStatistic {
    /// Name of the figure: `storage.free`, `storage.paid` or `storage.used`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Amount of snapshot storage, in the unit that `unit` names.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<f64>,
    /// Unit of `value`, such as `GB`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub unit: ::std::option::Option<::std::string::String>,
}
