// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1queues/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    success_when: ::std::option::Option::Some(
        &::gaussdb_runtime::generated::SuccessWhen {
            code: "workload_res_code",
            values: &["0"],
            message: ::std::option::Option::Some("workload_res_str"),
        },
    ),
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listResourcePools",
        ::gaussdb_runtime::generated::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/workload/queues",
    )
};

impl crate::dws::Client {
    /// List resource pools
    ///
    /// Lists the names of the resource pools of a cluster; in logical cluster mode, of the logical
    /// cluster that must then be named. HTTP 200 alone is not success: `workload_res_code` must be 0.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/workload/queues`
    ///
    /// - Documented in: section 5.7.6 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_resource_pools(&self) -> ListResourcePools<'_> {
        ListResourcePools {
            client: self,
            input: <ListResourcePoolsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_resource_pools`](crate::dws::Client::list_resource_pools).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListResourcePools<'a> {
    client: &'a crate::dws::Client,
    input: ListResourcePoolsInput,
}

impl ListResourcePools<'_> {
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

    /// Name of the logical cluster; required in logical cluster mode.
    pub fn logical_cluster_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.logical_cluster_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListResourcePoolsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListResourcePoolsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListResourcePoolsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_resource_pools`](crate::dws::Client::list_resource_pools) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListResourcePoolsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Name of the logical cluster; required in logical cluster mode.
    pub logical_cluster_name: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListResourcePoolsInput {
    type Output = crate::dws::types::ListResourcePoolsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .query("logical_cluster_name", &self.logical_cluster_name)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
    }
}

/// Names of the resource pools.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListResourcePoolsResponse {
    /// Names of the resource pools.
    #[serde(default)]
    pub workload_queue_name_list: ::std::vec::Vec<::std::string::String>,
    /// Result code of the request: 0 for success, any other value for an error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_res_code: ::std::option::Option<i64>,
    /// Text that explains `workload_res_code`; null on success.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_res_str: ::std::option::Option<::std::string::String>,
}
