// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1dedicated-resource~1{dedicated_resource_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.3.11",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getDedicatedResourcePool",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/dedicated-resource/{dedicated_resource_id}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get a dedicated resource pool
    ///
    /// Returns one dedicated resource pool with its compute figures (total and used vCPUs and memory,
    /// number of hosts) and its storage hosts. Take the ID from
    /// [`list_dedicated_resource_pools`](crate::gaussdb_mysql::Client::list_dedicated_resource_pools).
    ///
    /// `GET /v3/{project_id}/dedicated-resource/{dedicated_resource_id}`
    ///
    /// - Documented in: section 4.3.11 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_dedicated_resource_pool()
    ///     .dedicated_resource_id("6f284b51a7c93ee0326e908c94371b1d")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_dedicated_resource_pool(&self) -> GetDedicatedResourcePool {
        GetDedicatedResourcePool {
            client: self.clone(),
            input: <GetDedicatedResourcePoolInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_dedicated_resource_pool`](crate::gaussdb_mysql::Client::get_dedicated_resource_pool).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDedicatedResourcePool {
    client: crate::gaussdb_mysql::Client,
    input: GetDedicatedResourcePoolInput,
}

impl GetDedicatedResourcePool {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the dedicated resource pool; take it from
    /// [`list_dedicated_resource_pools`](crate::gaussdb_mysql::Client::list_dedicated_resource_pools). Required.
    pub fn dedicated_resource_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.dedicated_resource_id = value.into_value();
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::MessageLanguage,
        >,
    ) -> Self {
        self.input.x_language = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetDedicatedResourcePoolInput) -> Self {
        self.input = input;
        self
    }

    /// Sets what is different for this call: limits, retries, validation, and what the request has beside its
    /// parameters.
    #[inline]
    pub fn with_options(mut self, options: gaussdb_runtime::CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Sends the request.
    #[inline]
    pub fn send(
        self,
    ) -> gaussdb_runtime::SendFuture<
        crate::gaussdb_mysql::types::GetDedicatedResourcePoolResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::GetDedicatedResourcePoolResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_dedicated_resource_pool`](crate::gaussdb_mysql::Client::get_dedicated_resource_pool).
#[derive(Clone)]
pub struct GetDedicatedResourcePoolInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the dedicated resource pool; take it from
    /// [`list_dedicated_resource_pools`](crate::gaussdb_mysql::Client::list_dedicated_resource_pools).
    ///
    /// Required.
    pub dedicated_resource_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl GetDedicatedResourcePoolInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetDedicatedResourcePoolInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        dedicated_resource_id: Member::path("dedicated_resource_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for GetDedicatedResourcePoolInput {
    type Output = crate::gaussdb_mysql::types::GetDedicatedResourcePoolResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Compute hosts of a dedicated resource pool and how much of them is in use.
#[derive(Clone)]
#[non_exhaustive]
pub struct DedicatedCompute {
    /// Number of vCPUs of the compute hosts.
    pub vcpus_total: Option<i64>,
    /// Number of vCPUs of the compute hosts that are in use.
    pub vcpus_used: Option<i64>,
    /// Memory of the compute hosts in GB.
    pub ram_total: Option<i64>,
    /// Memory of the compute hosts that is in use, in GB.
    pub ram_used: Option<i64>,
    /// Flavor code of the compute hosts.
    pub spec_code: Option<String>,
    /// Number of compute hosts in the pool.
    pub host_num: Option<i64>,
}

impl DedicatedCompute {
    /// Number of vCPUs of the compute hosts.
    #[inline]
    pub fn vcpus_total(&self) -> Option<i64> {
        self.vcpus_total
    }

    /// Number of vCPUs of the compute hosts that are in use.
    #[inline]
    pub fn vcpus_used(&self) -> Option<i64> {
        self.vcpus_used
    }

    /// Memory of the compute hosts in GB.
    #[inline]
    pub fn ram_total(&self) -> Option<i64> {
        self.ram_total
    }

    /// Memory of the compute hosts that is in use, in GB.
    #[inline]
    pub fn ram_used(&self) -> Option<i64> {
        self.ram_used
    }

    /// Flavor code of the compute hosts.
    #[inline]
    pub fn spec_code(&self) -> Option<&str> {
        self.spec_code.as_deref()
    }

    /// Number of compute hosts in the pool.
    #[inline]
    pub fn host_num(&self) -> Option<i64> {
        self.host_num
    }
}

gaussdb_runtime::reflect_struct! {
    DedicatedCompute {
        vcpus_total: Member::new("vcpus_total"),
        vcpus_used: Member::new("vcpus_used"),
        ram_total: Member::new("ram_total"),
        ram_used: Member::new("ram_used"),
        spec_code: Member::new("spec_code"),
        host_num: Member::new("host_num"),
    }
}

/// Storage hosts of a dedicated resource pool.
#[derive(Clone)]
#[non_exhaustive]
pub struct DedicatedStorage {
    /// Flavor code of the storage hosts.
    pub spec_code: Option<String>,
    /// Number of storage hosts in the pool.
    pub host_num: Option<i64>,
}

impl DedicatedStorage {
    /// Flavor code of the storage hosts.
    #[inline]
    pub fn spec_code(&self) -> Option<&str> {
        self.spec_code.as_deref()
    }

    /// Number of storage hosts in the pool.
    #[inline]
    pub fn host_num(&self) -> Option<i64> {
        self.host_num
    }
}

gaussdb_runtime::reflect_struct! {
    DedicatedStorage {
        spec_code: Member::new("spec_code"),
        host_num: Member::new("host_num"),
    }
}

/// Everything about the dedicated resource pool: state, zones, compute hosts and storage hosts.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetDedicatedResourcePoolResponse {
    /// ID of the dedicated resource pool.
    pub id: Option<String>,
    /// Name of the dedicated resource pool.
    pub resource_name: Option<String>,
    /// Database engine that the pool is for.
    pub engine_name: Option<String>,
    /// Availability zones that the pool covers.
    pub availability_zone_ids: Vec<String>,
    /// Kind of flavor of the pool, such as `ARM`.
    pub architecture: Option<String>,
    /// State of the dedicated resource pool.
    pub status: Option<String>,
    /// Compute hosts of the pool and how much of them is in use.
    pub dedicated_compute_info: Option<crate::gaussdb_mysql::types::DedicatedCompute>,
    /// Storage hosts of the pool.
    pub dedicated_storage_info: Option<crate::gaussdb_mysql::types::DedicatedStorage>,
}

impl GetDedicatedResourcePoolResponse {
    /// ID of the dedicated resource pool.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the dedicated resource pool.
    #[inline]
    pub fn resource_name(&self) -> Option<&str> {
        self.resource_name.as_deref()
    }

    /// Database engine that the pool is for.
    #[inline]
    pub fn engine_name(&self) -> Option<&str> {
        self.engine_name.as_deref()
    }

    /// Availability zones that the pool covers.
    #[inline]
    pub fn availability_zone_ids(&self) -> &[String] {
        &self.availability_zone_ids
    }

    /// Kind of flavor of the pool, such as `ARM`.
    #[inline]
    pub fn architecture(&self) -> Option<&str> {
        self.architecture.as_deref()
    }

    /// State of the dedicated resource pool.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Compute hosts of the pool and how much of them is in use.
    #[inline]
    pub fn dedicated_compute_info(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::DedicatedCompute> {
        self.dedicated_compute_info.as_ref()
    }

    /// Storage hosts of the pool.
    #[inline]
    pub fn dedicated_storage_info(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::DedicatedStorage> {
        self.dedicated_storage_info.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetDedicatedResourcePoolResponse {
        id: Member::new("id"),
        resource_name: Member::new("resource_name"),
        engine_name: Member::new("engine_name"),
        availability_zone_ids: Member::new("availability_zone_ids"),
        architecture: Member::new("architecture"),
        status: Member::new("status"),
        dedicated_compute_info: Member::new("dedicated_compute_info"),
        dedicated_storage_info: Member::new("dedicated_storage_info"),
    }
}
