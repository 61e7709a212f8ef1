// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1configurations/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listParameterTemplates",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/configurations",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List parameter templates
    ///
    /// Lists the parameter templates of the project, page by page: the default ones of each engine
    /// version, which cannot be changed, and those created by users. `user_defined` tells them apart.
    ///
    /// `GET /v3/{project_id}/configurations`
    ///
    /// - Documented in: section 4.5.1 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_parameter_templates(&self) -> ListParameterTemplates<'_> {
        ListParameterTemplates {
            client: self,
            input: <ListParameterTemplatesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListParameterTemplates<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListParameterTemplatesInput,
}

impl ListParameterTemplates<'_> {
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
    pub fn input(mut self, input: ListParameterTemplatesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListParameterTemplatesResponse,
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
            crate::gaussdb_mysql::types::ListParameterTemplatesResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListParameterTemplatesInput {
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

impl ::gaussdb_runtime::generated::Input for ListParameterTemplatesInput {
    type Output = crate::gaussdb_mysql::types::ListParameterTemplatesResponse;
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

impl ::gaussdb_runtime::generated::Paged for ListParameterTemplatesInput {
    type Item = crate::gaussdb_mysql::types::ConfigurationSummary;
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
        ..::gaussdb_runtime::generated::Pagination::new("configurations")
    };
}

impl ListParameterTemplates<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::gaussdb_mysql::types::ConfigurationSummary> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::gaussdb_mysql::types::ConfigurationSummary,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// A parameter template in a list, with its engine version and times, but without parameter values.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ConfigurationSummary {
    /// ID of the parameter template: 36 letters and digits ending in `pr07`.
    ///
    /// 36 characters. Pattern: `^[A-Za-z0-9]*pr07$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the parameter template.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Version of the database engine that the template is for, such as `8.0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore_version_name: ::std::option::Option<
        crate::gaussdb_mysql::types::ConfigurationSummaryDatastoreVersionName,
    >,
    /// Database engine that the template is for, such as `GaussDB(for MySQL)`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore_name: ::std::option::Option<
        crate::gaussdb_mysql::types::ConfigurationSummaryDatastoreName,
    >,
    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::std::string::String>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated: ::std::option::Option<::std::string::String>,
    /// Whether a user created the template; `false` marks a default template of the service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_defined: ::std::option::Option<bool>,
    /// Description of the parameter template.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
}

/// A page of parameter templates of the project, default ones included.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListParameterTemplatesResponse {
    /// Parameter templates on this page.
    #[serde(default)]
    pub configurations: ::std::vec::Vec<
        crate::gaussdb_mysql::types::ConfigurationSummary,
    >,
    /// Number of all entries that match, on every page.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count: ::std::option::Option<i64>,
}

/// Version of the database engine that the template is for, such as `8.0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigurationSummaryDatastoreVersionName {
    /// Compatible with MySQL 8.0.
    V8_0,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl ConfigurationSummaryDatastoreVersionName {
    const KNOWN: &'static [(&'static str, Self)] = &[("8.0", Self::V8_0)];
}
open_enum!(ConfigurationSummaryDatastoreVersionName);

/// Database engine that the template is for, such as `GaussDB(for MySQL)`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigurationSummaryDatastoreName {
    /// The engine that is compatible with MySQL.
    GaussDbForMySql,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl ConfigurationSummaryDatastoreName {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("GaussDB(for MySQL)", Self::GaussDbForMySql),
    ];
}
open_enum!(ConfigurationSummaryDatastoreName);
