// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload~1queues~1{queue_name}~1users~1batch-create/post by `cargo xtask generate`; not to be edited.

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
        "bindResourcePoolUsers",
        ::gaussdb_runtime::generated::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/workload/queues/{queue_name}/users/batch-create",
    )
};

impl crate::dws::Client {
    /// Bind users to a resource pool
    ///
    /// Binds database users to a resource pool, so that its limits apply to their jobs. HTTP 200 alone
    /// is not success: `workload_res_code` must be 0.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/workload/queues/{queue_name}/users/batch-create`
    ///
    /// - Documented in: section 5.7.15 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn bind_resource_pool_users(&self) -> BindResourcePoolUsers<'_> {
        BindResourcePoolUsers {
            client: self,
            input: <BindResourcePoolUsersInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`bind_resource_pool_users`](crate::dws::Client::bind_resource_pool_users).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct BindResourcePoolUsers<'a> {
    client: &'a crate::dws::Client,
    input: BindResourcePoolUsersInput,
}

impl BindResourcePoolUsers<'_> {
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

    /// Name of the resource pool whose users are concerned. Required.
    pub fn queue_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.queue_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools) gives it. Required.
    pub fn body_queue_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.body_queue_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Database users to bind to the resource pool. Required.
    pub fn user_list(
        mut self,
        value: impl ::std::iter::IntoIterator<Item = crate::dws::types::UserList>,
    ) -> Self {
        self.input.body.user_list = ::std::option::Option::Some(
            value.into_iter().collect(),
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: BindResourcePoolUsersInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::BindResourcePoolUsersResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::BindResourcePoolUsersResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`bind_resource_pool_users`](crate::dws::Client::bind_resource_pool_users) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BindResourcePoolUsersInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Name of the resource pool whose users are concerned.
    ///
    /// Required.
    pub queue_name: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::BindResourcePoolUsersRequest,
}

impl ::gaussdb_runtime::generated::Input for BindResourcePoolUsersInput {
    type Output = crate::dws::types::BindResourcePoolUsersResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .path("queue_name", &self.queue_name)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("queue_name", self.queue_name.is_some());
        self.body.validate(v);
    }
}

/// Database users to bind to a resource pool.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct BindResourcePoolUsersRequest {
    /// Name of the resource pool (workload queue), as [`list_resource_pools`](crate::dws::Client::list_resource_pools) gives it.
    ///
    /// Required.
    #[serde(rename = "queue_name")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub body_queue_name: ::std::option::Option<::std::string::String>,
    /// Database users to bind to the resource pool.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_list: ::std::option::Option<::std::vec::Vec<crate::dws::types::UserList>>,
}

impl BindResourcePoolUsersRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("queue_name", self.body_queue_name.is_some());
        v.require("user_list", self.user_list.is_some());
    }
}

/// Result code and message of binding users to the pool.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct BindResourcePoolUsersResponse {
    /// Result code of the request: 0 for success, any other value for an error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_res_code: ::std::option::Option<i64>,
    /// Text that explains `workload_res_code`; null on success.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_res_str: ::std::option::Option<::std::string::String>,
}
