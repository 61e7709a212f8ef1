// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1dedicated-resources/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
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
            input: <ListDedicatedResourcePoolsInput as ::std::default::Default>::default(),
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

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListDedicatedResourcePoolsResponse,
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
            crate::gaussdb_mysql::types::ListDedicatedResourcePoolsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_dedicated_resource_pools`](crate::gaussdb_mysql::Client::list_dedicated_resource_pools) takes.
#[derive(Debug, Clone, Default, PartialEq)]
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

impl ::gaussdb_runtime::generated::Input for ListDedicatedResourcePoolsInput {
    type Output = crate::gaussdb_mysql::types::ListDedicatedResourcePoolsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
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
        v.limit(
            "offset",
            &self.offset,
            &[::gaussdb_runtime::generated::Limit::Minimum(0f64)],
        );
        v.limit(
            "limit",
            &self.limit,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(1f64),
                ::gaussdb_runtime::generated::Limit::Maximum(100f64),
            ],
        );
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
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
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DedicatedResource {
    /// ID of the dedicated resource pool.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the dedicated resource pool.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_name: ::std::option::Option<::std::string::String>,
    /// Database engine that the pool is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub engine_name: ::std::option::Option<::std::string::String>,
    /// CPU architecture of the pool, such as `ARM`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub architecture: ::std::option::Option<::std::string::String>,
    /// State of the dedicated resource pool.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<
        crate::gaussdb_mysql::types::DedicatedResourceStatus,
    >,
    /// Total vCPUs, memory and disk space of the pool.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub capacity: ::std::option::Option<
        crate::gaussdb_mysql::types::DedicatedResourceCapacity,
    >,
    /// Codes of the availability zones that the pool covers.
    #[serde(default)]
    pub availability_zone: ::std::vec::Vec<::std::string::String>,
}

/// Total vCPUs, memory and disk space of a dedicated resource pool.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DedicatedResourceCapacity {
    /// Memory of the pool in GB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ram: ::std::option::Option<i64>,
    /// Disk space of the pool in GB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub volume: ::std::option::Option<i64>,
    /// Number of vCPUs that all hosts of the pool have together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vcpus: ::std::option::Option<i64>,
}

/// A page of dedicated resource pools of the account.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListDedicatedResourcePoolsResponse {
    /// Dedicated resource pools on this page.
    #[serde(default)]
    pub resources: ::std::vec::Vec<crate::gaussdb_mysql::types::DedicatedResource>,
    /// Number of all entries that match, on every page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count: ::std::option::Option<i64>,
}

/// State of the dedicated resource pool.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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

impl DedicatedResourceStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("NORMAL", Self::Normal),
        ("BUILDING", Self::Building),
        ("EXTENDING", Self::Extending),
        ("DELETED", Self::Deleted),
    ];
}
open_enum!(DedicatedResourceStatus);
