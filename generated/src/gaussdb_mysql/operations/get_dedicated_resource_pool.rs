// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1dedicated-resource~1{dedicated_resource_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getDedicatedResourcePool",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/dedicated-resource/{dedicated_resource_id}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get a dedicated resource pool
    ///
    /// Returns one dedicated resource pool with its compute figures (total and used vCPUs and memory,
    /// number of hosts) and its storage hosts. Take the ID from [`list_dedicated_resource_pools`](crate::gaussdb_mysql::Client::list_dedicated_resource_pools).
    ///
    /// `GET /v3/{project_id}/dedicated-resource/{dedicated_resource_id}`
    ///
    /// - Documented in: section 4.3.11 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn get_dedicated_resource_pool(&self) -> GetDedicatedResourcePool<'_> {
        GetDedicatedResourcePool {
            client: self,
            input: <GetDedicatedResourcePoolInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_dedicated_resource_pool`](crate::gaussdb_mysql::Client::get_dedicated_resource_pool).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetDedicatedResourcePool<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: GetDedicatedResourcePoolInput,
}

impl GetDedicatedResourcePool<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the dedicated resource pool; take it from [`list_dedicated_resource_pools`](crate::gaussdb_mysql::Client::list_dedicated_resource_pools). Required.
    pub fn dedicated_resource_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.dedicated_resource_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::XLanguage>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetDedicatedResourcePoolInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::GetDedicatedResourcePoolResponse,
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
            crate::gaussdb_mysql::types::GetDedicatedResourcePoolResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_dedicated_resource_pool`](crate::gaussdb_mysql::Client::get_dedicated_resource_pool) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDedicatedResourcePoolInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the dedicated resource pool; take it from [`list_dedicated_resource_pools`](crate::gaussdb_mysql::Client::list_dedicated_resource_pools).
    ///
    /// Required.
    pub dedicated_resource_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for GetDedicatedResourcePoolInput {
    type Output = crate::gaussdb_mysql::types::GetDedicatedResourcePoolResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("dedicated_resource_id", &self.dedicated_resource_id)
            .header("X-Language", &self.x_language)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "project_id",
            &self.project_id,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(32usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9]*$"),
            ],
        );
        v.require("dedicated_resource_id", self.dedicated_resource_id.is_some());
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

/// Compute hosts of a dedicated resource pool and how much of them is in use.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DedicatedComputeInfo {
    /// Number of vCPUs of the compute hosts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vcpus_total: ::std::option::Option<i64>,
    /// Number of vCPUs of the compute hosts that are in use.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vcpus_used: ::std::option::Option<i64>,
    /// Memory of the compute hosts in GB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ram_total: ::std::option::Option<i64>,
    /// Memory of the compute hosts that is in use, in GB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ram_used: ::std::option::Option<i64>,
    /// Flavor code of the compute hosts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spec_code: ::std::option::Option<::std::string::String>,
    /// Number of compute hosts in the pool.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub host_num: ::std::option::Option<i64>,
}

/// Storage hosts of a dedicated resource pool.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DedicatedStorageInfo {
    /// Flavor code of the storage hosts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spec_code: ::std::option::Option<::std::string::String>,
    /// Number of storage hosts in the pool.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub host_num: ::std::option::Option<i64>,
}

/// Everything about the dedicated resource pool: state, zones, compute hosts and storage hosts.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetDedicatedResourcePoolResponse {
    /// ID of the dedicated resource pool.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the dedicated resource pool.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_name: ::std::option::Option<::std::string::String>,
    /// Database engine that the pool is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub engine_name: ::std::option::Option<::std::string::String>,
    /// Availability zones that the pool covers.
    #[serde(default)]
    pub availability_zone_ids: ::std::vec::Vec<::std::string::String>,
    /// Kind of flavor of the pool, such as `ARM`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub architecture: ::std::option::Option<::std::string::String>,
    /// State of the dedicated resource pool.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Compute hosts of the pool and how much of them is in use.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dedicated_compute_info: ::std::option::Option<
        crate::gaussdb_mysql::types::DedicatedComputeInfo,
    >,
    /// Storage hosts of the pool.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dedicated_storage_info: ::std::option::Option<
        crate::gaussdb_mysql::types::DedicatedStorageInfo,
    >,
}
