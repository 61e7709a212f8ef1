// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1htap~1datastores~1{engine_name}/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listHtapEngineVersions",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/htap/datastores/{engine_name}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List HTAP engine versions
    ///
    /// Lists the versions of an HTAP engine, `star-rocks` or `click-house`, that a new HTAP instance
    /// can run.
    ///
    /// `GET /v3/{project_id}/htap/datastores/{engine_name}`
    ///
    /// - Documented in: mysql-2024-zh, 4.15.9
    /// - Error statuses: 400, 500
    #[inline]
    pub fn list_htap_engine_versions(&self) -> ListHtapEngineVersions<'_> {
        ListHtapEngineVersions {
            client: self,
            input: <ListHtapEngineVersionsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListHtapEngineVersions<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListHtapEngineVersionsInput,
}

impl ListHtapEngineVersions<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// HTAP engine, `star-rocks` or `click-house`. Required.
    pub fn engine_name(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::EngineName>,
    ) -> Self {
        self.input.engine_name = ::std::option::Option::Some(value.into());
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
    pub fn input(mut self, input: ListHtapEngineVersionsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListHtapEngineVersionsResponse,
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
            crate::gaussdb_mysql::types::ListHtapEngineVersionsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListHtapEngineVersionsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// HTAP engine, `star-rocks` or `click-house`.
    ///
    /// Required.
    pub engine_name: ::std::option::Option<crate::gaussdb_mysql::types::EngineName>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for ListHtapEngineVersionsInput {
    type Output = crate::gaussdb_mysql::types::ListHtapEngineVersionsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("engine_name", &self.engine_name)
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
        v.require("engine_name", self.engine_name.is_some());
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

/// A version of an HTAP engine.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Datastores {
    /// ID of the database version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Two-part version of the HTAP engine, such as `3.1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Full four-part version of the HTAP engine, such as `3.1.6.0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kernel_version: ::std::option::Option<::std::string::String>,
}

/// Versions of the HTAP engine that a new HTAP instance can run.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListHtapEngineVersionsResponse {
    /// Versions of the HTAP engine on offer.
    #[serde(default)]
    pub datastores: ::std::vec::Vec<crate::gaussdb_mysql::types::Datastores>,
}
