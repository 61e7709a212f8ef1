// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1recycle-info/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listRecycledInstances",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances/recycle-info",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List instances in the recycle bin
    ///
    /// Lists the deleted instances that are still in the recycle bin, page by page, with the times of
    /// creation and deletion and the ID of the backup that is kept for each.
    ///
    /// `GET /v3/{project_id}/instances/recycle-info`
    ///
    /// - Documented in: section 4.3.36 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_recycled_instances(&self) -> ListRecycledInstances<'_> {
        ListRecycledInstances {
            client: self,
            input: <ListRecycledInstancesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_recycled_instances`](crate::gaussdb_mysql::Client::list_recycled_instances).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListRecycledInstances<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListRecycledInstancesInput,
}

impl ListRecycledInstances<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 10 by default.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.input.limit = ::std::option::Option::Some(value);
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.input.offset = ::std::option::Option::Some(value);
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
    pub fn input(mut self, input: ListRecycledInstancesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListRecycledInstancesResponse,
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
            crate::gaussdb_mysql::types::ListRecycledInstancesResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_recycled_instances`](crate::gaussdb_mysql::Client::list_recycled_instances) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRecycledInstancesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Number of entries to return on one page, from 1 to 100; 10 by default.
    ///
    /// At least 1. At most 100. Default: `10`.
    pub limit: ::std::option::Option<i32>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: ::std::option::Option<i64>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for ListRecycledInstancesInput {
    type Output = crate::gaussdb_mysql::types::ListRecycledInstancesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .query("limit", &self.limit)
            .query("offset", &self.offset)
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
            "limit",
            &self.limit,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(1f64),
                ::gaussdb_runtime::generated::Limit::Maximum(100f64),
            ],
        );
        v.limit(
            "offset",
            &self.offset,
            &[::gaussdb_runtime::generated::Limit::Minimum(0f64)],
        );
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

impl ::gaussdb_runtime::generated::Paged for ListRecycledInstancesInput {
    type Item = crate::gaussdb_mysql::types::RecycleInstanceV3;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Record,
        },
        total: ::std::option::Option::Some("total_count"),
        id: ::std::option::Option::Some("id"),
        limit: 10i64,
        most: ::std::option::Option::Some(100i64),
        ..::gaussdb_runtime::generated::Pagination::new("instances")
    };
}

impl ListRecycledInstances<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::gaussdb_mysql::types::RecycleInstanceV3> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::gaussdb_mysql::types::RecycleInstanceV3,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// A page of deleted instances that are still in the recycle bin.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListRecycledInstancesResponse {
    /// Number of all entries that match, on every page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count: ::std::option::Option<::std::string::String>,
    /// Deleted instances on this page.
    #[serde(default)]
    pub instances: ::std::vec::Vec<crate::gaussdb_mysql::types::RecycleInstanceV3>,
}

/// A deleted instance in the recycle bin, with the backup that is kept for it.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct RecycleInstanceV3 {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the instance; not necessarily unique.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Deployment that the instance had, such as `Single` or `Cluster`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ha_mode: ::std::option::Option<::std::string::String>,
    /// Database engine of the instance, such as `taurus`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub engine_name: ::std::option::Option<::std::string::String>,
    /// Version of the database engine that the instance runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub engine_version: ::std::option::Option<::std::string::String>,
    /// Billing mode: 0 is pay-per-use, 1 is yearly/monthly.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pay_model: ::std::option::Option<::std::string::String>,
    /// Time of creation, in milliseconds since 1970-01-01 00:00 UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub create_at: ::std::option::Option<i64>,
    /// Time at which the instance was deleted, in milliseconds since 1970-01-01 00:00 UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deleted_at: ::std::option::Option<i64>,
    /// Disk type of the storage, such as `SSD`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub volume_type: ::std::option::Option<::std::string::String>,
    /// Size of the disk of the deleted instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub volume_size: ::std::option::Option<::std::string::String>,
    /// Virtual IP address of the instance for data traffic.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data_vip: ::std::option::Option<::std::string::String>,
    /// Virtual IPv6 address of the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data_vip_ipv6: ::std::option::Option<::std::string::String>,
    /// ID of the enterprise project that the instance belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enterprise_project_id: ::std::option::Option<::std::string::String>,
    /// Name of the enterprise project that the instance belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enterprise_project_name: ::std::option::Option<::std::string::String>,
    /// Level of the backup that is kept.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_level: ::std::option::Option<::std::string::String>,
    /// ID of the backup that is kept for the deleted instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recycle_backup_id: ::std::option::Option<::std::string::String>,
    /// State of the instance in the recycle bin, such as `Active`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recycle_status: ::std::option::Option<::std::string::String>,
}
