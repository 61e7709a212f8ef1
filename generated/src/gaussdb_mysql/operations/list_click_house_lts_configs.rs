// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1clickhouse~1instances~1logs~1lts-configs/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listClickHouseLtsConfigs",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/clickhouse/instances/logs/lts-configs",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List ClickHouse LTS log configurations
    ///
    /// Lists which logs of which ClickHouse instances are sent to Log Tank Service (LTS), page by page,
    /// with the log group and log stream of each. Filter by instance or enterprise project.
    ///
    /// `GET /v3/{project_id}/clickhouse/instances/logs/lts-configs`
    ///
    /// - Documented in: section 4.16.6 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_click_house_lts_configs(&self) -> ListClickHouseLtsConfigs<'_> {
        ListClickHouseLtsConfigs {
            client: self,
            input: <ListClickHouseLtsConfigsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_click_house_lts_configs`](crate::gaussdb_mysql::Client::list_click_house_lts_configs).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListClickHouseLtsConfigs<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListClickHouseLtsConfigsInput,
}

impl ListClickHouseLtsConfigs<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of an instance; limits the result to it.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of an enterprise project; limits the result to instances that belong to it.
    pub fn enterprise_project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.enterprise_project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of an instance; limits the result to it.
    pub fn instance_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_name = ::std::option::Option::Some(value.into());
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
    pub fn input(mut self, input: ListClickHouseLtsConfigsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListClickHouseLtsConfigsResponse,
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
            crate::gaussdb_mysql::types::ListClickHouseLtsConfigsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_click_house_lts_configs`](crate::gaussdb_mysql::Client::list_click_house_lts_configs) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListClickHouseLtsConfigsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of an instance; limits the result to it.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// ID of an enterprise project; limits the result to instances that belong to it.
    pub enterprise_project_id: ::std::option::Option<::std::string::String>,
    /// Name of an instance; limits the result to it.
    pub instance_name: ::std::option::Option<::std::string::String>,
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

impl ::gaussdb_runtime::generated::Input for ListClickHouseLtsConfigsInput {
    type Output = crate::gaussdb_mysql::types::ListClickHouseLtsConfigsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .query("instance_id", &self.instance_id)
            .query("enterprise_project_id", &self.enterprise_project_id)
            .query("instance_name", &self.instance_name)
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

impl ::gaussdb_runtime::generated::Paged for ListClickHouseLtsConfigsInput {
    type Item = crate::gaussdb_mysql::types::ChInstanceLtsConfigs;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Record,
        },
        total: ::std::option::Option::Some("total_count"),
        limit: 10i64,
        most: ::std::option::Option::Some(100i64),
        ..::gaussdb_runtime::generated::Pagination::new("instance_lts_configs")
    };
}

impl ListClickHouseLtsConfigs<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::gaussdb_mysql::types::ChInstanceLtsConfigs> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::gaussdb_mysql::types::ChInstanceLtsConfigs,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// A ClickHouse instance with the logs that it sends to Log Tank Service (LTS).
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ChInstanceLtsConfigs {
    /// Logs that the instance sends to Log Tank Service (LTS).
    #[serde(default)]
    pub lts_configs: ::std::vec::Vec<crate::gaussdb_mysql::types::ChLtsConfigs>,
    /// Instance that sends the logs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<
        crate::gaussdb_mysql::types::ListClickHouseLtsConfigsInstance,
    >,
}

/// A log that a ClickHouse instance sends to Log Tank Service (LTS), with its log group and log
/// stream.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ChLtsConfigs {
    /// Kind of log, such as `slow_log`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub log_type: ::std::option::Option<::std::string::String>,
    /// ID of the log group in Log Tank Service (LTS).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lts_group_id: ::std::option::Option<::std::string::String>,
    /// ID of the log stream in Log Tank Service (LTS).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lts_stream_id: ::std::option::Option<::std::string::String>,
    /// Whether the log is being sent to Log Tank Service (LTS).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<::std::string::String>,
}

/// A ClickHouse instance that can send logs to Log Tank Service (LTS).
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListClickHouseLtsConfigsInstance {
    /// ID of the ClickHouse instance, which ends in `in16`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the instance; not necessarily unique.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Deployment of the instance, single or primary and standby.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mode: ::std::option::Option<::std::string::String>,
    /// Database engine of the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub engine_name: ::std::option::Option<::std::string::String>,
    /// Version of the database engine that the instance runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub engine_version: ::std::option::Option<::std::string::String>,
    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// ID of the enterprise project that the instance belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enterprise_project_id: ::std::option::Option<::std::string::String>,
    /// Name of the enterprise project that the instance belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enterprise_project_name: ::std::option::Option<::std::string::String>,
}

/// A page of ClickHouse instances with the logs that each sends to Log Tank Service (LTS).
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListClickHouseLtsConfigsResponse {
    /// Instances on this page with the logs that each sends to Log Tank Service (LTS).
    #[serde(default)]
    pub instance_lts_configs: ::std::vec::Vec<
        crate::gaussdb_mysql::types::ChInstanceLtsConfigs,
    >,
    /// Number of all entries that match, on every page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count: ::std::option::Option<i64>,
}
