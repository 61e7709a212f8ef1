// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1dedicated-resources/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.3.10",
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listDedicatedResourcePools",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_dedicated_resource_pools(&self) -> ListDedicatedResourcePools<'_> {
        ListDedicatedResourcePools {
            client: self,
            input: <ListDedicatedResourcePoolsInput as ::gaussdb_runtime::generated::Blank>::BLANK,
        }
    }
}

/// A call of [`list_dedicated_resource_pools`](crate::gaussdb_mysql::Client::list_dedicated_resource_pools).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListDedicatedResourcePools<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListDedicatedResourcePoolsInput,
}

impl ListDedicatedResourcePools<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.input.offset = ::std::option::Option::Some(value);
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.input.limit = ::std::option::Option::Some(value);
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
    pub fn input(mut self, input: ListDedicatedResourcePoolsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<
        crate::gaussdb_mysql::types::ListDedicatedResourcePoolsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<
        crate::gaussdb_mysql::types::ListDedicatedResourcePoolsResponse,
    > {
        self.client.0.respond(&self.input)
    }
}

/// What [`list_dedicated_resource_pools`](crate::gaussdb_mysql::Client::list_dedicated_resource_pools) takes.
#[derive(Clone)]
pub struct ListDedicatedResourcePoolsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: ::std::option::Option<i64>,
    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    ///
    /// At least 1. At most 100. Default: `100`.
    pub limit: ::std::option::Option<i32>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ListDedicatedResourcePoolsInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

static LIST_DEDICATED_RESOURCE_POOLS_INPUT_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ListDedicatedResourcePoolsInput",
            members: &[
                Member::path("project_id")
                    .limits(
                        &[
                            Limit::MinLength(32),
                            Limit::MaxLength(32),
                            Limit::Pattern("^[A-Za-z0-9]*$"),
                        ],
                    ),
                Member::query("offset").limits(&[Limit::Minimum(0.0)]),
                Member::query("limit")
                    .limits(&[Limit::Minimum(1.0), Limit::Maximum(100.0)]),
                Member::header("X-Language").limits(&[Limit::OneOf(&["en-us", "zh-cn"])]),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    input ListDedicatedResourcePoolsInput = LIST_DEDICATED_RESOURCE_POOLS_INPUT_TABLE {
    project_id, offset, limit, x_language }
}

impl ::gaussdb_runtime::generated::Input for ListDedicatedResourcePoolsInput {
    type Output = crate::gaussdb_mysql::types::ListDedicatedResourcePoolsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

impl ::gaussdb_runtime::generated::Paged for ListDedicatedResourcePoolsInput {
    type Item = crate::gaussdb_mysql::types::DedicatedResource;

    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Record,
        },
        total: ::std::option::Option::Some("total_count"),
        id: ::std::option::Option::Some("id"),
        limit: 100i64,
        most: ::std::option::Option::Some(100i64),
        ..::gaussdb_runtime::generated::Pagination::new("resources")
    };
}

impl ListDedicatedResourcePools<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::gaussdb_mysql::types::DedicatedResource> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::gaussdb_mysql::types::DedicatedResource,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// A dedicated resource pool in a list: state, capacity and availability zones.
#[derive(Clone)]
pub struct DedicatedResource {
    /// ID of the dedicated resource pool.
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the dedicated resource pool.
    pub resource_name: ::std::option::Option<::std::string::String>,
    /// Database engine that the pool is for.
    pub engine_name: ::std::option::Option<::std::string::String>,
    /// CPU architecture of the pool, such as `ARM`.
    pub architecture: ::std::option::Option<::std::string::String>,
    /// State of the dedicated resource pool.
    pub status: ::std::option::Option<
        crate::gaussdb_mysql::types::DedicatedResourceStatus,
    >,
    /// Total vCPUs, memory and disk space of the pool.
    pub capacity: ::std::option::Option<
        crate::gaussdb_mysql::types::DedicatedResourceCapacity,
    >,
    /// Codes of the availability zones that the pool covers.
    pub availability_zone: ::std::vec::Vec<::std::string::String>,
}

static DEDICATED_RESOURCE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "DedicatedResource",
            members: &[
                Member::new("id"),
                Member::new("resource_name"),
                Member::new("engine_name"),
                Member::new("architecture"),
                Member::new("status"),
                Member::new("capacity"),
                Member::new("availability_zone"),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    DedicatedResource = DEDICATED_RESOURCE_TABLE { id, resource_name, engine_name,
    architecture, status, capacity, availability_zone }
}

/// Total vCPUs, memory and disk space of a dedicated resource pool.
#[derive(Clone)]
pub struct DedicatedResourceCapacity {
    /// Memory of the pool in GB.
    pub ram: ::std::option::Option<i64>,
    /// Disk space of the pool in GB.
    pub volume: ::std::option::Option<i64>,
    /// Number of vCPUs that all hosts of the pool have together.
    pub vcpus: ::std::option::Option<i64>,
}

static DEDICATED_RESOURCE_CAPACITY_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "DedicatedResourceCapacity",
            members: &[Member::new("ram"), Member::new("volume"), Member::new("vcpus")],
        },
    )
};

::gaussdb_runtime::record! {
    DedicatedResourceCapacity = DEDICATED_RESOURCE_CAPACITY_TABLE { ram, volume, vcpus }
}

/// A page of dedicated resource pools of the account.
#[derive(Clone)]
pub struct ListDedicatedResourcePoolsResponse {
    /// Dedicated resource pools on this page.
    pub resources: ::std::vec::Vec<crate::gaussdb_mysql::types::DedicatedResource>,
    /// Number of all entries that match, on every page.
    pub total_count: ::std::option::Option<i64>,
}

static LIST_DEDICATED_RESOURCE_POOLS_RESPONSE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ListDedicatedResourcePoolsResponse",
            members: &[Member::new("resources"), Member::new("total_count")],
        },
    )
};

::gaussdb_runtime::record! {
    ListDedicatedResourcePoolsResponse = LIST_DEDICATED_RESOURCE_POOLS_RESPONSE_TABLE {
    resources, total_count }
}

/// State of the dedicated resource pool.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum DedicatedResourceStatus {
    /// The pool can be used.
    Normal,
    /// The pool is being built.
    Building,
    /// The pool is being enlarged.
    Extending,
    /// The pool was deleted.
    Deleted,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    DedicatedResourceStatus { Normal = "NORMAL", Building = "BUILDING", Extending =
    "EXTENDING", Deleted = "DELETED" }
}
