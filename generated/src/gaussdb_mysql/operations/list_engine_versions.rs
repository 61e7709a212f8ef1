// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1datastores~1{database_name}/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listEngineVersions",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/datastores/{database_name}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List database engine versions
    ///
    /// Lists the database versions that a new instance can run. Each entry gives the two-part version
    /// `name` that [`create_instance`](crate::gaussdb_mysql::Client::create_instance) expects as `datastore.version`, the compatible open-source version,
    /// and the full four-part `kernel_version`. The only engine is `gaussdb-mysql`, in any letter case.
    ///
    /// `GET /v3/{project_id}/datastores/{database_name}`
    ///
    /// - Documented in: section 4.1.1 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_engine_versions(&self) -> ListEngineVersions<'_> {
        ListEngineVersions {
            client: self,
            input: <ListEngineVersionsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_engine_versions`](crate::gaussdb_mysql::Client::list_engine_versions).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListEngineVersions<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListEngineVersionsInput,
}

impl ListEngineVersions<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Database engine; only `gaussdb-mysql`, in any letter case, is supported. Required.
    pub fn database_name(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::DatabaseName>,
    ) -> Self {
        self.input.database_name = ::std::option::Option::Some(value.into());
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
    pub fn input(mut self, input: ListEngineVersionsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListEngineVersionsResponse,
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
            crate::gaussdb_mysql::types::ListEngineVersionsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_engine_versions`](crate::gaussdb_mysql::Client::list_engine_versions) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEngineVersionsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Database engine; only `gaussdb-mysql`, in any letter case, is supported.
    ///
    /// Required.
    pub database_name: ::std::option::Option<crate::gaussdb_mysql::types::DatabaseName>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for ListEngineVersionsInput {
    type Output = crate::gaussdb_mysql::types::ListEngineVersionsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("database_name", &self.database_name)
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
        v.require("database_name", self.database_name.is_some());
        v.limit(
            "database_name",
            &self.database_name,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["gaussdb-mysql"])],
        );
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

/// Versions of the database engine that a new instance can run.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListEngineVersionsResponse {
    /// Versions of the database engine on offer.
    #[serde(default)]
    pub datastores: ::std::vec::Vec<crate::gaussdb_mysql::types::MysqlEngineVersionInfo>,
}

/// A version of the database engine, with the open-source version it is compatible with and its
/// kernel version.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlEngineVersionInfo {
    /// ID of the database version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Two-part version of the database engine, such as `8.0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Three-part version of the open-source MySQL that this version is compatible with.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    /// Full four-part version of the database kernel.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kernel_version: ::std::option::Option<::std::string::String>,
}
