// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload/get by `cargo xtask generate`; not to be edited.

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
        "getResourceManagement",
        ::gaussdb_runtime::generated::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/workload",
    )
};

impl crate::dws::Client {
    /// Get resource management status
    ///
    /// Tells whether resource management of a cluster is on, and the largest number of concurrent jobs
    /// (-1 or 0: no limit). HTTP 200 alone is not success: `workload_res_code` must be 0.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/workload`
    ///
    /// - Documented in: section 5.7.2 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn get_resource_management(&self) -> GetResourceManagement<'_> {
        GetResourceManagement {
            client: self,
            input: <GetResourceManagementInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_resource_management`](crate::dws::Client::get_resource_management).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetResourceManagement<'a> {
    client: &'a crate::dws::Client,
    input: GetResourceManagementInput,
}

impl GetResourceManagement<'_> {
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
    pub fn input(mut self, input: GetResourceManagementInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::GetResourceManagementResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::GetResourceManagementResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_resource_management`](crate::dws::Client::get_resource_management) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetResourceManagementInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for GetResourceManagementInput {
    type Output = crate::dws::types::GetResourceManagementResponse;
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

/// State of resource management, on or off, with its limit on concurrency.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetResourceManagementResponse {
    /// State of resource management and its limit of concurrent jobs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_status: ::std::option::Option<
        crate::dws::types::GetResourceManagementWorkloadStatus,
    >,
    /// Result code of the request: 0 for success, any other value for an error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_res_code: ::std::option::Option<i64>,
    /// Text that explains `workload_res_code`; null on success.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_res_str: ::std::option::Option<::std::string::String>,
}

/// The switch of resource management and the largest number of concurrent jobs.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetResourceManagementWorkloadStatus {
    /// Switch of resource management: `on` or `off`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_switch: ::std::option::Option<::std::string::String>,
    /// Largest number of jobs that may run at once; -1 or 0 stands for no limit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_concurrency_num: ::std::option::Option<::std::string::String>,
}
