// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1dedicated-resources/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.3.10",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listDedicatedResourcePools",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/dedicated-resources",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List dedicated resource pools
    ///
    /// Lists the dedicated resource pools that the account has bought: hosts reserved for its own
    /// instances. Each entry shows the state of the pool, its vCPUs, memory and disk capacity, and its
    /// availability zones.
    ///
    /// `GET /v3/{project_id}/dedicated-resources`
    ///
    /// - Documented in: section 4.3.10 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_dedicated_resource_pools().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_dedicated_resource_pools(&self) -> ListDedicatedResourcePools {
        ListDedicatedResourcePools {
            client: self.clone(),
            input: <ListDedicatedResourcePoolsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`list_dedicated_resource_pools`](crate::gaussdb_mysql::Client::list_dedicated_resource_pools).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDedicatedResourcePools {
    client: crate::gaussdb_mysql::Client,
    input: ListDedicatedResourcePoolsInput,
}

impl ListDedicatedResourcePools {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
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
    pub fn input(mut self, input: ListDedicatedResourcePoolsInput) -> Self {
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
        crate::gaussdb_mysql::types::ListDedicatedResourcePoolsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListDedicatedResourcePoolsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_dedicated_resource_pools`](crate::gaussdb_mysql::Client::list_dedicated_resource_pools).
#[derive(Clone)]
pub struct ListDedicatedResourcePoolsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: Option<i64>,
    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    ///
    /// At least 1. At most 100. Default: `100`.
    pub limit: Option<i64>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListDedicatedResourcePoolsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListDedicatedResourcePoolsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        offset: Member::query("offset").limits(&[Minimum(Int(0))]),
        limit: Member::query("limit").limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListDedicatedResourcePoolsInput {
    type Output = crate::gaussdb_mysql::types::ListDedicatedResourcePoolsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListDedicatedResourcePoolsInput {
    type Item = crate::gaussdb_mysql::types::DedicatedResourcePool;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("total_count"),
        id: Some("id"),
        limit: 100i64,
        most: Some(100i64),
        ..gaussdb_runtime::codegen::Pagination::new("resources")
    };
}

impl ListDedicatedResourcePools {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::DedicatedResourcePool> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::DedicatedResourcePool> {
        self.pages().items()
    }
}

/// Total vCPUs, memory and disk space of a dedicated resource pool.
#[derive(Clone)]
#[non_exhaustive]
pub struct DedicatedResourceCapacity {
    /// Memory of the pool in GB.
    pub ram: Option<i64>,
    /// Disk space of the pool in GB.
    pub volume: Option<i64>,
    /// Number of vCPUs that all hosts of the pool have together.
    pub vcpus: Option<i64>,
}

impl DedicatedResourceCapacity {
    /// Memory of the pool in GB.
    #[inline]
    pub fn ram(&self) -> Option<i64> {
        self.ram
    }

    /// Disk space of the pool in GB.
    #[inline]
    pub fn volume(&self) -> Option<i64> {
        self.volume
    }

    /// Number of vCPUs that all hosts of the pool have together.
    #[inline]
    pub fn vcpus(&self) -> Option<i64> {
        self.vcpus
    }
}

gaussdb_runtime::reflect_struct! {
    DedicatedResourceCapacity {
        ram: Member::new("ram"),
        volume: Member::new("volume"),
        vcpus: Member::new("vcpus"),
    }
}

/// A dedicated resource pool in a list: state, capacity and availability zones.
#[derive(Clone)]
#[non_exhaustive]
pub struct DedicatedResourcePool {
    /// ID of the dedicated resource pool.
    pub id: Option<String>,
    /// Name of the dedicated resource pool.
    pub resource_name: Option<String>,
    /// Database engine that the pool is for.
    pub engine_name: Option<String>,
    /// CPU architecture of the pool, such as `ARM`.
    pub architecture: Option<String>,
    /// State of the dedicated resource pool.
    pub status: Option<crate::gaussdb_mysql::types::DedicatedResourcePoolStatus>,
    /// Total vCPUs, memory and disk space of the pool.
    pub capacity: Option<crate::gaussdb_mysql::types::DedicatedResourceCapacity>,
    /// Codes of the availability zones that the pool covers.
    pub availability_zone: Vec<String>,
}

impl DedicatedResourcePool {
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

    /// CPU architecture of the pool, such as `ARM`.
    #[inline]
    pub fn architecture(&self) -> Option<&str> {
        self.architecture.as_deref()
    }

    /// State of the dedicated resource pool.
    #[inline]
    pub fn status(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::DedicatedResourcePoolStatus> {
        self.status.as_ref()
    }

    /// Total vCPUs, memory and disk space of the pool.
    #[inline]
    pub fn capacity(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::DedicatedResourceCapacity> {
        self.capacity.as_ref()
    }

    /// Codes of the availability zones that the pool covers.
    #[inline]
    pub fn availability_zone(&self) -> &[String] {
        &self.availability_zone
    }
}

gaussdb_runtime::reflect_struct! {
    DedicatedResourcePool {
        id: Member::new("id"),
        resource_name: Member::new("resource_name"),
        engine_name: Member::new("engine_name"),
        architecture: Member::new("architecture"),
        status: Member::new("status"),
        capacity: Member::new("capacity"),
        availability_zone: Member::new("availability_zone"),
    }
}

/// A page of dedicated resource pools of the account.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDedicatedResourcePoolsResponse {
    /// Dedicated resource pools on this page.
    pub resources: Vec<crate::gaussdb_mysql::types::DedicatedResourcePool>,
    /// Number of all entries that match, on every page.
    pub total_count: Option<i64>,
}

impl ListDedicatedResourcePoolsResponse {
    /// Dedicated resource pools on this page.
    #[inline]
    pub fn resources(&self) -> &[crate::gaussdb_mysql::types::DedicatedResourcePool] {
        &self.resources
    }

    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }
}

gaussdb_runtime::reflect_struct! {
    ListDedicatedResourcePoolsResponse {
        resources: Member::new("resources"),
        total_count: Member::new("total_count"),
    }
}

/// State of the dedicated resource pool.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum DedicatedResourcePoolStatus {
    /// The pool can be used.
    Normal,
    /// The pool is being built.
    Building,
    /// The pool is being enlarged.
    Extending,
    /// The pool was deleted.
    Deleted,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    DedicatedResourcePoolStatus {
        Normal = "NORMAL",
        Building = "BUILDING",
        Extending = "EXTENDING",
        Deleted = "DELETED",
    }
}
