// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1queues~1{queue_name}/get by `cargo xtask generate`; not to be edited.

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
        "getResourcePool",
        ::gaussdb_runtime::generated::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/workload/queues/{queue_name}",
    )
};

impl crate::dws::Client {
    /// Get a resource pool
    ///
    /// Returns one resource pool with its resource limits and its settings for short queries. In
    /// logical cluster mode, name the logical cluster; otherwise leave `logical_cluster_name` out. HTTP 200
    /// alone is not success: `workload_res_code` must be 0.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/workload/queues/{queue_name}`
    ///
    /// - Documented in: section 5.7.7 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn get_resource_pool(&self) -> GetResourcePool<'_> {
        GetResourcePool {
            client: self,
            input: <GetResourcePoolInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_resource_pool`](crate::dws::Client::get_resource_pool).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetResourcePool<'a> {
    client: &'a crate::dws::Client,
    input: GetResourcePoolInput,
}

impl GetResourcePool<'_> {
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

    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools) gives it. Required.
    pub fn queue_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.queue_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the logical cluster; to be left out when the cluster is not in logical cluster mode.
    pub fn logical_cluster_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.logical_cluster_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetResourcePoolInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::GetResourcePoolResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::GetResourcePoolResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_resource_pool`](crate::dws::Client::get_resource_pool) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetResourcePoolInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools) gives it.
    ///
    /// Required.
    pub queue_name: ::std::option::Option<::std::string::String>,
    /// Name of the logical cluster; to be left out when the cluster is not in logical cluster mode.
    pub logical_cluster_name: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for GetResourcePoolInput {
    type Output = crate::dws::types::GetResourcePoolResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .path("queue_name", &self.queue_name)
            .query("logical_cluster_name", &self.logical_cluster_name)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("queue_name", self.queue_name.is_some());
    }
}

/// The resource pool asked for, with its limits.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetResourcePoolResponse {
    /// Result code of the request: 0 for success, any other value for an error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_res_code: ::std::option::Option<i64>,
    /// Text that explains `workload_res_code`; null on success.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_res_str: ::std::option::Option<::std::string::String>,
    /// Details of the resource pool, with its limits and exception rules.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_queue: ::std::option::Option<
        crate::dws::types::GetResourcePoolWorkloadQueueItem,
    >,
}

/// A resource pool, with its limits and its settings for short queries.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetResourcePoolWorkloadQueueItem {
    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue_name: ::std::option::Option<::std::string::String>,
    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub logical_cluster_name: ::std::option::Option<::std::string::String>,
    /// Whether short queries are accelerated in the resource pool, as text such as `t`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub short_query_optimize: ::std::option::Option<::std::string::String>,
    /// Number of short queries that may run at once in the resource pool.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub short_query_concurrency_num: ::std::option::Option<i64>,
    /// Resources that the pool receives, one entry per kind, such as CPU or memory.
    #[serde(default)]
    pub resource_item_list: ::std::vec::Vec<crate::dws::types::WorkloadResourceItem>,
}
