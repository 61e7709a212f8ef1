// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1proxy~1{proxy_id}~1{engine_name}~1proxy-version/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getProxyVersion",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/{engine_name}/proxy-version",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get a database proxy's minor version
    ///
    /// Returns the current and the latest minor version of a proxy and whether it can be upgraded with
    /// [`upgrade_proxy`](crate::gaussdb_mysql::Client::upgrade_proxy).
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/{engine_name}/proxy-version`
    ///
    /// - Documented in: section 4.7.18 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn get_proxy_version(&self) -> GetProxyVersion<'_> {
        GetProxyVersion {
            client: self,
            input: <GetProxyVersionInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_proxy_version`](crate::gaussdb_mysql::Client::get_proxy_version).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetProxyVersion<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: GetProxyVersionInput,
}

impl GetProxyVersion<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the database proxy; take it from [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies). Required.
    pub fn proxy_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.proxy_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Database engine that the proxy serves. Required.
    pub fn engine_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
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
    pub fn input(mut self, input: GetProxyVersionInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::GetProxyVersionResponse,
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
            crate::gaussdb_mysql::types::GetProxyVersionResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_proxy_version`](crate::gaussdb_mysql::Client::get_proxy_version) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetProxyVersionInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// ID of the database proxy; take it from [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies).
    ///
    /// Required.
    pub proxy_id: ::std::option::Option<::std::string::String>,
    /// Database engine that the proxy serves.
    ///
    /// Required.
    pub engine_name: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for GetProxyVersionInput {
    type Output = crate::gaussdb_mysql::types::GetProxyVersionResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .path("proxy_id", &self.proxy_id)
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
        v.require("instance_id", self.instance_id.is_some());
        v.require("proxy_id", self.proxy_id.is_some());
        v.require("engine_name", self.engine_name.is_some());
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

/// Current and newest minor version of the proxy.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetProxyVersionResponse {
    /// Minor version that the proxy runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub current_version: ::std::option::Option<::std::string::String>,
    /// Newest minor version that the proxy can be upgraded to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latest_version: ::std::option::Option<::std::string::String>,
    /// Whether a newer minor version of the proxy can be installed with [`upgrade_proxy`](crate::gaussdb_mysql::Client::upgrade_proxy).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub can_upgrade: ::std::option::Option<bool>,
}
