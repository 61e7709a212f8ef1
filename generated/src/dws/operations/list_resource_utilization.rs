// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1dms~1resource~1utilization/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listResourceUtilization",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/dms/resource/utilization",
    )
};

impl crate::dws::Client {
    /// Get current CPU or memory usage
    ///
    /// Returns the present CPU or memory usage (`metric_name`) of one cluster or of all clusters in the
    /// project, per cluster or per node (`dim`).
    ///
    /// `GET /v1/{project_id}/dms/resource/utilization`
    ///
    /// - Documented in: section 5.18.10 of `dws-2024-en`
    /// - Documented error statuses: 401, 403, 404
    #[inline]
    pub fn list_resource_utilization(&self) -> ListResourceUtilization<'_> {
        ListResourceUtilization {
            client: self,
            input: <ListResourceUtilizationInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_resource_utilization`](crate::dws::Client::list_resource_utilization).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListResourceUtilization<'a> {
    client: &'a crate::dws::Client,
    input: ListResourceUtilizationInput,
}

impl ListResourceUtilization<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the cluster to which the response is narrowed; without it, all clusters of the project are covered.
    pub fn cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Level for which values are reported: `cluster` or `node`. Required.
    pub fn dim(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.dim = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the metric to read: `cpu_usage` or `mem_usage`. Required.
    pub fn metric_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.metric_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListResourceUtilizationInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListResourceUtilizationResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListResourceUtilizationResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_resource_utilization`](crate::dws::Client::list_resource_utilization) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListResourceUtilizationInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster to which the response is narrowed; without it, all clusters of the project are
    /// covered.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Level for which values are reported: `cluster` or `node`.
    ///
    /// Required.
    pub dim: ::std::option::Option<::std::string::String>,
    /// Name of the metric to read: `cpu_usage` or `mem_usage`.
    ///
    /// Required.
    pub metric_name: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListResourceUtilizationInput {
    type Output = crate::dws::types::ListResourceUtilizationResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .query("cluster_id", &self.cluster_id)
            .query("dim", &self.dim)
            .query("metric_name", &self.metric_name)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("dim", self.dim.is_some());
        v.require("metric_name", self.metric_name.is_some());
    }
}

/// Present CPU or memory usage of the clusters, with the time of the response.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListResourceUtilizationResponse {
    /// Clusters, each with its values of the metric.
    #[serde(default)]
    pub clusters: ::std::vec::Vec<crate::dws::types::ResourceUtilizationData>,
    /// Level that the values belong to, as the request asked: `cluster` or `node`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dimension: ::std::option::Option<::std::string::String>,
    /// Name of the metric that was read: `cpu_usage` or `mem_usage`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metric_name: ::std::option::Option<::std::string::String>,
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Time of the response, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<i64>,
}

/// Present CPU or memory usage of one cluster.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ResourceUtilizationData {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Current values of the cluster or of each of its nodes.
    #[serde(default)]
    pub data: ::std::vec::Vec<crate::dws::types::UtilizationData>,
}

/// Present CPU or memory usage of a cluster or node.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UtilizationData {
    /// ID of the cluster or node that the values belong to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Amount of the resource that the cluster or node has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: ::std::option::Option<f64>,
    /// Used share of the resource, such as 11.08; the reference names no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub usage: ::std::option::Option<f64>,
    /// Amount of the resource in use.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub used: ::std::option::Option<f64>,
}
