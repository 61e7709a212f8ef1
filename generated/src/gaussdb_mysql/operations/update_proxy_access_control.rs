// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1proxy~1{proxy_id}~1access-control-switch/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateProxyAccessControl",
        ::gaussdb_runtime::generated::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/access-control-switch",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Turn proxy access control on or off
    ///
    /// Turns access control of a proxy on or off. While it is on, the rules set with
    /// [`update_proxy_access_rules`](crate::gaussdb_mysql::Client::update_proxy_access_rules) decide which addresses may connect. Answers with the new state.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/access-control-switch`
    ///
    /// - Documented in: section 4.7.21 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn update_proxy_access_control(&self) -> UpdateProxyAccessControl<'_> {
        UpdateProxyAccessControl {
            client: self,
            input: <UpdateProxyAccessControlInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_proxy_access_control`](crate::gaussdb_mysql::Client::update_proxy_access_control).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateProxyAccessControl<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: UpdateProxyAccessControlInput,
}

impl UpdateProxyAccessControl<'_> {
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

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::XLanguage>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// Whether access control of the proxy is to be on. Required.
    #[inline]
    pub fn open_access_control(mut self, value: bool) -> Self {
        self.input.body.open_access_control = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdateProxyAccessControlInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::UpdateProxyAccessControlResponse,
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
            crate::gaussdb_mysql::types::UpdateProxyAccessControlResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`update_proxy_access_control`](crate::gaussdb_mysql::Client::update_proxy_access_control) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateProxyAccessControlInput {
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
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::UpdateProxyAccessControlRequest,
}

impl ::gaussdb_runtime::generated::Input for UpdateProxyAccessControlInput {
    type Output = crate::gaussdb_mysql::types::UpdateProxyAccessControlResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .path("proxy_id", &self.proxy_id)
            .header("X-Language", &self.x_language)
            .json(&self.body)
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
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
        self.body.validate(v);
    }
}

/// Whether access control of the proxy is to be on.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateProxyAccessControlRequest {
    /// Whether access control of the proxy is to be on.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub open_access_control: ::std::option::Option<bool>,
}

impl UpdateProxyAccessControlRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("open_access_control", self.open_access_control.is_some());
    }
}

/// Whether access control of the proxy is on after the change.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateProxyAccessControlResponse {
    /// Whether access control of the proxy is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub open_access_control: ::std::option::Option<bool>,
}
